import type { RecordDb } from '../db';
import type { JournalRow } from '../journal';
import { KEYS } from './entries';

/** What leaves the journal: numbers of rows that go, and rows that stay without what was thrown away. */
export type Pruned = { seqs: readonly number[]; stripped: readonly JournalRow[] };

/**
 * Lets the copy forget first what the record is about to forget. Cut short between the two, the record still has it and
 * both are done again; the other way round the copy would keep it for good. Under the lock only.
 */
export async function forgetEntries(db: RecordDb, { seqs, stripped }: Pruned): Promise<void> {
  if (stripped.length > 0)
    await db.copy.write(new Map(stripped.map((row) => [KEYS.journal(row.seq), JSON.stringify(row)])));
  if (seqs.length > 0) await db.copy.remove(seqs.map(KEYS.journal));
}
