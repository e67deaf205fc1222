import type { ContactFile } from '../core/record';
import { read } from '../data/read';
import type { Desk } from './desk';
import { collectFile } from './file-rows';

/** Everything held on one person, newest first. Null when there is no such contact (deleted, merged). */
export function readContactFile(desk: Desk, contactId: string): Promise<ContactFile | null> {
  return read(desk.db, (db) => collectFile(db, contactId));
}
