import { read } from '../data/read';
import type { Desk } from './desk';

/** Has the write of that client id been done? Asked when a page closed before the answer came. */
export async function wasWritten(desk: Desk, clientId: string): Promise<boolean> {
  const count = await read(desk.db, (db) => db.table('journal').where('clientId').equals(clientId).count());
  return count > 0;
}
