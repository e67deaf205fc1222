import type { Desk } from './desk';
import type { UndoReceipt } from './undo';

/**
 * As `undo`, which is loaded when it is wanted: whoever opens the popup is not to wait for it. For pages only; a worker may
 * not load anything by and by.
 */
export async function undoLater(desk: Desk, receiptId: string): Promise<UndoReceipt> {
  const { undo } = await import('./undo');
  return undo(desk, receiptId);
}
