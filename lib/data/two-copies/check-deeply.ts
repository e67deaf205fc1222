import { PEOPLE_TABLES, type RecordDb } from '../db';
import { underLock } from '../under-lock';
import { entriesOf, rebuildCopy } from './copy-rows';
import { countLive, KEYS, readEntries, seqOfKey, touchedBy } from './entries';
import { restoreRecord } from './restore-record';

/** Journal rows copied again in one step. */
const BITE = 20;

/**
 * What equal marks can't tell, once a browser session: a torn record in the copy's own log can swallow a step in the
 * middle, and a database can have lost rows. A step of the copy is whole or not there, so what it lacks shows by the
 * number of its write. Only keys are compared. Throws like a write; then it is done at the next start.
 */
export async function checkDeeply(db: RecordDb): Promise<void> {
  await underLock(db, async () => {
    const mark = await db.stored('meta').get('record');
    if (!mark || mark.lastSeq === 0) return;
    const there = await countRows(db);
    if (there !== mark.liveCount) return mend(db, there);
    const keys = new Set(await db.copy.keys());
    await forgetPruned(db, keys);
    const lost = (await db.stored('journal').toCollection().primaryKeys()).filter(
      (seq) => !keys.has(KEYS.journal(Number(seq))),
    );
    for (let at = 0; at < lost.length; at += BITE) {
      const rows = (await db.stored('journal').bulkGet(lost.slice(at, at + BITE))).filter((row) => row !== undefined);
      await db.copy.write(await entriesOf(db, touchedBy(rows), rows));
    }
    await copyMissing(db, keys);
  });
}

async function countRows(db: RecordDb): Promise<number> {
  const counts = await Promise.all(PEOPLE_TABLES.map((table) => db.stored(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The database doesn't hold what it says: from the copy, if that holds more; else it says from now on what it holds. */
async function mend(db: RecordDb, there: number): Promise<void> {
  const copy = readEntries(await db.copy.readAll());
  if (copy.mark && countLive(copy.tables) > there) {
    const { damaged } = await restoreRecord(db, { aside: true, now: Date.now() });
    return damaged ? rebuildCopy(db) : undefined;
  }
  const mark = await db.stored('meta').get('record');
  if (mark) await db.stored('meta').put({ ...mark, liveCount: there });
  await rebuildCopy(db);
}

/** Journal entries that the record has forgotten, and a kill left in the copy. */
async function forgetPruned(db: RecordDb, keys: ReadonlySet<string>): Promise<void> {
  const kept = new Set((await db.stored('journal').toCollection().primaryKeys()).map(Number));
  const gone = [...keys].filter((key) => {
    const seq = seqOfKey(key);
    return seq !== null && !kept.has(seq);
  });
  if (gone.length > 0) await db.copy.remove(gone);
}

/** People of whom the copy knows nothing at all: written before the journal reaches back. */
async function copyMissing(db: RecordDb, keys: ReadonlySet<string>): Promise<void> {
  const ids = (await db.stored('contacts').toCollection().primaryKeys()).map(String);
  const contactIds = ids.filter((id) => !keys.has(KEYS.contact(id)));
  if (contactIds.length === 0) return;
  await db.copy.write(await entriesOf(db, { contactIds }, []));
}
