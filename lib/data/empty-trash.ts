import type { RecordDb } from './db';
import { type Merge, type Named, standing } from './deletions';
import type { Desk } from './desk';
import { type Doomed, doomedOf, withoutLiving } from './doomed';
import type { JournalRow } from './journal';
import { type Line, lineOf } from './journal-families';
import { read } from './read';
import { eachBite, heavySeqs } from './read-journal';
import { stripRow } from './strip-row';
import { forgetEntries } from './two-copies/forget-entries';
import { underLock } from './under-lock';

/** Rows read and written in one go; between two goes others may write. Those of an import are big. */
const BITE = 200;
const HEAVY_BITE = 10;

/**
 * Throws away for good what was deleted up to that row of the journal and not taken back: from the journal of both copies,
 * wherever it says a word of it. What is there again by now stays, and so do the parts of a merge whose contact is still
 * there. Answers with how many deletions were emptied; cut short, it can be run again.
 */
export async function emptyTrash(desk: Desk, upTo: number): Promise<number> {
  const { db } = desk;
  const found = await findDeletions(db, upTo);
  if (found.receipts.size === 0) return 0;
  const doomed = await findDoomed(db, found);
  // The deletions say what is doomed: they are stripped last, so that a second run finds what the first left.
  const isSource = ({ receiptId }: JournalRow) => found.receipts.has(receiptId) || found.merges.has(receiptId);
  await strip(db, doomed, (row) => !isSource(row));
  await strip(db, doomed, isSource);
  return found.receipts.size;
}

type Deletions = { receipts: Set<string>; rows: Named[]; merges: Map<string, Merge> };

async function findDeletions(db: RecordDb, upTo: number): Promise<Deletions> {
  const seen: Line[] = [];
  await eachBite(db, { bite: HEAVY_BITE * 5 }, (rows) => {
    seen.push(...rows.map(lineOf));
  });
  const stands = standing(seen);
  const deletions = seen.filter((row) => row.deleted.length > 0 && row.seq <= upTo && stands(row.receiptId));
  const merges = seen.flatMap(({ receiptId, merge }): [string, Merge][] =>
    merge && stands(receiptId) ? [[receiptId, merge]] : [],
  );
  return {
    receipts: new Set(deletions.map(({ receiptId }) => receiptId)),
    rows: deletions.flatMap(({ deleted }) => deleted),
    merges: new Map(merges),
  };
}

async function findDoomed(db: RecordDb, { rows, merges }: Deletions): Promise<Doomed> {
  const gone = await withoutLiving(db, rows);
  const { contactIds } = doomedOf(gone);
  const all = new Set(contactIds);
  // Who was merged into somebody goes with them; and who was merged into those.
  for (let before = -1; before < all.size; ) {
    before = all.size;
    for (const { keptId, otherIds } of merges.values()) if (all.has(keptId)) for (const id of otherIds) all.add(id);
  }
  const others = [...all].map((id) => ({ table: 'contacts' as const, id }));
  return doomedOf([...gone, ...(await withoutLiving(db, others))]);
}

type Which = (row: JournalRow) => boolean;

async function strip(db: RecordDb, doomed: Doomed, which: Which): Promise<void> {
  const heavy = await heavySeqs(db);
  await eachBite(db, { bite: BITE, skip: heavy }, (rows) => stripRows(db, doomed, rows.filter(which)));
  for (let at = 0; at < heavy.length; at += HEAVY_BITE) {
    const rows = await read(db, (from) => from.table('journal').bulkGet(heavy.slice(at, at + HEAVY_BITE)));
    await stripRows(
      db,
      doomed,
      rows.filter((row) => row !== undefined && which(row)),
    );
  }
}

/** Looked at again under the lock: another window may have pruned some meanwhile, or emptied its own trash. */
async function stripRows(db: RecordDb, doomed: Doomed, rows: readonly (JournalRow | undefined)[]): Promise<void> {
  const seqs = rows.flatMap((row) => (row && stripRow(row, doomed) ? row.seq : []));
  if (seqs.length === 0) return;
  await underLock(db, async () => {
    const there = await db.stored('journal').bulkGet(seqs);
    const stripped = there.flatMap((row) => (row && stripRow(row, doomed)) ?? []);
    await forgetEntries(db, { seqs: [], stripped });
    await db.stored('journal').bulkPut(stripped);
  });
}
