import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import type { Desk } from '../../lib/data/desk';

/** Everything that any store of this record holds, as one text: each table, both copies, what was set aside, what was being typed. */
export async function everythingStored({ db }: Desk): Promise<string> {
  const parts: unknown[] = [Object.fromEntries(await db.copy.readAll())];
  for (const { name = '' } of await indexedDB.databases()) {
    if (name !== db.name && !name.startsWith(`${db.name}-`)) continue;
    const raw = await new Dexie(name).open();
    for (const table of raw.tables)
      parts.push(name, table.name, await table.toCollection().primaryKeys(), await table.toArray());
    raw.close();
  }
  if (globalThis.localStorage) parts.push({ ...globalThis.localStorage });
  return JSON.stringify(parts);
}

/** Those of the words that a store still holds. */
export async function tracesOf(desk: Desk, words: readonly string[]): Promise<string[]> {
  const all = await everythingStored(desk);
  return words.filter((word) => all.includes(word) || all.includes(JSON.stringify(word).slice(1, -1)));
}
