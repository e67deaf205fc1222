import type { IdentityKind } from '../core/record';
import type { RecordDb } from '../data/db';

/** What every verb works at: the record, a clock and a source of ids, so that tests can hold all three still. */
export type Desk = {
  db: RecordDb;
  /** Epoch milliseconds. */
  now(): number;
  /** A new opaque id, never given twice. */
  newId(): string;
};

/** Proof that a write is safely stored; `undo(desk, receiptId)` takes it back. */
export type Receipt = { receiptId: string };

/** An address, number or profile as the user typed it or a page gave it. */
export type TypedKey = { kind: IdentityKind; typed: string };

/** A key that was not joined because it is another contact's already; the user is asked. */
export type KeyClash = { kind: IdentityKind; value: string; contactId: string };
