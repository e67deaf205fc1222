import type { ContactFile } from '../core/record';
import type { RecordDb } from '../data/db';
import { deletedBy } from '../data/deletions';
import { read } from '../data/read';
import type { Desk } from './desk';
import { collectFile, collectGone } from './file-rows';
import { removalsOf } from './merged-into';

/** Everything held on one person, newest first. Null when there is no such contact (deleted, merged). */
export function readContactFile(desk: Desk, contactId: string): Promise<ContactFile | null> {
  return read(desk.db, (db) => collectFile(db, contactId));
}

/** The same, also of somebody in the trash: as they were when they were deleted. Null when neither the record nor the trash has them. */
export function readLastFile(desk: Desk, contactId: string): Promise<ContactFile | null> {
  return read(desk.db, (db) => collectLast(db, contactId));
}

/** Whoever was merged into somebody is nobody of their own, and not in the trash. */
async function collectLast(db: RecordDb, contactId: string): Promise<ContactFile | null> {
  const file = await collectFile(db, contactId);
  if (file) return file;
  for (const removal of await removalsOf(db, contactId)) {
    const gone = await collectGone(db, contactId, deletedBy(removal));
    if (gone) return gone;
  }
  return null;
}
