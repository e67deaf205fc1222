import type { Desk, Receipt } from './desk';

/** `kept` = rows or fields that someone changed since, left as they are. */
export type UndoReceipt = Receipt & { undone: number; kept: number };
/** `receiptId` may be an import's group id. Undo of an undo does it again. */
export declare function undo(desk: Desk, receiptId: string): Promise<UndoReceipt>;
