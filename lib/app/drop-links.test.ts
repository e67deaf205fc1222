import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';
import { addRow } from './add-row';
import { deleteContact } from './delete-contact';
import { forgetRow } from './edit-row';
import { restoreDeleted } from './restore-deleted';
import { undo } from './undo';

test('who is deleted leaves no tie behind, and a story without its link; taken back, all of it is there again', async () => {
  const desk = await consentedDesk();
  const [dana, raj] = [await save(desk, 'Dana'), await save(desk, 'Raj')];
  const head = () => ({ clientId: clientId(), contactId: dana });
  await addRow(desk, { ...head(), table: 'ties', row: { otherId: raj, kind: 'introduced-by', at: 1 } });
  await addRow(desk, {
    ...head(),
    table: 'history',
    row: { part: 'helper', story: 'Her first boss', otherId: raj, at: 1 },
  });
  const given = { direction: 'given' as const, what: 'Intro', kind: 'introduction' as const, otherId: raj, at: 1 };
  await addRow(desk, { ...head(), table: 'exchanges', row: given });
  const before = await dumpStill(desk);
  const { receiptId } = await deleteContact(desk, { clientId: clientId(), contactId: raj });
  const file = await fileOf(desk, dana);
  expect(file.ties).toEqual([]);
  expect([...file.history, ...file.exchanges].map((row) => row.otherId)).toEqual([undefined, undefined]);
  expect(file.history[0]?.story).toBe('Her first boss');
  await undo(desk, receiptId);
  expect(await dumpStill(desk)).toEqual(before);
  expect(await checkRecord(desk)).toEqual([]);
});

test('restored out of the trash, somebody brings nobody else back who was deleted since and had a tie to them', async () => {
  const desk = await consentedDesk();
  const [dana, raj] = [await save(desk, 'Dana'), await save(desk, 'Raj')];
  const row = { otherId: raj, kind: 'introduced-by' as const, at: 1 };
  await addRow(desk, { clientId: clientId(), contactId: dana, table: 'ties', row });
  const { receiptId } = await deleteContact(desk, { clientId: clientId(), contactId: raj });
  await deleteContact(desk, { clientId: clientId(), contactId: dana });
  expect((await restoreDeleted(desk, receiptId)).alsoBack).toEqual([]);
  expect(await desk.db.table('contacts').get(raj)).toBeDefined();
  expect(await desk.db.table('contacts').get(dana)).toBeUndefined();
  expect(await checkRecord(desk)).toEqual([]);
});

describe('two who were tied and both deleted, restored one by one', () => {
  async function tied() {
    const desk = await consentedDesk();
    const [dana, raj] = [await save(desk, 'Dana'), await save(desk, 'Raj')];
    const head = () => ({ clientId: clientId(), contactId: dana });
    const tie = await addRow(desk, { ...head(), table: 'ties', row: { otherId: raj, kind: 'introduced-by', at: 1 } });
    const story = { part: 'helper' as const, story: 'Her first boss', otherId: raj, at: 1 };
    await addRow(desk, { ...head(), table: 'history', row: story });
    const remove = async (contactId: string) =>
      (await deleteContact(desk, { clientId: clientId(), contactId })).receiptId;
    const links = async () => {
      const { ties, history } = await fileOf(desk, dana);
      return [ties.map(({ otherId }) => otherId), history.map(({ otherId }) => otherId)];
    };
    return { desk, dana, raj, tieId: tie.rowId, remove, links };
  }

  test.each([
    ['dana', 'raj', 'dana', 'raj'],
    ['dana', 'raj', 'raj', 'dana'],
    ['raj', 'dana', 'raj', 'dana'],
    ['raj', 'dana', 'dana', 'raj'],
  ] as const)('%s, then %s go; %s, then %s are back, and with them the tie', async (...order) => {
    const { desk, remove, links, ...ids } = await tied();
    const before = await dumpStill(desk);
    const receipts = { dana: '', raj: '' };
    for (const name of order.slice(0, 2)) receipts[name] = await remove(ids[name]);
    await restoreDeleted(desk, receipts[order[2]]);
    const second = await restoreDeleted(desk, receipts[order[3]]);
    expect(await links()).toEqual([[ids.raj], [ids.raj]]);
    expect(await dumpStill(desk)).toEqual(before);
    expect(await checkRecord(desk)).toEqual([]);
    await undo(desk, second.receiptId);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('a tie that was deleted by hand in between stays deleted', async () => {
    const { desk, dana, raj, tieId, remove, links } = await tied();
    await undo(desk, await remove(raj));
    await forgetRow(desk, { clientId: clientId(), table: 'ties', id: tieId });
    await restoreDeleted(desk, await remove(dana));
    expect(await links()).toEqual([[], [raj]]);
  });

  test('while one is still gone there is no tie to nobody', async () => {
    const { desk, dana, raj, remove, links } = await tied();
    await remove(raj);
    await restoreDeleted(desk, await remove(dana));
    expect(await links()).toEqual([[], [undefined]]);
  });
});
