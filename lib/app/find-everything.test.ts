import { beforeAll, expect, test, vi } from 'vitest';
import { consentedDesk } from '../../tests/record/desk';
import { clientId, save } from '../../tests/record/people';
import { addRow } from './add-row';
import type { Desk } from './desk';
import { fileNote } from './file-note';
import { findEverything } from './find-everything';
import { findPeople, warmSearch } from './find-people';
import { changeSettings } from './settings';
import { undo } from './undo';

let desk: Desk;
let dana: string;
beforeAll(async () => {
  desk = await consentedDesk();
  dana = await save(desk, 'Dana Whitfield');
  await save(desk, 'Glazer, Tom');
  const head = () => ({ clientId: clientId(), contactId: dana });
  await addRow(desk, {
    ...head(),
    table: 'heard',
    row: { kind: 'problem', words: 'The glaze drifts at night', at: 1 },
  });
  await addRow(desk, { ...head(), table: 'history', row: { part: 'luck', story: 'Sat beside the kiln maker', at: 1 } });
  const pledge = { by: 'me' as const, what: 'Glaze checklist', state: 'open' as const, at: 1 };
  await addRow(desk, { ...head(), table: 'pledges', row: pledge });
  await fileNote(desk, { ...head(), line: 'met at Zürich fair', pieces: [] });
  await warmSearch(desk);
});

test('people by name come first; rows with the words are named with whose they are', async () => {
  const { people, words } = await findEverything(desk, 'glaz');
  expect(people.map(({ name }) => name)).toEqual(['Glazer, Tom']);
  expect(words.map(({ table, words: said, name }) => [table, said, name])).toEqual([
    ['pledges', 'Glaze checklist', 'Dana Whitfield'],
    ['heard', 'The glaze drifts at night', 'Dana Whitfield'],
  ]);
});

test('accents don’t matter, several words may stand anywhere, nothing is nothing', async () => {
  expect((await findEverything(desk, 'zurich')).words.map(({ words }) => words)).toEqual(['met at Zürich fair']);
  expect((await findEverything(desk, 'kiln beside')).words[0]?.table).toBe('history');
  expect(await findEverything(desk, 'xylophone')).toEqual({ people: [], words: [] });
  expect((await findEverything(desk, '')).words).toEqual([]);
});

test('what was just written is found, what was taken back is not', async () => {
  const row = { kind: 'listened' as const, by: 'them' as const, what: 'Heard us out on porcelain', at: 1 };
  const { receiptId } = await addRow(desk, { clientId: clientId(), contactId: dana, table: 'trust', row });
  expect((await findEverything(desk, 'porcelain')).words).toHaveLength(1);
  await undo(desk, receiptId);
  expect((await findEverything(desk, 'porcelain')).words).toEqual([]);
});

test('a private fact is marked as one; a special category is found only once it is turned on', async () => {
  const head = () => ({ clientId: clientId(), contactId: dana, table: 'facts' as const });
  await addRow(desk, {
    ...head(),
    row: { group: 'family', key: 'family', value: 'Quarrels with Bert', sensitivity: 2 },
  });
  await addRow(desk, {
    ...head(),
    row: { group: 'other', key: 'health', value: 'Berberine for Dana', sensitivity: 3 },
  });
  const found = async () => (await findEverything(desk, 'ber')).words.map(({ words, isPrivate }) => [words, isPrivate]);
  expect(await found()).toEqual([['Quarrels with Bert', true]]);
  // Not even that there is something.
  const whoever = async (query: string) => (await findPeople(desk, query)).map(({ name, foundIn }) => [name, foundIn]);
  expect(await whoever('berberine')).toEqual([]);
  expect(await whoever('dana berberine')).toEqual([]);
  await changeSettings(desk, () => ({ special: true }));
  expect(await found()).toEqual(expect.arrayContaining([['Berberine for Dana', true]]));
  expect(await whoever('berberine')).toEqual([['Dana Whitfield', ['note']]]);
  await changeSettings(desk, () => ({ special: false }));
  expect(await whoever('berberine')).toEqual([]);
});

test('the first people with enough rows are enough; a row that has all the words still comes before one that has some', async () => {
  const many = await consentedDesk();
  const head = (contactId: string) => ({ clientId: clientId(), contactId, table: 'heard' as const });
  const say = async (contactId: string, words: string) =>
    addRow(many, { ...head(contactId), row: { kind: 'problem', words, at: 1 } });
  const half = await save(many, 'Aurora Half');
  await say(half, 'aurora aurora aurora');
  await say(half, 'borealis borealis');
  for (let at = 0; at < 9; at++) {
    const whole = await save(many, `Whole ${at}`);
    await say(whole, `aurora borealis ${at}`);
    await say(whole, `borealis, an aurora ${at}`);
  }
  await warmSearch(many);
  const asked = vi.spyOn(many.db, 'table');
  const { words } = await findEverything(many, 'aurora borealis');
  expect(words.map(({ name }) => name.split(' ')[0])).toEqual(Array.from({ length: 8 }, () => 'Whole'));
  // Of ten people the rows of half were looked through.
  expect(asked.mock.calls.filter(([table]) => table === 'heard').length).toBeLessThanOrEqual(8);
});
