import Dexie from 'dexie';
import { isSettled, type LockHeader } from '../../core/lock';
import type { RecordDb } from '../db';
import { alone } from '../lock';
import type { Mark } from '../mark';
import { failureOf, StorageFailure } from '../problem';
import { copyLock, copyMark, readCopyMark, rebuildCopy } from '../two-copies/copy-rows';
import { countLive, KEYS, readEntries } from '../two-copies/entries';
import { sound } from '../two-copies/open-record';
import { dismissRepairReport } from '../two-copies/repair-report';
import { rewriteAsides } from '../two-copies/set-aside';
import { within } from '../watchdog';
import { scrubLog } from './scrub-log';

/** Milliseconds for one step: everything somebody has ever noted is sealed in it, or opened. */
const STEP = 900_000;
/** Milliseconds to delete a database; windows that hold it open let go of it at once. */
const DROP = 10_000;
/** Turning it on takes three steps, turning it off as many. */
const MOST_STEPS = 8;

/** Alone with the record, for longer than any other housekeeping. */
async function longAlone<T>(db: RecordDb, work: (mark: Mark) => Promise<T>): Promise<T> {
  await sound(db);
  return alone(db.name, STEP, async () => {
    const mark = await db.stored('meta').get('record');
    if (!mark || mark.schemaVersion > db.newest) throw new StorageFailure('newer-data');
    return work(mark);
  });
}

/**
 * Says in the record's mark that it is to be sealed. From here on the copy's new entries are; rows follow when `settleLock`
 * runs. Nothing is changed when it throws.
 */
export async function beginSealing(db: RecordDb, header: LockHeader, data: Uint8Array): Promise<void> {
  await longAlone(db, async (mark) => {
    if (mark.lock) throw new StorageFailure('restoring', 'there is a lock already');
    const next = { ...mark, lock: header };
    // The database first: it says from now on that there is something to bring to an end.
    await db.stored('meta').put(next);
    db.vault.know(header);
    await db.vault.open(data);
    await db.copy.write(new Map([...copyLock(next), copyMark(next)]));
  });
}

/** Changes what the mark says of the lock, in both copies; null takes it away. Fails with `locked` while it is. */
export async function changeLock(db: RecordDb, change: (header: LockHeader) => LockHeader): Promise<void> {
  await longAlone(db, async (mark) => {
    if (!mark.lock || db.vault.isLocked) throw new StorageFailure('locked');
    await putLock(db, mark, { ...change(mark.lock), rev: mark.lock.rev + 1 });
  });
}

/** The copy first: cut short, the database still says what is left to do. */
async function putLock(db: RecordDb, mark: Mark, header: LockHeader): Promise<void> {
  const next = { ...mark, lock: header };
  await db.copy.write(new Map([...copyLock(next), copyMark(next)]));
  await db.stored('meta').put(next);
  db.vault.know(header);
}

/**
 * Brings turning it on or off to its end, wherever it was cut short: first the copy is made again in its new form, over
 * what is there, and read back; then the database is dropped and made again from it, as after a loss. So nothing that was
 * written in clear text stays in either store's files, and at every moment one of the two is whole and known to be.
 * Throws `StorageFailure`; it can be called again at any time.
 */
export async function settleLock(db: RecordDb): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await sound(db);
    const { header } = db.vault;
    if (!header) return;
    if (isSettled(header)) return tellCopy(db, header);
    try {
      await longAlone(db, (mark) => oneStep(db, mark));
    } catch (error) {
      throw failureOf(error);
    }
  }
}

/** A change that was cut short between the two counts as not made: the copy is told so. */
async function tellCopy(db: RecordDb, header: LockHeader): Promise<void> {
  if ((await readCopyMark(db))?.lock?.rev === header.rev) return;
  await longAlone(db, (mark) => db.copy.write(new Map([...copyLock(mark), copyMark(mark)])));
}

async function oneStep(db: RecordDb, mark: Mark): Promise<void> {
  const { lock } = mark;
  db.vault.know(lock ?? null);
  if (!lock || isSettled(lock)) return;
  if (lock.state === 'turning-on') await moveThroughCopy(db, mark, { ...lock, state: 'on', scrub: true });
  else if (lock.state === 'turning-off') await moveThroughCopy(db, mark, { ...lock, state: 'off' });
  else if (lock.state === 'off') await dropLock(db, mark);
  else await scrubCopy(db, mark, lock);
}

async function moveThroughCopy(db: RecordDb, mark: Mark, next: LockHeader): Promise<void> {
  // Before the first entry is sealed the copy must know by which key, should the database be lost in the middle.
  await db.copy.write(new Map([...copyLock(mark), copyMark(mark)]));
  await rebuildCopy(db);
  await requireWholeCopy(db, mark);
  const target: Mark = { ...mark, lock: { ...next, rev: next.rev + 1 } };
  await db.copy.write(new Map([...copyLock(target), copyMark(target)]));
  db.dexie.close();
  await within(DROP, Dexie.delete(db.name));
  // Both are looked at again before anything else is asked: the copy holds all of it, the database nothing.
  db.lost = true;
}

/** The database is only let go of when its copy was read back, and says all that it says. */
async function requireWholeCopy(db: RecordDb, mark: Mark): Promise<void> {
  const { tables, damaged } = readEntries(await db.copy.readAll());
  const rows = await db.stored('journal').count();
  const whole = damaged.size === 0 && countLive(tables) === mark.liveCount && tables.journal.length === rows;
  if (!whole) throw new StorageFailure('unknown', 'the copy isn’t whole');
}

/** What the copy's files held before goes with them; it is made again from the database, which is whole. */
async function scrubCopy(db: RecordDb, mark: Mark, { scrub: _, ...lock }: LockHeader): Promise<void> {
  await dismissRepairReport(db);
  await scrubLog(db.name);
  await db.copy.wipe();
  const next = { ...lock, rev: lock.rev + 1 };
  await rebuildCopy(db);
  await putLock(db, mark, next);
}

async function dropLock(db: RecordDb, { lock: _, ...mark }: Mark): Promise<void> {
  await dismissRepairReport(db);
  await rewriteAsides(db);
  await db.copy.write(new Map([copyMark(mark)]));
  await db.copy.remove([KEYS.lock]);
  await db.stored('meta').put(mark);
  db.vault.know(null);
}
