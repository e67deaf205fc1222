import type { RecordDb } from './db';
import { alone } from './lock';
import { failureOf, StorageFailure } from './problem';
import { sound } from './two-copies/open-record';
import { within } from './watchdog';

/** Milliseconds for housekeeping: nobody waits for it with a line half typed. */
const PATIENCE = 20_000;

/** Alone with a record whose two copies agree, as writes are. Throws `StorageFailure` when that can't be had now. */
export async function underLock<T>(db: RecordDb, work: () => Promise<T>): Promise<T> {
  try {
    await within(PATIENCE, sound(db));
    return await alone(db.name, PATIENCE, async () => {
      const mark = await db.stored('meta').get('record');
      if ((mark?.schemaVersion ?? 0) > db.newest) throw new StorageFailure('newer-data');
      return within(PATIENCE, work());
    });
  } catch (error) {
    const failure = failureOf(error);
    if (failure.problem === 'timeout' || failure.problem === 'unavailable') db.reopen();
    throw failure;
  }
}
