import Dexie from 'dexie';
import type { LockHeader } from '../../core/lock';
import type { StorageProblem } from '../../core/panel-state';
import type { RecordDb } from '../db';
import { unlessFull } from '../full-disk';
import { alone } from '../lock';
import type { Mark } from '../mark';
import { failureOf, isOurs, StorageFailure } from '../problem';
import { within } from '../watchdog';
import { compareMarks, type Look, type Verdict } from './compare-marks';
import { readCopyMark, rebuildCopy } from './copy-rows';
import { readEntries } from './entries';
import { level } from './keep-copy';
import { keepOldCopy, reportCopy } from './replaced-copy';
import { restoreRecord } from './restore-record';
import { Snapshot } from './snapshot';
import { wellFormed } from './well-formed';

/** Milliseconds for one look at a mark. */
const LOOK = 2_500;
/** A repair waits for whoever writes or repairs already. */
const TURN = 120_000;
/** Milliseconds to delete a database that can't be opened. */
const DROP = 10_000;
/** An upgrade of everything somebody has ever noted. */
const UPGRADE = 600_000;
/** Milliseconds until something that failed is tried again by itself. */
const RETRY = 5_000;

/** What is sealed must be opened, row by row: that takes several times as long. */
function longest(db: RecordDb, plain: number): number {
  return db.vault.header ? UPGRADE : plain;
}

const retries = new WeakMap<RecordDb, ReturnType<typeof setTimeout>>();

/** One try is planned at a time, however many readers have asked meanwhile. */
function tryLater(db: RecordDb): void {
  clearTimeout(retries.get(db));
  retries.set(
    db,
    setTimeout(() => db.closed || tryAgain(db), RETRY),
  );
}

type Opening = { readable: Promise<void>; whole: Promise<void> };

const openings = new WeakMap<RecordDb, Opening>();

/** For readers: resolves when they can be served. Throws `StorageFailure` when neither copy can be read. */
export function opened(db: RecordDb): Promise<void> {
  return openingOf(db).readable;
}

/** For writers: resolves when both copies agree and can be written. */
export function sound(db: RecordDb): Promise<void> {
  const { kind } = db.health;
  // Something was wrong: whoever wants to write now is reason enough to look again.
  if (kind === 'copy-only' || kind === 'record-only') tryAgain(db);
  return openingOf(db).whole;
}

function openingOf(db: RecordDb): Opening {
  const known = openings.get(db);
  if (known && db.health.kind !== 'failed' && !db.lost) return known;
  if (db.lost) db.reopen();
  const opening = begin(db);
  openings.set(db, opening);
  return opening;
}

/** Looks at both copies afresh, with new instances. */
export function tryAgain(db: RecordDb): void {
  if (db.health.kind === 'opening' || db.health.kind === 'restoring' || db.health.kind === 'upgrading') return;
  db.reopen();
  openings.set(db, begin(db));
}

function begin(db: RecordDb): Opening {
  db.known = null;
  db.lost = false;
  // A record that was shown from its copy stays shown while it is looked at again, and a locked one stays hidden.
  if (!db.snapshot && db.health.kind !== 'locked') db.setHealth({ kind: 'opening' });
  const served = compare(db).then((found) => serve(db, found));
  const whole = served.then((found) => repair(db, found));
  const readable = served.then(() => (db.health.kind === 'upgrading' ? whole : undefined));
  readable.catch(() => {});
  whole.catch((error: unknown) => {
    // Tried again when somebody unlocks it: see sealing/follow-lock.ts.
    if (failureOf(error).problem === 'locked') return hide(db);
    if (['opening', 'upgrading', 'locked'].includes(db.health.kind))
      db.setHealth({ kind: 'failed', problem: problemFor(error, db) });
    if (db.health.kind !== 'newer') tryLater(db);
  });
  db.onLost = () => tryAgain(db);
  return { readable, whole };
}

/** Nothing of it is shown any more, nor kept in memory. */
function hide(db: RecordDb): void {
  db.snapshot = null;
  db.setHealth({ kind: 'locked' });
}

/** Locks or unlocks this window: all that it knew is looked at afresh. */
export function openAfresh(db: RecordDb): void {
  hide(db);
  db.vault.forget();
  db.reopen();
  openings.set(db, begin(db));
}

/**
 * Drops a database that can't be opened and makes it again from the copy: on the user's word only, and only while the
 * copy can be read. Throws `StorageFailure`.
 */
export async function makeRecordAgain(db: RecordDb): Promise<void> {
  try {
    await alone(db.name, TURN, async () => {
      if ((await readCopyMark(db)) === null) throw new StorageFailure('unavailable', 'there is no copy');
      db.dexie.close();
      await within(DROP, Dexie.delete(db.name));
    });
  } catch (error) {
    throw failureFor(error, db);
  } finally {
    tryAgain(db);
  }
  await sound(db);
}

/** `record`, `copy`: their marks, where they could be read. */
type Found = { verdict: Verdict; why: unknown; record: Mark | null; copy: Mark | null };

