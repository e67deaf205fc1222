import type { Transaction } from 'dexie';
import { PEOPLE_TABLES, type RecordDb } from './db';
import type { Desk } from './desk';
import { unlessBroken } from './fault-switch';
import { unlessFull } from './full-disk';
import type { Change, JournalRow } from './journal';
import { alone } from './lock';
import { type Mark, newMark } from './mark';
import { failureOf, StorageFailure } from './problem';
import { entriesAfter } from './two-copies/entries-after';
import { type ForCopy, keepCopy, level } from './two-copies/keep-copy';
import { sound, tryAgain } from './two-copies/open-record';
import { within } from './watchdog';
import { WriteTx } from './write-tx';

export { StorageFailure } from './problem';

/** What a write is called and how it is recognised again. */
export type WriteHead = {
  /** The same id twice is done once. */
  clientId: string;
  verb: string;
  label: string;
  group?: string;
  undoes?: string;
  /** Part of a long action with its own progress: may take longer than a person waits for one line. */
  bulk?: true;
  /** The journal keeps which rows were touched and not a word of what was in them: it can't be taken back. */
  forgets?: true;
};

export type Written<T> = { receiptId: string; answer: T };

/**
 * Milliseconds until it has failed. A first attempt gets most of it, then the instance is dropped and it is tried again.
 * With what a look for room on the disk takes (`full-disk.ts`), a line's failure is told within three seconds.
 */
const PATIENCE = { line: 2_600, bulk: 20_000 };
const FIRST_SHARE = 0.6;
/** What is left of it for the database; the rest is the copy's. */
const DATABASE_SHARE = 0.75;

/**
 * THE write path: nothing about people or settings is stored any other way. In one transaction under one lock over all
 * contexts it checks consent and schema, lets `work` change rows, writes the journal and moves the mark; then the same
 * goes into the second copy. It answers when both are durable. Throws `StorageFailure`, at the latest after the patience
 * above; then nothing was changed, or a retry with the same client id finishes it and gets the first answer.
 */
export async function write<T>(desk: Desk, head: WriteHead, work: (tx: WriteTx) => Promise<T>): Promise<Written<T>> {
  const patience = head.bulk ? PATIENCE.bulk : PATIENCE.line;
  const deadline = performance.now() + patience;
  const left = () => Math.max(1, deadline - performance.now());
  try {
    const once = async () => {
      await whole(desk.db, left());
      return alone(desk.db.name, left(), async () => {
        const committed = await tryTwice(desk.db, left() * DATABASE_SHARE, () =>
          breakable(() => commit(desk, head, work)),
        );
        await within(left(), copyOf(desk.db, committed.copy));
        return committed.written;
      });
    };
    return await once().catch((error: unknown) => {
      // Lost under an open window: put back first.
      if (!desk.db.lost) throw error;
      return once();
    });
  } catch (error) {
    const failure = await unlessFull(error);
    if (failure.problem === 'timeout' && desk.db.blocked) throw new StorageFailure('blocked', failure.message);
    // Readers get the copy meanwhile, and the record is looked at again until it can be written.
    if (failure.problem === 'unavailable' || failure.problem === 'quota') tryAgain(desk.db);
    throw failure;
  }
}

/** Nothing is written to a record that is being put back: it would look like all there is. */
async function whole(db: RecordDb, patience: number): Promise<void> {
  try {
    await within(patience, sound(db));
  } catch (error) {
    if (db.health.kind === 'restoring' || db.health.kind === 'upgrading') throw new StorageFailure('restoring');
    throw error;
  }
}

/** What was done before may have been cut short before it was copied. */
function copyOf(db: RecordDb, forCopy: ForCopy | null): Promise<void> {
  return forCopy ? keepCopy(db, forCopy) : level(db);
}

type Committed<T> = { written: Written<T>; copy: ForCopy | null };

type Attempt<T> = { done: PromiseLike<T>; abort(): void };

/** An attempt as it is, but for tests of what happens when it never settles. */
function breakable<T>(start: () => Attempt<T>): Attempt<T> {
  let begun: Attempt<T> | undefined;
  const done = unlessBroken('database', () => {
    begun = start();
    return begun.done;
  });
  return { done, abort: () => begun?.abort() };
}

