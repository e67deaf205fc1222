import type { StorageProblem } from '../core/panel-state';

/**
 * Why a write didn't happen. `gone` = that contact or row is no longer there; `invalid` = a row broke its schema; `erased` =
 * whom it would save was erased, and nobody said to save them again.
 */
export type WriteProblem = StorageProblem | 'no-consent' | 'gone' | 'invalid' | 'erased';

/** Thrown by every verb; nothing was changed when it is thrown, and a retry with the same client id is safe. */
export class StorageFailure extends Error {
  constructor(
    readonly problem: WriteProblem,
    detail?: string,
    options?: ErrorOptions,
  ) {
    super(detail ? `${problem}: ${detail}` : problem, options);
    this.name = 'StorageFailure';
  }
}

const BY_NAME: Record<string, StorageProblem> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-data',
  TimeoutError: 'timeout',
  BlockedError: 'blocked',
  DatabaseClosedError: 'unavailable',
  InvalidStateError: 'unavailable',
  MissingAPIError: 'unavailable',
  MissingApiError: 'unavailable',
  OpenFailedError: 'unavailable',
  NoSuchDatabaseError: 'unavailable',
  SecurityError: 'unavailable',
  UnknownError: 'unavailable',
  // A connection that the browser closed in the middle of a question, or a database without our tables.
  AbortError: 'unavailable',
  TransactionInactiveError: 'unavailable',
  NotFoundError: 'unavailable',
};

/** Those that are no fault of the storage's, and have sentences of their own where they can happen. */
export function isOurs(problem: WriteProblem): problem is Exclude<WriteProblem, StorageProblem> {
  return problem === 'no-consent' || problem === 'gone' || problem === 'invalid' || problem === 'erased';
}

/** What an error of Dexie or IndexedDB means to the user. The innermost known name counts: Dexie wraps. */
export function problemOf(error: unknown): WriteProblem {
  let problem: WriteProblem | undefined;
  for (let at: unknown = error, depth = 0; at instanceof Object && depth < 6; depth++) {
    if (at instanceof StorageFailure) return at.problem;
    const name: unknown = Reflect.get(at, 'name');
    if (typeof name === 'string') problem = BY_NAME[name] ?? problem;
    at = Reflect.get(at, 'inner') ?? Reflect.get(at, 'cause');
  }
  return problem ?? 'unknown';
}

/** The error as one of ours. */
export function failureOf(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  return new StorageFailure(problemOf(error), error instanceof Error ? error.message : String(error), { cause: error });
}
