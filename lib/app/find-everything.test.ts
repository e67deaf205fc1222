import { beforeAll, expect, test } from 'vitest';
import { consentedDesk } from '../../tests/record/desk';
import { clientId, save } from '../../tests/record/people';
import { addRow } from './add-row';
import type { Desk } from './desk';
import { fileNote } from './file-note';
import { findEverything } from './find-everything';
import { warmSearch } from './find-people';
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
  await changeSettings(desk, () => ({ special: true }));
  expect(await found()).toEqual(expect.arrayContaining([['Berberine for Dana', true]]));
});
