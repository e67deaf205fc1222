import type { Desk, Receipt } from './desk';

export type MergeContactsInput = { clientId: string; keepId: string; otherId: string };
export declare function mergeContacts(desk: Desk, input: MergeContactsInput): Promise<Receipt & { contactId: string }>;

/** A merge into this contact that can still be taken back, newest first. */
export type PastMerge = { receiptId: string; at: number; otherName: string };
export declare function readMerges(desk: Desk, contactId: string): Promise<PastMerge[]>;
