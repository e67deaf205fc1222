import type { Transaction } from 'dexie';
import { PEOPLE_TABLES, type RecordDb } from './db';
import type { Desk } from './desk';
import type { Change, JournalRow } from './journal';
import { newMark } from './mark';
import { newestVersion } from './migrations';
import { failureOf, StorageFailure } from './problem';
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
};

export type Written<T> = { receiptId: string; answer: T };

/** Milliseconds until the user is told. A first attempt gets most of it, then the instance is dropped and it is tried again. */
const PATIENCE = { line: 3_000, bulk: 20_000 };
const FIRST_SHARE = 0.6;

/**
 * THE write path: nothing about people or settings is stored any other way. In one transaction under one lock over all
 * contexts it checks consent and schema, lets `work` change rows, writes the journal and moves the mark; it answers when
 * that is durable (a second copy is made here, before the lock is given back and the answer given). Throws
 * `StorageFailure`, at the latest after the patience above; then nothing was changed, or a retry with the same client id
 * gets the first answer.
 */
export async function write<T>(desk: Desk, head: WriteHead, work: (tx: WriteTx) => Promise<T>): Promise<Written<T>> {
  const patience = head.bulk ? PATIENCE.bulk : PATIENCE.line;
  const deadline = performance.now() + patience;
  const left = () => Math.max(1, deadline - performance.now());
  try {
    return await alone(desk.db.name, left(), () => tryTwice(desk.db, left(), () => commit(desk, head, work)));
  } catch (error) {
    const failure = failureOf(error);
    if (failure.problem === 'timeout' && desk.db.blocked) throw new StorageFailure('blocked', failure.message);
    throw failure;
  }
}

/** One write at a time over every context of the extension, where the browser has locks. The wait is part of the patience. */
function alone<T>(name: string, patience: number, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (!locks) return work();
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(new StorageFailure('timeout', 'waiting for another write')), patience);
  return locks.request(`acquaint:${name}`, { signal: waiting.signal }, () => {
    clearTimeout(timer);
    return work();
  }) as Promise<T>;
}

type Attempt<T> = { done: PromiseLike<T>; abort(): void };

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

function commit<T>(desk: Desk, head: WriteHead, work: (tx: WriteTx) => Promise<T>): Attempt<Written<T>> {
  const { dexie } = desk.db;
  let running: Transaction | null = null;
  const done = dexie.transaction('rw', dexie.tables, async (transaction) => {
    running = transaction;
    const earlier = await desk.db.table('journal').where('clientId').equals(head.clientId).first();
    if (earlier) return { receiptId: earlier.receiptId, answer: earlier.answer as T };
    const mark = (await desk.db.table('meta').get('record')) ?? newMark(newestVersion());
    if (mark.schemaVersion > newestVersion()) throw new StorageFailure('newer-data');
    const tx = new WriteTx(desk.db);
    const answer = await work(tx);
    const changes = tx.changes();
    await requireConsent(desk.db, changes);
    const row = journalRow(desk, head, { seq: mark.lastSeq + 1, contactIds: tx.contactIds(changes), changes, answer });
    await desk.db.table('journal').add(row);
    await desk.db.table('meta').put({ ...mark, lastSeq: row.seq, liveCount: mark.liveCount + growth(changes) });
    return { receiptId: row.receiptId, answer };
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
