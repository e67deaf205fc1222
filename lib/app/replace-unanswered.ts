import { isSameNote } from '../core/rest-of-note';
import type { Desk } from './desk';
import { undoLater } from './undo-later';
import { findWrite } from './was-written';

/**
 * What became of saves that gave no answer, asked before the changed words are filed: one that was done is taken back, for
 * these words stand in its place. One that says something else is a note of its own, and stays. `tried`: their client ids.
 */
export async function replaceUnanswered(desk: Desk, tried: readonly string[], line: string): Promise<void> {
  for (const clientId of tried) {
    const row = await findWrite(desk, clientId);
    if (row && !row.emptied && isSameNote(row.label, line)) await undoLater(desk, row.receiptId);
  }
}
