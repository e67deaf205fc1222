import type { RecordDb } from '../data/db';
import { goneRows, mergeOf } from '../data/deletions';
import type { JournalRow } from '../data/journal';

/** The write that took this contact away, newest first, as far as the journal remembers. */
export async function removalsOf(db: RecordDb, contactId: string): Promise<JournalRow[]> {
  const rows = await db.table('journal').where('contactIds').equals(contactId).toArray();
  const took = (row: JournalRow) =>
    goneRows(row.changes).some(({ table, id }) => table === 'contacts' && id === contactId);
  return rows.filter(took).sort((a, b) => b.seq - a.seq);
}

/** Whom somebody who isn't there any more was merged into, and is there; null when they went another way. */
export async function mergedInto(db: RecordDb, contactId: string): Promise<string | null> {
  for (let id = contactId, steps = 0; steps < 100; steps++) {
    const [last] = await removalsOf(db, id);
    const keptId = last && (mergeOf(last)?.keptId ?? movedTo(last, id));
    if (keptId === undefined) return null;
    if (await db.table('contacts').get(keptId)) return keptId;
    id = keptId;
  }
  return null;
}

/** A merge that was taken back and done again is no merge by name: its rows say where they went. */
function movedTo({ changes }: JournalRow, contactId: string): string | undefined {
  const owners = changes.flatMap(({ before, after }) =>
    before && after && 'contactId' in before && 'contactId' in after && before.contactId === contactId
      ? after.contactId
      : [],
  );
  return owners.find((owner) => owner !== contactId);
}
