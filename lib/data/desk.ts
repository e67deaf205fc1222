import { openRecord, type RecordDb } from './db';

/** What every verb works at: the record, a clock and a source of ids, so that tests can hold all three still. */
export type Desk = {
  db: RecordDb;
  /** Epoch milliseconds. */
  now(): number;
  /** A new opaque id, never given twice. */
  newId(): string;
};

/** The desk of this page or worker: the user's own record, the real clock. */
export function openDesk(): Desk {
  return { db: openRecord(), now: Date.now, newId: () => crypto.randomUUID() };
}