/** A dead instance never settles, a lost one fails at once; both are replaced, and the same write is tried again. */
async function tryTwice<T>(db: RecordDb, patience: number, start: () => Attempt<T>): Promise<T> {
  const first = start();
  try {
    return await within(patience * FIRST_SHARE, first.done);
  } catch (error) {
    const { problem } = failureOf(error);
    if (problem !== 'timeout' && problem !== 'unavailable') throw error;
    first.abort();
    db.reopen();
  }
  const second = start();
  try {
    return await within(patience * (1 - FIRST_SHARE), second.done);
  } catch (error) {
    second.abort();
    db.reopen();
    throw error;
  }
}

function commit<T>(desk: Desk, head: WriteHead, work: (tx: WriteTx) => Promise<T>): Attempt<Committed<T>> {
  const { db } = desk;
  const { dexie } = db;
  let running: Transaction | null = null;
  const done = dexie.transaction('rw', dexie.tables, async (transaction) => {
    running = transaction;
    const earlier = await db.stored('journal').where('clientId').equals(head.clientId).first();
    if (earlier) return { written: { receiptId: earlier.receiptId, answer: earlier.answer as T }, copy: null };
    const before = (await db.stored('meta').get('record')) ?? newMark(db.newest);
    if (before.schemaVersion > db.newest) throw new StorageFailure('newer-data');
    requireSameLock(db, before);
    const tx = new WriteTx(db);
    const answer = await work(tx);
    const changes = tx.changes();
    await requireConsent(db, changes);
    const row = journalRow(desk, head, {
      seq: before.lastSeq + 1,
      contactIds: tx.contactIds(changes),
      changes: head.forgets ? changes.map(({ table, id }) => ({ table, id })) : changes,
      answer,
    });
    const adopted = tx.adopted(row.seq);
    await db.stored('journal').bulkAdd([row, ...adopted]);
    const lastSeq = row.seq + adopted.length;
    const mark = { ...before, lastSeq, liveCount: before.liveCount + growth(changes) };
    await db.stored('meta').put(mark);
    const entries = await entriesAfter(db, { row, adopted, made: tx.made });
    return { written: { receiptId: row.receiptId, answer }, copy: { mark, entries } };
  });
  return {
    done,
    abort() {
      try {
        running?.abort();
      } catch {
        // Over already: then the retry finds what it did by its client id.
      }
    },
  };
}

/** Another window turned the lock on or off meanwhile: this one looks again first. */
function requireSameLock(db: RecordDb, { lock }: Mark): void {
  if (lock?.rev === db.vault.header?.rev) return;
  db.lost = true;
  throw new StorageFailure('restoring', 'the lock is another one');
}

type Done = Pick<JournalRow, 'seq' | 'contactIds' | 'changes' | 'answer'>;

function journalRow(desk: Desk, head: WriteHead, done: Done): JournalRow {
  const { clientId, verb, label, group, undoes } = head;
  return {
    ...done,
    receiptId: desk.newId(),
    clientId,
    verb,
    label,
    at: desk.now(),
    ...(group === undefined ? {} : { group }),
    ...(undoes === undefined ? {} : { undoes }),
    ...(head.forgets ? { emptied: true as const } : {}),
  };
}

const PEOPLE: readonly string[] = PEOPLE_TABLES;

/** Nothing about a person is kept before the user agreed. Taking away is always allowed. */
async function requireConsent(db: RecordDb, changes: readonly Change[]): Promise<void> {
  if (!changes.some(({ table, after }) => after && PEOPLE.includes(table))) return;
  const settings = await db.table('settings').get('settings');
  if (settings?.consentAt === undefined) throw new StorageFailure('no-consent');
}

function growth(changes: readonly Change[]): number {
  const people = changes.filter(({ table }) => PEOPLE.includes(table));
  return people.reduce((sum, { before, after }) => sum + (after ? 1 : 0) - (before ? 1 : 0), 0);
}
