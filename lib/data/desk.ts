import type { RecordDb } from './db';
import { openRecord } from './records';

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
  return { db: openRecord(), now: Date.now, newId };
}

let count = 0;

/** Begins with the time and a count, so that rows come back in the order in which they were made. */
function newId(): string {
  const time = Date.now().toString(36).padStart(9, '0');
  const turn = (count++ % 36 ** 4).toString(36).padStart(4, '0');
  return `${time}${turn}-${crypto.randomUUID().slice(0, 18)}`;
}
