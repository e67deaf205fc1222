import type { LockHeader } from '../core/lock';

/** A row of `meta`: which record this is and how much is in it. The second copy holds the same, to be compared. */
export type Mark = {
  id: 'record';
  /** Random; tells two records apart. */
  dbId: string;
  schemaVersion: number;
  /** Number of the last row of the journal: grows by one with every write. */
  lastSeq: number;
  /** Rows about people, over all tables. */
  liveCount: number;
  /** There while rows are sealed, or about to be. */
  lock?: LockHeader;
};

/** The mark of a new, empty record. */
export function newMark(schemaVersion: number): Mark {
  return { id: 'record', dbId: crypto.randomUUID(), schemaVersion, lastSeq: 0, liveCount: 0 };
}
