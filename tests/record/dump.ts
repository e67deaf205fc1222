import type { Desk } from '../../lib/data/desk';

/**
 * Every row of every table about people and the settings, in id order: two equal ones hold the same record. Stands apart
 * from `desk.ts`, which brings a made-up database: inside a real browser nothing may replace the real one.
 */
export async function dump(desk: Desk): Promise<Record<string, { id: string }[]>> {
  const tables = desk.db.dexie.tables.filter(({ name }) => name !== 'journal' && name !== 'meta');
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.orderBy(':id').toArray()]));
  return Object.fromEntries(rows);
}
