import { expect, test } from 'vitest';
import { backup, run, withDana } from '../../tests/record/backup';
import { consentedDesk, dump, NOW } from '../../tests/record/desk';
import { save } from '../../tests/record/people';
import { RecordDb } from '../data/db';
import { newestVersion, STEPS, type Step } from '../data/migrations';
import type { BackupRecord, Row } from '../formats/backup';
import { rehearseRestore } from './restore';
import { undo } from './undo';

const grain = { source: 'told-me', at: NOW };

/** A file of nobody but these rows. */
async function fileWith(tables: Record<string, unknown[]>): Promise<BackupRecord> {
  const empty = await backup(await consentedDesk());
  return { ...empty, tables: { ...empty.tables, ...(tables as Record<string, Row[]>) } };
}

const contact = (id: string) => ({ id, name: `Name ${id}`, tags: [], grain, createdAt: 1, updatedAt: 1 });
const fact = (id: string, more: object = {}) => ({
  ...{ id, contactId: 'a', group: 'other', key: 'note', value: 'bees', sensitivity: 1, grain },
  ...more,
});

/** A value nested so deep that a function calling itself would end the program. */
function nested(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level++) value = { in: value };
  return value;
}

test('each row that can’t be read is named with its reason, and the others come in', async () => {
  const record = await fileWith({
    contacts: [contact('a'), { ...contact('b'), name: 7 }, 'no row', null, [1], { ...contact('c'), id: '' }],
    facts: [
      fact('1'),
      fact('2', { sensitivity: '1' }),
      fact('3', { grain: { source: 'rumour', at: NOW } }),
      fact('4', { extra: true }),
      JSON.parse(`{"__proto__":{"polluted":1},${JSON.stringify(fact('5')).slice(1)}`),
      fact('6', { grain: JSON.parse('{"constructor":1}') }),
      fact('7', { value: nested(50_000) }),
      fact('8', { value: undefined }),
    ],
    pledges: [{ id: 'p', contactId: 'a', by: 'me', what: 'x', due: 'tomorrow', state: 'open', at: NOW, grain }],
    journal: [{ seq: 1 }, { seq: 'x' }],
    visits: [{ id: 'v' }],
  });
  const here = await consentedDesk();
  const { faults } = await rehearseRestore(here, record);
  expect(faults.first.map(({ table, row, reason, field }) => [table, row, reason, field].join(' ').trim())).toEqual(
    expect.arrayContaining([
      'contacts 3 not-a-row',
      'contacts 4 not-a-row',
      'contacts 5 not-a-row',
      'contacts 6 no-id id',
      'facts 5 forbidden-key __proto__',
      'facts 6 forbidden-key constructor',
      'facts 7 too-deep',
      'journal 2 no-id seq',
      'visits 0 unknown-table',
      'contacts 2 wrong-value name',
      'facts 2 wrong-value sensitivity',
      'facts 3 wrong-value grain.source',
      'facts 4 wrong-value extra',
      'facts 8 wrong-value value',
      'pledges 1 wrong-value due',
      'journal 1 wrong-value',
    ]),
  );
  expect(faults.count).toBe(16);
  expect((await run(here, record)).faults).toEqual(faults);
  const { contacts, facts } = await dump(here);
  expect([contacts, facts]).toMatchObject([[{ id: 'a' }], [{ id: '1' }]]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('rows without their contact, and rows that are there twice, are left out by name', async () => {
  const identity = { contactId: 'a', kind: 'mail', value: 'a@tiles.example', typed: 'A@tiles.example', grain };
  const record = await fileWith({
    contacts: [contact('a'), contact('a')],
    facts: [fact('1'), fact('2', { contactId: 'nobody' })],
    identities: [
      { ...identity, id: 'i1' },
      { ...identity, id: 'i2' },
    ],
  });
  const here = await consentedDesk();
  const receipt = await run(here, record);
  expect(receipt.leftOut.first).toEqual([
    { table: 'contacts', id: 'a', name: 'Name a', reason: 'twice' },
    { table: 'identities', id: 'i2', name: 'Name a', reason: 'twice' },
    { table: 'facts', id: '2', name: '', reason: 'no-contact' },
  ]);
  expect((await rehearseRestore(await consentedDesk(), record)).leftOut).toEqual(receipt.leftOut);
  expect(receipt.added).toBe(3);
});

test('a link to a company that isn’t in the file is dropped', async () => {
  const here = await consentedDesk();
  await run(here, await fileWith({ contacts: [{ ...contact('a'), accountId: 'nowhere' }] }));
  expect(await here.db.table('contacts').get('a')).toEqual(contact('a'));
});

test('a thousand bad rows are counted, and the first hundred named', async () => {
  const record = await fileWith({ facts: Array.from({ length: 1_000 }, (_, index) => ({ id: `${index}` })) });
  const { faults } = await rehearseRestore(await consentedDesk(), record);
  expect([faults.count, faults.first.length]).toEqual([1_000, 100]);
});

test('merges whose rows don’t fit the schema are not taken over', async () => {
  const change = { table: 'contacts', id: 'b', before: { id: 'b', name: '<img>' } };
  const kept = { table: 'contacts', id: 'a', before: contact('a'), after: contact('a') };
  const merge = { seq: 1, receiptId: 'r', clientId: 'c', verb: 'merge-contacts', label: 'B', at: NOW };
  const journal = [{ ...merge, contactIds: ['a', 'b'], changes: [kept, change] }];
  const record = await fileWith({ contacts: [contact('a')], journal });
  const here = await consentedDesk();
  expect((await rehearseRestore(here, record)).merges).toBe(0);
  await run(here, record);
  expect(await here.db.table('journal').where('receiptId').equals('r').count()).toBe(0);
});

test('a file of a newer schema is refused, one of none is damaged', async () => {
  const { record } = await withDana();
  const here = await consentedDesk();
  for (const work of [rehearseRestore, run]) {
    await expect(work(here, { ...record, schemaVersion: 99 })).rejects.toMatchObject({ problem: 'newer' });
    await expect(work(here, { ...record, schemaVersion: 0.5 })).rejects.toMatchObject({ problem: 'damaged' });
  }
});

/** A schema to come: roles are in capitals, and a table is gone. */
const NEXT: readonly Step[] = [
  ...STEPS,
  {
    version: newestVersion() + 1,
    why: 'for this test',
    stores: { rules: 'id, approach' },
    async upgrade(tx) {
      const shout = (row: { name?: string }) => {
        if (row.name) row.name = row.name.toUpperCase();
      };
      await tx.table('contacts').toCollection().modify(shout);
      const rows = await tx.table('journal').toArray();
      for (const row of rows)
        for (const { table, before, after } of row.changes)
          if (table === 'contacts') for (const one of [before, after]) if (one) shout(one);
      await tx.table('journal').bulkPut(rows);
    },
  },
];

test('a file of an older schema is brought up by the migrations, in the rehearsal and in the restore', async () => {
  const { dana, record } = await withDana();
  const here = { ...(await consentedDesk()), db: new RecordDb('restore-newer-schema', { steps: NEXT }) };
  const { settings } = await dump(await consentedDesk());
  await here.db.dexie.table('settings').bulkPut(settings ?? []);
  expect((await rehearseRestore(here, record)).names.added.sort()).toEqual(['DANA WHITFIELD', 'EMRE KAYA']);
  await run(here, record);
  expect((await here.db.table('contacts').get(dana))?.name).toBe('DANA WHITFIELD');
  expect((await indexedDB.databases()).filter(({ name }) => name?.includes('scratch'))).toEqual([]);
  expect((await rehearseRestore(here, record)).people).toMatchObject({ same: 2, changed: 0 });
});

test('a thousand people are restored, and what each has', async () => {
  const people = Array.from({ length: 1_000 }, (_, index) => contact(`p${index}`));
  const facts = people.flatMap(({ id }) => [1, 2, 3].map((turn) => fact(`${id}-${turn}`, { contactId: id })));
  const record = await fileWith({ contacts: people, facts });
  const here = await consentedDesk();
  await save(here, 'Dana Whitfield');
  expect(await rehearseRestore(here, record)).toMatchObject({ people: { added: 1_000, onlyHere: 1 } });
  expect(await run(here, record)).toMatchObject({ added: 4_000, people: { added: 1_000 } });
  expect(await here.db.table('facts').count()).toBe(3_000);
}, 60_000);

test('two addresses of one person that changed places are as in the file after a replace', async () => {
  const mail = (id: string, value: string) => ({ id, contactId: 'a', kind: 'mail', value, typed: value, grain });
  const contacts = [contact('a')];
  const swapped = await fileWith({
    contacts,
    identities: [mail('1', 'x@tiles.example'), mail('2', 'y@tiles.example')],
  });
  const here = await consentedDesk();
  await run(
    here,
    await fileWith({ contacts, identities: [mail('1', 'y@tiles.example'), mail('2', 'x@tiles.example')] }),
  );
  const { receiptId } = await run(here, swapped, { mode: 'replace' });
  expect((await dump(here)).identities).toEqual(swapped.tables.identities);
  await undo(here, receiptId);
  expect((await dump(here)).identities).toMatchObject([{ value: 'y@tiles.example' }, { value: 'x@tiles.example' }]);
});
