import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { checkCopies } from '../../../tests/record/check-copies';
import { consentedDesk, NOW } from '../../../tests/record/desk';
import { importPeople } from '../../app/import-people';
import type { ImportedPerson } from '../../formats/imported-person';
import { write } from '../write';

const grain = { source: 'told-me' as const, at: NOW };
const personRow = (id: string) => ({ id, name: id, tags: [], grain, createdAt: NOW, updatedAt: NOW });
const factRow = (id: string, contactId: string) => {
  return { id, contactId, group: 'other', key: 'note', value: id, sensitivity: 0 as const, grain };
};
const connection = (row: number): ImportedPerson => ({
  row,
  name: `Person ${row}`,
  company: 'Tiles',
  connectedOn: '2024-03-12',
  identities: [{ kind: 'linkedin', value: `person-${row}`, typed: `person-${row}` }],
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** How often the rows of somebody were looked for by `contactId`. */
function countLooks(): () => number {
  const spies = (['openCursor', 'openKeyCursor', 'getAll', 'get'] as const).map((way) =>
    vi.spyOn(IDBIndex.prototype, way),
  );
  const ofPeople = (index: unknown) => (index as IDBIndex).name === 'contactId';
  return () => spies.reduce((sum, { mock }) => sum + mock.contexts.filter(ofPeople).length, 0);
}

test('nobody looks for what people who were made just now had before', async () => {
  const desk = await consentedDesk();
  const looks = countLooks();
  const people = Array.from({ length: 150 }, (_, at) => connection(at));
  await importPeople(desk, { clientId: 'first', people, from: 'a.csv' });
  expect(looks()).toBe(0);
  expect(await checkCopies(desk)).toEqual([]);
  // Who is there already is looked at, and copied with all there is.
  const known = [{ ...connection(3), notes: 'met in Rotterdam' }, connection(200), { ...connection(200), role: 'COO' }];
  await importPeople(desk, { clientId: 'again', people: known, from: 'b.csv' });
  expect(looks()).toBeGreaterThan(0);
  expect(await checkCopies(desk)).toEqual([]);
});

test('the copy has what is left of them when the write is over, rows that came from somebody else included', async () => {
  const desk = await consentedDesk();
  const head = { clientId: 'one', verb: 'test', label: '' };
  await write(desk, head, async (tx) => {
    await tx.put('contacts', [personRow('old')]);
    await tx.put('facts', [factRow('moves', 'old'), factRow('stays', 'old')]);
  });
  await write(desk, { ...head, clientId: 'two' }, async (tx) => {
    await tx.make([personRow('new'), personRow('brief')]);
    await tx.put('facts', [factRow('moves', 'new'), factRow('gone', 'new'), factRow('kept', 'new')]);
    await tx.put('rules', [{ id: 'new', channels: [], hours: [], grain }]);
    await tx.put('contacts', [{ ...personRow('new'), role: 'COO' }]);
    await tx.remove('facts', ['gone']);
    await tx.remove('contacts', ['brief']);
  });
  expect(await checkCopies(desk)).toEqual([]);
  expect(await desk.db.dexie.table('facts').where('contactId').equals('new').primaryKeys()).toEqual(['kept', 'moves']);
});
