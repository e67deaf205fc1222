import type { RecordDb } from '../data/db';
import { deletedBy, goneRows, mergeOf } from '../data/deletions';
import { contactOf, type JournalRow } from '../data/journal';
import { read } from '../data/read';
import { StorageFailure } from '../data/write';
import type { Desk } from './desk';
import { mergedInto, removalsOf } from './merged-into';
import { type UndoReceipt, undoWrites } from './undo';

/** `alsoBack`: names of people who had to come back first, because what was restored is theirs. */
export type RestoredReceipt = UndoReceipt & { alsoBack: string[] };

/**
 * Restores what one write deleted, whatever happened since: somebody who was deleted after their note comes back first,
 * a row of somebody merged into another goes to that one, and an address that is someone else's by now is kept as a
 * fact. A tie between two who were deleted is there again with the second of them. The receipt takes all of it back. Fails with `gone` when the trash was emptied meanwhile.
 */
export async function restoreDeleted(desk: Desk, receiptId: string): Promise<RestoredReceipt> {
  const { seqs, alsoBack } = await read(desk.db, async (db) => {
    const row = await db.table('journal').where('receiptId').equals(receiptId).first();
    if (!row || deletedBy(row).length === 0) throw new StorageFailure('gone', 'no longer in the trash');
    const removals = await removalsInTheWay(db, row);
    return { seqs: [...removals.map(({ seq }) => seq), row.seq], alsoBack: removals.map(nameIn) };
  });
  return { ...(await undoWrites(desk, seqs, seqs.length > 1 ? `back:${receiptId}` : undefined)), alsoBack };
}

/** The writes that took away those whose rows these are, in the order in which they have to be taken back. */
async function removalsInTheWay(db: RecordDb, row: JournalRow): Promise<JournalRow[]> {
  const deleted = deletedBy(row);
  // With somebody who was deleted went the ties that others had to them: nobody comes back for those.
  if (deleted.some(({ table }) => table === 'contacts')) return [];
  const owners = new Set(deleted.flatMap(({ table, before }) => contactOf(table, before) ?? []));
  const found = new Map<number, JournalRow>();
  for (const owner of owners) {
    const removal = await removalOf(db, owner);
    if (removal) found.set(removal.seq, removal);
  }
  return [...found.values()];
}

async function removalOf(db: RecordDb, contactId: string): Promise<JournalRow | null> {
  if ((await db.table('contacts').get(contactId)) || (await mergedInto(db, contactId))) return null;
  const [last] = await removalsOf(db, contactId);
  const merge = last && mergeOf(last);
  // Merged into somebody who is gone as well: that one comes back, and takes the row.
  return merge ? removalOf(db, merge.keptId) : (last ?? null);
}

function nameIn({ changes }: JournalRow): string {
  const card = goneRows(changes).find(({ table }) => table === 'contacts')?.before;
  return card && 'name' in card ? card.name : '';
}
