import type { IdentityKind } from '../core/record';

export type { Desk } from '../data/desk';

/** Proof that a write is safely stored; `undo(desk, receiptId)` takes it back. */
export type Receipt = { receiptId: string };

/** An address, number or profile as the user typed it or a page gave it. */
export type TypedKey = { kind: IdentityKind; typed: string };

/** A key that was not joined because it is another contact's already; the user is asked. */
export type KeyClash = { kind: IdentityKind; value: string; contactId: string };
