import type { JournalRow } from '../data/journal';
import { read } from '../data/read';
import { isCopied } from '../data/two-copies/keep-copy';
import type { Desk } from './desk';

/**
 * Has the write of that client id been done, into both copies? Asked when a page closed before the answer came. One that
 * is in the database alone isn't called saved: tried again with its id, it is completed.
 */
export async function wasWritten(desk: Desk, clientId: string): Promise<boolean> {
  const row = await findWrite(desk, clientId);
  return row !== undefined && (await isCopied(desk.db, row.seq));
}

/** The write of that client id as the database has it, whether or not the second copy does. */
export function findWrite(desk: Desk, clientId: string): Promise<JournalRow | undefined> {
  return read(desk.db, (db) => db.table('journal').where('clientId').equals(clientId).first());
}
