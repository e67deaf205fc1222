import type { RecordDb } from './db';
import { ERASING, eraseFromRow } from './erase-from-row';
import type { Erasing } from './erasing';
import type { JournalRow } from './journal';
import { read } from './read';
import { eachBite, heavySeqs } from './read-journal';
import { forgetEntries } from './two-copies/forget-entries';
import { underLock } from './under-lock';

/** Rows read and written in one go; between two goes others may write. Those of an import are big. */
const BITE = 200;
const HEAVY_BITE = 10;

/** Takes every word of somebody out of the journal, in both copies. Can be run again. */
export async function eraseFromJournal(db: RecordDb, erasing: Erasing): Promise<void> {
  const heavy = await heavySeqs(db);
  await eachBite(db, { bite: BITE, skip: heavy }, (rows) => eraseFromRows(db, rows, erasing));
  for (let at = 0; at < heavy.length; at += HEAVY_BITE) {
    const rows = await read(db, (from) => from.table('journal').bulkGet(heavy.slice(at, at + HEAVY_BITE)));
    await eraseFromRows(db, rows, erasing);
  }
}

/** Looked at again under the lock: another window may have pruned some meanwhile, or emptied its trash. */
async function eraseFromRows(db: RecordDb, rows: readonly (JournalRow | undefined)[], erasing: Erasing): Promise<void> {
  const seqs = rows.flatMap((row) => (row && eraseFromRow(row, erasing) ? row.seq : []));
  if (seqs.length > 0) await rewrite(db, seqs, (row) => eraseFromRow(row, erasing));
}

async function rewrite(
  db: RecordDb,
  seqs: readonly number[],
  change: (row: JournalRow) => JournalRow | null,
): Promise<void> {
  await underLock(db, async () => {
    const there = await db.stored('journal').bulkGet([...seqs]);
    const stripped = there.flatMap((row) => (row && change(row)) ?? []);
    await forgetEntries(db, { seqs: [], stripped });
    await db.stored('journal').bulkPut(stripped);
  });
}

/** What the write that erases somebody answers: whose traces still have to go. Empty once they are gone. */
export type ErasingAnswer = { contactIds: string[] };

/** The traces are gone: nobody needs to look again. */
export async function settleErasing(db: RecordDb, receiptId: string): Promise<void> {
  const seqs = await read(db, (from) => from.table('journal').where('receiptId').equals(receiptId).primaryKeys());
  const answer: ErasingAnswer = { contactIds: [] };
  await rewrite(db, seqs.map(Number), (row) => ({ ...row, changes: [], answer }));
}

/** Group of every write that erases somebody, so that they are found without walking the journal. */
export const ERASINGS = 'erase:';

/** Writes whose work was cut short, and whose traces are left. */
export async function unfinishedErasings(db: RecordDb): Promise<{ receiptId: string; contactIds: string[] }[]> {
  const rows = await read(db, (from) => from.table('journal').where('group').startsWith(ERASINGS).toArray());
  return rows.flatMap(({ receiptId, verb, answer }) => {
    const { contactIds } = answer as ErasingAnswer;
    return verb === ERASING && contactIds.length > 0 ? [{ receiptId, contactIds }] : [];
  });
}
