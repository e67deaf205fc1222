import { failureOf, StorageFailure } from './problem';
import { within } from './watchdog';

/** Bytes. With less than this nothing of a record can be written. */
const ROOM = 1_000_000;
/** Milliseconds for the browser to say how much room there is. */
const PATIENCE = 250;

const SUSPECT: readonly string[] = ['unavailable', 'unknown', 'timeout'];

/**
 * The error, or `quota` when there is no room left: a full disk shows as "internal error", as an aborted transaction or
 * as nothing at all (measured in Chromium), while the browser's own figures are right.
 */
export async function unlessFull(error: unknown): Promise<StorageFailure> {
  const failure = failureOf(error);
  if (!SUSPECT.includes(failure.problem)) return failure;
  if (/no.?space|disk.{0,4}full/i.test(failure.message) || (await isFull()))
    return new StorageFailure('quota', failure.message, { cause: failure });
  return failure;
}

async function isFull(): Promise<boolean> {
  const storage: StorageManager | undefined = globalThis.navigator?.storage;
  if (!storage?.estimate) return false;
  try {
    const { quota = 0, usage = 0 } = await within(PATIENCE, storage.estimate());
    return quota > 0 && quota - usage < ROOM;
  } catch {
    return false;
  }
}
