import type { RecordDb } from './db';
import type { Health } from './health';
import { failureOf, StorageFailure } from './problem';
import { opened, tryAgain } from './two-copies/open-record';
import { within } from './watchdog';

/** Milliseconds after which a reader is told, and given a new instance for the next try. */
const PATIENCE = 3_000;

/** Reads with the same watchdog as writes: a screen shows a sentence instead of loading for ever. */
export async function read<T>(db: RecordDb, work: (db: RecordDb) => PromiseLike<T>): Promise<T> {
  // Not awaited once it is open: inside a live query every foreign promise costs the watching.
  if (!isServed(db)) await opened(db);
  try {
    return await within(PATIENCE, work(db));
  } catch (error) {
    if (db.lost) return readAgain(db, work);
    const failure = failureOf(error);
    if (failure.problem === 'timeout' && db.blocked) throw new StorageFailure('blocked', failure.message);
    if (failure.problem === 'timeout' || failure.problem === 'unavailable') tryAgain(db);
    throw failure;
  }
}

/** The database was lost under an open window: the copy answers. */
async function readAgain<T>(db: RecordDb, work: (db: RecordDb) => PromiseLike<T>): Promise<T> {
  await opened(db);
  return within(PATIENCE, work(db)).catch((error: unknown) => {
    throw failureOf(error);
  });
}

/** Readers can be served, from the database or from its copy. */
export function isServed({ health, lost }: RecordDb): boolean {
  const waits: Health['kind'][] = ['opening', 'upgrading', 'locked', 'failed'];
  return !waits.includes(health.kind) && !lost;
}
