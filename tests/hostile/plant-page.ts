import { openDesk } from '../../lib/data/desk';
import { plant } from './planted';

/** Runs inside a page of the built extension, on the user's own record. */
const desk = openDesk();

/** Puts the planted people into the record. */
export async function plantAll(): Promise<void> {
  await plant(desk);
}

/** Every row about people, the switches, and the journal of all that was ever written. */
export async function everything(): Promise<string> {
  const tables = desk.db.dexie.tables.filter(({ name }) => name !== 'meta');
  return JSON.stringify(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])));
}
