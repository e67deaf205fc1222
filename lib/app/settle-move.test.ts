import { expect, test } from 'vitest';
import { consentedDesk, dumpStill } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN, sightingOf } from '../../tests/record/people';
import { findMoves } from '../core/moves';
import type { Person } from '../core/sighting';
import type { Desk } from './desk';
import { importPeople } from './import-people';
import { saveContact } from './save-contact';
import { saveSighting } from './save-sighting';
import { type SettleMoveInput, settleMove } from './settle-move';
import { undo } from './undo';

const LATER = Date.UTC(2030, 0, 1);
const profile = (headline: string, company: string): Person => ({
  name: 'Dana Whitfield',
  linkedin: 'dana-w',
  headline,
  company,
  role: 'profile',
});
const look = (desk: Desk, person: Person) =>
  saveSighting(desk, {
    clientId: clientId(),
    sighting: sightingOf(person, { site: 'linkedin', view: 'profile' }),
    person,
  });

async function dana(desk: Desk): Promise<string> {
  const contact = { name: 'Dana Whitfield', role: 'Head of Ops', company: 'Harbour Tiles' };
  const identities = [
    { kind: 'linkedin' as const, typed: 'dana-w' },
    { kind: 'mail' as const, typed: 'dana@harbourtiles.example' },
  ];
  return (await saveContact(desk, { clientId: clientId(), contact, identities, grain: GRAIN })).contactId;
}

const movesOf = async (desk: Desk, id: string, now = desk.now()) => findMoves(await fileOf(desk, id), now);

async function settle(desk: Desk, contactId: string, how: SettleMoveInput['settle']) {
  const [move] = await movesOf(desk, contactId);
  if (!move) throw new Error('nothing to settle');
  return settleMove(desk, { clientId: clientId(), contactId, move, settle: how });
}

test('taking a new job: the record follows, the old one stays as history, the account is another; all of it can be taken back', async () => {
  const desk = await consentedDesk();
  const id = await dana(desk);
  const { accountId } = (await fileOf(desk, id)).contact;
  await look(desk, profile('VP Operations at Kiln & Co', 'Kiln & Co'));
  expect(await movesOf(desk, id)).toMatchObject([{ kind: 'job' }]);
  const before = await dumpStill(desk);
  const { receiptId } = await settle(desk, id, { how: 'take', past: { company: 'Harbour Tiles, until Mar 2026' } });
  const file = await fileOf(desk, id);
  expect(file.contact).toMatchObject({ role: 'VP Operations', company: 'Kiln & Co' });
  expect(file.contact.accountId).not.toBe(accountId);
  expect(file.account).toMatchObject({ name: 'Kiln & Co', domains: [] });
  expect(file.facts.map(({ group, key, value }) => [group, key, value]).sort()).toEqual([
    ['work', 'past-company', 'Harbour Tiles, until Mar 2026'],
    ['work', 'past-role', 'Head of Ops'],
  ]);
  expect(await movesOf(desk, id)).toEqual([]);
  await undo(desk, receiptId);
  const rowsOf = (all: unknown) => ({ ...(all as Record<string, unknown>), journal: null, meta: null });
  expect(rowsOf(await dumpStill(desk))).toEqual(rowsOf(before));
});

test('keeping mine: that value is never asked again, by page or file; another one is', async () => {
  const desk = await consentedDesk();
  const id = await dana(desk);
  await look(desk, profile('VP Operations at Kiln & Co', 'Kiln & Co'));
  await settle(desk, id, { how: 'keep' });
  expect((await fileOf(desk, id)).contact).toMatchObject({ role: 'Head of Ops', company: 'Harbour Tiles' });
  await look(desk, profile('VP operations at KILN & Co', 'KILN & Co'));
  await bring(desk, { role: 'VP Operations', company: 'Kiln & Co' });
  expect(await movesOf(desk, id)).toEqual([]);
  await bring(desk, { role: 'VP Operations', company: 'Clay Ltd' });
  expect(await movesOf(desk, id)).toMatchObject([{ kind: 'job', values: [{ field: 'company', seen: 'Clay Ltd' }] }]);
});

test('later: it rests until its day', async () => {
  const desk = await consentedDesk();
  const id = await dana(desk);
  await look(desk, profile('VP Operations at Kiln & Co', 'Kiln & Co'));
  await settle(desk, id, { how: 'later', until: LATER });
  expect(await movesOf(desk, id)).toEqual([]);
  expect(await movesOf(desk, id, LATER)).toHaveLength(1);
});

test('an import suggests what differs; an old file that still has the job they left is no news', async () => {
  const desk = await consentedDesk();
  const id = await dana(desk);
  await bring(desk, { role: 'VP Operations', company: 'Kiln & Co' });
  const [move] = await movesOf(desk, id);
  expect(move).toMatchObject({ kind: 'job', grain: { source: 'imported', from: 'Connections.csv' } });
  await settle(desk, id, { how: 'take', past: { company: 'Harbour Tiles, until Mar 2026' } });
  await bring(desk, { role: 'Head of Ops', company: 'Harbour Tiles' });
  expect(await movesOf(desk, id)).toEqual([]);
});

test('settled in another window meanwhile: the second is told, and nothing changes', async () => {
  const desk = await consentedDesk();
  const id = await dana(desk);
  await look(desk, profile('VP Operations at Kiln & Co', 'Kiln & Co'));
  const [move] = await movesOf(desk, id);
  if (!move) throw new Error('nothing to settle');
  const input = { contactId: id, move, settle: { how: 'keep' } as const };
  await settleMove(desk, { clientId: clientId(), ...input });
  await expect(settleMove(desk, { clientId: clientId(), ...input, settle: { how: 'take' } })).rejects.toMatchObject({
    problem: 'gone',
  });
  expect((await fileOf(desk, id)).contact.company).toBe('Harbour Tiles');
});

async function bring(desk: Desk, work: { role: string; company: string }) {
  const typed = 'https://www.linkedin.com/in/dana-w';
  const identities = [{ kind: 'linkedin' as const, value: 'dana-w', typed }];
  const people = [{ row: 1, name: 'Dana Whitfield', identities, ...work }];
  await importPeople(desk, { clientId: clientId(), people, from: 'Connections.csv' });
}
