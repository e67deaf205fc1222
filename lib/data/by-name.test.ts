import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsBeginning, rowsNamed } from './by-name';
import { declareSteps } from './migrations';
import type { ReadTable } from './read-table';

const name = fc.oneof(
  fc.constantFrom(
    '',
    'ada',
    'Ada',
    'ADA',
    'Ünö',
    'ünö',
    'İstanbul',
    'istanbul',
    'ß',
    'SS',
    'ΟΔΟΣ',
    'οδος',
    'ÿ',
    'Ÿ',
    'µ',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

test('a name is found in capitals and without, whatever its letters', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(name, { maxLength: 8 }), fc.array(name, { maxLength: 3 }), async (stored, names) => {
      const dexie = new Dexie(`named-${++runs}`, { cache: 'disabled' });
      declareSteps(dexie);
      const rows = stored.map((name, index) => ({ id: `a${index}`, name, domains: [] }));
      await dexie.table('accounts').bulkAdd(rows);
      const accounts = dexie.table('accounts') as unknown as ReadTable<(typeof rows)[number]>;
      const small = (name: string) => name.toLowerCase();
      const wanted = rows.filter(({ name }) => names.map(small).includes(small(name)));
      expect(new Set(await rowsNamed(accounts, names).toArray())).toEqual(new Set(wanted));
      const [start = ''] = names;
      const begun = rows.filter(({ name }) => small(name).startsWith(small(start)));
      expect(new Set(await rowsBeginning(accounts, start).toArray())).toEqual(new Set(begun));
      dexie.close();
    }),
    { numRuns: 200 },
  );
}, 60_000);
