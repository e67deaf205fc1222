import { read } from '../data/read';
import type { Desk } from './desk';

/** One of the selected people. */
export type Selected = { contactId: string; name: string; tags: string[] };

/** The selected people that are still there, in the order given. */
export async function readSelected(desk: Desk, contactIds: readonly string[]): Promise<Selected[]> {
  const rows = await read(desk.db, (db) => db.table('contacts').bulkGet([...contactIds]));
  return rows.flatMap((row) => (row ? [{ contactId: row.id, name: row.name, tags: row.tags }] : []));
}
