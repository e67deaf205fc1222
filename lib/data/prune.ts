import type { Table } from 'dexie';
import type { RecordDb } from './db';
import { goneRows, standing } from './deletions';
import type { Desk } from './desk';
import { doomedOf, withoutLiving } from './doomed';
import { type Line, lineOf, readFamilies } from './journal-families';
import { stripRow } from './strip-row';
import { forgetEntries } from './two-copies/forget-entries';
import { underLock } from './under-lock';

/** Milliseconds for which everything that was done can be taken back: thirty days. */
export const RETENTION_MS = 30 * 86_400_000;

/** Old rows looked at in one go; between two goes others may write. */
const BITE = 200;

/**
 * Forgets what was done more than thirty days ago, in both copies. A write goes together with what took it back, and a
 * bulk action as a whole; a merge stays while the merged contact can be seen or brought back. The mark doesn't move.
 * Answers with the numbers of the rows that went; fails like a write, and can then be run again.
 */
export async function prune(desk: Desk): Promise<number[]> {
  const { db } = desk;
  const before = desk.now() - RETENTION_MS;
  const pruned: number[] = [];
  const merges = new Set<number>();
  for (let from: number | null = 0; from !== null; ) {
    const start: number = from;
    const spent = await underLock(db, async () => {
      const found = await findSpent(db, start, before);
      for (const seq of found.merges) merges.add(seq);
      await forget(db, found.gone, merges);
      return found;
    });
    pruned.push(...spent.gone.map(({ seq }) => seq));
    from = spent.next;
  }
  await pruneRuns(db).put({ id: 'prune', at: desk.now() });
  return pruned;
}

/** A row of `meta`: when the journal was last looked through; `leapt` while the clock is not believed. */
type PruneRun = { id: 'prune'; at: number; leapt?: true };

/** Where that row lies. */
export function pruneRuns({ dexie }: RecordDb): Table<PruneRun, string> {
  return dexie.table('meta');
}

type Spent = { gone: Line[]; merges: Set<number>; next: number | null };

/** Rows that may go, merges that stay though they are old, and where to look on; `next` is null when the rest is young. */
async function findSpent(db: RecordDb, from: number, before: number): Promise<Spent> {
  const old = await readOld(db, from, before);
  const families = await readFamilies(db, old.rows);
  const spent = families.filter((family) => family.every(({ at }) => at < before));
  const merges = await keptMerges(db, spent);
  const gone = spent.filter((family) => !family.some(({ seq }) => merges.has(seq))).flat();
  return { gone, merges, next: old.next };
}

/** What was deleted goes from the merges that stay as well: their parts are of those who are there. */
async function forget(db: RecordDb, gone: readonly Line[], merges: ReadonlySet<number>): Promise<void> {
  if (gone.length === 0) return;
  const stands = standing(gone);
  const deleted = gone.filter(({ receiptId }) => stands(receiptId)).flatMap((line) => line.deleted);
  const doomed = doomedOf(await withoutLiving(db, deleted));
  const kept = deleted.length > 0 ? await db.stored('journal').bulkGet([...merges]) : [];
  const stripped = kept.flatMap((row) => (row && stripRow(row, doomed)) ?? []);
  const seqs = gone.map(({ seq }) => seq);
  await forgetEntries(db, { seqs, stripped });
  await db.dexie.transaction('rw', 'journal', async () => {
    await db.stored('journal').bulkPut(stripped);
    await db.stored('journal').bulkDelete(seqs);
  });
}

/** From the beginning up to the first that is young: a clock that stood wrong for a while makes nothing look old. */
async function readOld(db: RecordDb, from: number, before: number): Promise<{ rows: Line[]; next: number | null }> {
  const rows: Line[] = [];
  for (let last = from; rows.length < BITE; ) {
    const some = await db.stored('journal').where('seq').above(last).limit(20).toArray();
    for (const row of some) {
      if (row.at >= before) return { rows, next: null };
      rows.push(lineOf(row));
      last = row.seq;
    }
    if (some.length === 0) return { rows, next: null };
  }
  return { rows, next: rows.at(-1)?.seq ?? null };
}

/** Merges that stand and could still be taken back. Newest first: one that is kept can bring back whom it took in. */
async function keptMerges(db: RecordDb, families: readonly Line[][]): Promise<Set<number>> {
  const stands = standing(families.flat());
  const merges = families.flat().filter(({ receiptId, merge }) => merge && stands(receiptId));
  const mayGo = new Set(families.flat().map(({ seq }) => seq));
  const withinReach = new Set<string>();
  const kept = new Set<number>();
  for (const { seq, merge } of merges.sort((a, b) => b.seq - a.seq)) {
    if (!merge) continue;
    const { keptId, otherIds } = merge;
    if (!withinReach.has(keptId) && !(await canBeSeen(db, keptId, mayGo))) continue;
    kept.add(seq);
    for (const id of otherIds) withinReach.add(id);
  }
  return kept;
}

/** Somebody who is there, or whom a row that stays in the journal can bring back. */
async function canBeSeen(db: RecordDb, contactId: string, mayGo: ReadonlySet<number>): Promise<boolean> {
  if (await db.stored('contacts').get(contactId)) return true;
  const rows = await db.stored('journal').where('contactIds').equals(contactId).toArray();
  return rows.some(
    ({ seq, changes }) =>
      !mayGo.has(seq) && goneRows(changes).some(({ table, id }) => table === 'contacts' && id === contactId),
  );
}
