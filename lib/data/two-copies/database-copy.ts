import Dexie, { type Table } from 'dexie';
import type { CopyStore } from './copy-store';

/**
 * The copy in a database of its own: for Firefox, which keeps each database in its own file and where a page script could
 * read `storage.local`.
 */
export function databaseCopy(name: string): CopyStore {
  let dexie = open(name);
  const entries = (): Table<string, string> => dexie.table('entries');
  return {
    async read(keys) {
      const values = await entries().bulkGet([...keys]);
      return new Map(keys.flatMap((key, index) => pair(key, values[index])));
    },
    async readAll() {
      const [keys, values] = await dexie.transaction('r', entries(), () =>
        Promise.all([entries().toCollection().primaryKeys(), entries().toArray()]),
      );
      return new Map(keys.flatMap((key, index) => pair(key, values[index])));
    },
    keys: async () => entries().toCollection().primaryKeys(),
    async write(given) {
      await entries().bulkPut([...given.values()], [...given.keys()]);
    },
    async remove(keys) {
      await entries().bulkDelete([...keys]);
    },
    async wipe() {
      dexie.close();
      await Dexie.delete(name);
      dexie = open(name);
    },
    reopen() {
      dexie.close();
      dexie = open(name);
    },
    close: () => dexie.close(),
  };
}

function open(name: string): Dexie {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  dexie.version(1).stores({ entries: '' });
  return dexie;
}

function pair(key: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[key, value]];
}
