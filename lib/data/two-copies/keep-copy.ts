import type { RecordDb } from '../db';
import type { JournalRow } from '../journal';
import type { Mark } from '../mark';
import { StorageFailure } from '../problem';
import { within } from '../watchdog';
import { compareMarks } from './compare-marks';
import { copyMark, entriesOf, readCopyMark, rebuildCopy } from './copy-rows';
import { touchedBy } from './entries';

/** Milliseconds for one look at the copy. */
const PATIENCE = 2_000;

/** What a write left for the copy: the record's mark after it and the entries it touched. */
export type ForCopy = { mark: Mark; entries: Map<string, string> };

/**
 * Brings the copy to where the record is; after it, what was written is there twice. Under the lock only. The common case
 * is one small step; a copy that lacks earlier writes (a kill between the two) gets them from the journal first.
 */
export async function keepCopy(db: RecordDb, { mark, entries }: ForCopy): Promise<void> {
  const copy = await readCopyMark(db);
  const next = copy === null ? mark.lastSeq === 1 : copy.dbId === mark.dbId && copy.lastSeq === mark.lastSeq - 1;
  if (next && (copy === null || copy.schemaVersion === mark.schemaVersion))
    await db.copy.write(new Map([...entries, copyMark(mark)]));
  else await level(db);
}

/** For a write that was done before, and perhaps not copied then. */
export async function level(db: RecordDb): Promise<void> {
  const mark = (await db.stored('meta').get('record')) ?? null;
  const copy = await readCopyMark(db);
  const { kind } = compareMarks(mark, copy, db.newest);
  if (kind === 'catch-up' && mark && copy) await catchUp(db, copy, mark);
  else if (kind === 'rebuild-copy') await rebuildCopy(db);
  else if (kind !== 'whole') {
    db.lost = true;
    throw new StorageFailure('restoring', `the copies differ: ${kind}`);
  }
}

/** Is that row of the journal, and with it all that the write did, in the copy too? A copy that can't be read throws. */
export async function isCopied(db: RecordDb, seq: number): Promise<boolean> {
  const mark = await within(PATIENCE, readCopyMark(db));
  return mark !== null && mark.lastSeq >= seq;
}

/** Journal rows taken together into one step of the copy: those of an import are big. */
const BITE = 10;

/** The last few writes, from the journal; all again when the journal doesn't reach back that far. */
async function catchUp(db: RecordDb, copy: Mark, mark: Mark): Promise<void> {
  const missing = (await db.stored('journal').where('seq').above(copy.lastSeq).primaryKeys()).map(Number);
  if (missing.length !== mark.lastSeq - copy.lastSeq) return rebuildCopy(db);
  for (let at = 0; at < missing.length; at += BITE) {
    const rows = (await db.stored('journal').bulkGet(missing.slice(at, at + BITE))).filter((row) => row !== undefined);
    await copyAgain(db, rows, { ...mark, lastSeq: rows.at(-1)?.seq ?? mark.lastSeq });
  }
}

/** Copies what these writes touched, as it stands now. */
async function copyAgain(db: RecordDb, rows: readonly JournalRow[], mark: Mark): Promise<void> {
  await db.copy.write(new Map([...(await entriesOf(db, touchedBy(rows), rows)), copyMark(mark)]));
}