async function compare(db: RecordDb): Promise<Found> {
  const [record, copy] = await Promise.allSettled([lookAtRecord(db), within(LOOK, readCopyMark(db))]);
  const look = (result: PromiseSettledResult<Look | undefined>): Look =>
    result.status === 'fulfilled' ? (result.value ?? null) : 'unreadable';
  const failed = [record, copy].find((result) => result.status === 'rejected');
  const why = failed && (await unlessFull(failed.reason));
  const markOf = (result: PromiseSettledResult<Mark | null | undefined>) =>
    result.status === 'fulfilled' ? (result.value ?? null) : null;
  const verdict = compareMarks(look(record), look(copy), db.newest);
  const found = { verdict, why, record: markOf(record), copy: markOf(copy) };
  await db.vault.meet(lockOf(found));
  if (db.vault.isLocked && verdict.kind !== 'unreadable') throw new StorageFailure('locked');
  return found;
}

/** What that one of the two says that readers will get. */
function lockOf({ verdict, record, copy }: Found): LockHeader | null {
  const fromCopy = verdict.kind === 'restore-record' || verdict.kind === 'copy-only' || !record;
  return (fromCopy ? copy : record)?.lock ?? null;
}

/** While this very window brings the record up to date it is waited for. */
async function lookAtRecord(db: RecordDb): Promise<Mark | undefined> {
  const looking = db.stored('meta').get('record');
  try {
    return await within(LOOK, looking);
  } catch (error) {
    if (!db.upgrading || failureOf(error).problem !== 'timeout') throw error;
    if (db.health.kind === 'opening') db.setHealth({ kind: 'upgrading' });
    return within(UPGRADE, looking);
  }
}

/** Lets readers in, to whichever copy holds the record. */
async function serve(db: RecordDb, found: Found): Promise<Found> {
  const { kind } = found.verdict;
  if (kind === 'unreadable') throw failureFor(found.why, db);
  if (kind === 'restore-record' || kind === 'copy-only') {
    const isOlder = (found.copy?.schemaVersion ?? db.newest) < db.newest;
    if (kind === 'restore-record' && isOlder) {
      db.setHealth({ kind: 'upgrading' });
      return found;
    }
    const copy = db.snapshot ? null : readEntries(await within(longest(db, LOOK * 4), db.copy.readAll()));
    if (copy) db.snapshot = new Snapshot(isOlder ? wellFormed(copy) : copy);
    if (kind === 'restore-record') db.setHealth({ kind: 'restoring' });
    else db.setHealth({ kind: 'copy-only', problem: problemFor(found.why ?? new StorageFailure('newer-data'), db) });
    return found;
  }
  db.snapshot = null;
  db.known = found.record?.dbId ?? null;
  if (kind === 'newer') db.setHealth({ kind: 'newer' });
  else if (kind === 'record-only') db.setHealth({ kind: 'record-only', problem: problemFor(found.why, db) });
  else db.setHealth({ kind: 'whole' });
  return found;
}

/** Makes the two agree; throws when that can't be done now. */
async function repair(db: RecordDb, { verdict, why }: Found): Promise<void> {
  if (verdict.kind === 'whole') return;
  if (verdict.kind === 'newer') throw new StorageFailure('newer-data');
  if (verdict.kind === 'copy-only' || verdict.kind === 'record-only')
    throw why === undefined ? new StorageFailure('newer-data') : failureFor(why, db);
  try {
    // One that never settles must let go of the lock: nobody could write until this window is closed.
    await alone(db.name, TURN, () => within(longest(db, TURN), makeEqual(db)));
  } catch (error) {
    if (db.health.kind === 'upgrading') db.setHealth({ kind: 'failed', problem: problemFor(error, db) });
    else if (db.snapshot) db.setHealth({ kind: 'copy-only', problem: problemFor(error, db) });
    else db.setHealth({ kind: 'record-only', problem: problemFor(error, db) });
    throw failureFor(error, db);
  }
  db.snapshot = null;
  db.setHealth({ kind: 'whole' });
}

/** More than these mean that something makes them differ again and again. */
const ROUNDS = 3;

/** Until both say the same. Another window may have seen to it while this one waited for the lock. */
async function makeEqual(db: RecordDb): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const { verdict, why, record, copy } = await compare(db);
    db.known = record?.dbId ?? null;
    if (verdict.kind === 'whole') return;
    if (verdict.kind === 'restore-record') {
      const { damaged } = await restoreRecord(db, { aside: verdict.aside, now: Date.now() });
      if (damaged) await rebuildCopy(db);
    } else if (verdict.kind === 'rebuild-copy') {
      await keepOldCopy(db, verdict.aside);
      await rebuildCopy(db);
      // Made again after an update of ours: nothing was missing.
      if (round === 0 && copy?.dbId !== record?.dbId) await reportCopy(db);
    } else if (verdict.kind === 'catch-up') await level(db);
    else throw failureFor(why ?? new StorageFailure('newer-data'), db);
  }
  throw new StorageFailure('unknown', 'the copies still differ');
}

function problemFor(error: unknown, db: RecordDb): StorageProblem {
  const { problem } = failureFor(error, db);
  return isOurs(problem) ? 'unknown' : problem;
}

/** Waiting for another window looks like any other waiting; Dexie alone has heard of it. */
function failureFor(error: unknown, db: RecordDb): StorageFailure {
  const failure = failureOf(error);
  return failure.problem === 'timeout' && db.blocked ? new StorageFailure('blocked', failure.message) : failure;
}
