import { describe, expect, test } from 'vitest';
import { type Connection, connectionsFile } from '../../tests/record/archive';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill, NOW } from '../../tests/record/desk';
import { clientId } from '../../tests/record/people';
import { findMoves } from '../core/moves';
import type { Desk } from './desk';
import { importPeople, planImport } from './import-people';
import { openFiles } from './open-files';
import { readContactFile } from './read-file';
import { readImportFiles } from './read-import-file';
import { settleMove } from './settle-move';
import { undo } from './undo';

const person = (n: number, more: Partial<Connection> = {}): Connection => ({
  name: [`Given${n}`, `Family${n}`],
  slug: `given-${n}`,
  ...more,
});
const TEN = Array.from({ length: 10 }, (_, n) => person(n));

async function bringIn(desk: Desk, people: readonly Connection[], more = '') {
  const { files } = await openFiles([new File([connectionsFile(people) + more], 'Connections.csv')]);
  const content = await readImportFiles(files, { now: NOW });
  const whole = content.errors.every(({ fatal }) => !fatal);
  const input = { people: content.people, from: 'Connections.csv', whole };
  const plan = await planImport(desk, input);
  const receipt = await importPeople(desk, { clientId: clientId(), ...input });
  expect(receipt.vanished).toEqual(plan.vanished);
  expect(receipt.counts).toEqual(plan.counts);
  return receipt;
}

async function movesOf(desk: Desk, name: string) {
  const contact = (await desk.db.table('contacts').toArray()).find((one) => one.name === name);
  const file = await readContactFile(desk, contact?.id ?? '');
  return { contactId: contact?.id ?? '', moves: file ? findMoves(file, desk.now()) : [], file };
}

describe('two lists of connections', () => {
  test('tell of new companies, new titles and connections that ended', async () => {
    const desk = await consentedDesk();
    await bringIn(desk, TEN);
    const newer = [
      person(0, { company: 'Northfield', role: 'COO' }),
      person(1, { role: 'Head buyer' }),
      ...TEN.slice(2, 9),
    ];
    const { vanished, counts } = await bringIn(desk, newer);
    expect(vanished.map(({ name }) => name)).toEqual(['Given9 Family9']);
    expect(counts).toMatchObject({ merged: 2, same: 7 });
    expect((await movesOf(desk, 'Given0 Family0')).moves).toMatchObject([{ kind: 'job' }]);
    expect((await movesOf(desk, 'Given1 Family1')).moves).toMatchObject([{ kind: 'title' }]);
    expect((await movesOf(desk, 'Given9 Family9')).moves).toMatchObject([
      { kind: 'left', values: [{ field: 'connection', ours: '2024-03-12' }], grain: { from: 'Connections.csv' } },
    ]);
    expect(await checkRecord(desk)).toEqual([]);
    expect((await bringIn(desk, newer)).vanished).toEqual([]);
  });

  test('what ended is noted, or refused for good; whoever is listed again is no question any more', async () => {
    const desk = await consentedDesk();
    await bringIn(desk, TEN);
    await bringIn(desk, TEN.slice(2));
    const [first, second] = [await movesOf(desk, 'Given0 Family0'), await movesOf(desk, 'Given1 Family1')];
    const settle = ({ contactId, moves: [move] }: typeof first, settled: Parameters<typeof settleMove>[1]['settle']) =>
      move ? settleMove(desk, { clientId: clientId(), contactId, move, settle: settled }) : null;
    await settle(first, { how: 'take', past: { connection: '2024-03-12, until Mar 2026' } });
    await settle(second, { how: 'keep' });
    expect((await movesOf(desk, 'Given0 Family0')).file?.facts).toMatchObject([
      { group: 'work', key: 'past-connection', value: '2024-03-12, until Mar 2026' },
    ]);
    expect((await bringIn(desk, TEN.slice(3))).vanished.map(({ name }) => name)).toEqual(['Given2 Family2']);
    expect((await movesOf(desk, 'Given2 Family2')).moves).toHaveLength(1);
    await bringIn(desk, TEN.slice(1));
    expect((await movesOf(desk, 'Given2 Family2')).moves).toEqual([]);
  });

  test('of somebody else, or cut short, miss nobody', async () => {
    const desk = await consentedDesk();
    await bringIn(desk, TEN);
    expect((await bringIn(desk, [...TEN.slice(0, 3), person(50)])).vanished).toEqual([]);
    expect((await bringIn(desk, TEN.slice(0, 9), '"cut in the mid')).vanished).toEqual([]);
  });

  test('with another address of the same person are one person, not two', async () => {
    const desk = await consentedDesk();
    await bringIn(desk, TEN);
    const moved = { name: ['Given0', 'Family0'] as [string, string], slug: 'given-the-great' };
    const { counts, vanished } = await bringIn(desk, [{ ...moved }, ...TEN.slice(1)]);
    expect([counts.new, counts.merged, vanished]).toEqual([0, 1, []]);
    const { file } = await movesOf(desk, 'Given0 Family0');
    expect(file?.identities.map(({ value }) => value).sort()).toEqual(['given-0', 'given-the-great']);
    // Another day is another person of the same name.
    const other = { ...moved, slug: 'given-another', on: '1 Jan 2025' };
    expect((await bringIn(desk, [other, ...TEN.slice(1)])).counts.new).toBe(1);
  });

  test('are taken back as one with what they told', async () => {
    const desk = await consentedDesk();
    await bringIn(desk, TEN);
    const before = await dumpStill(desk);
    const { receiptId } = await bringIn(desk, [person(0, { company: 'Other' }), ...TEN.slice(1, 9)]);
    expect(await dumpStill(desk)).not.toEqual(before);
    await undo(desk, receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });
});
