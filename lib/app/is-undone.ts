import type { RecordDb } from '../data/db';
import type { JournalRow } from '../data/journal';

/** True while a write is taken back (and the taking back wasn't itself taken back). */
export async function isUndone(db: RecordDb, receiptId: string): Promise<boolean> {
  return (await standingUndo(db, receiptId)) !== null;
}

/** The write that took this one back, while it does. */
export async function standingUndo(db: RecordDb, receiptId: string): Promise<JournalRow | null> {
  for (const row of await db.table('journal').where('undoes').equals(receiptId).toArray()) {
    if (!(await isUndone(db, row.receiptId))) return row;
  }
  return null;
}
