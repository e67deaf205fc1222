import { UndoPlace } from '../../components/ui/undo-place';
import type { LastDone } from '../../lib/live/use-done';
import { common, trash } from '../../lib/locales';

/** What was just done, and for ten seconds the way back. */
export function LastAct({ lastDone: { done, takeBack, dismiss, hold } }: { lastDone: LastDone }) {
  if (!done) return <UndoPlace bar={null} />;
  const { words: said, receiptId, giveBack } = done;
  const bar = {
    words: said,
    undoLabel: common.undo,
    undoTitle: trash.undoKey,
    closeLabel: common.close,
    onUndo: receiptId === undefined ? undefined : () => void takeBack(receiptId).then(giveBack),
    onClose: dismiss,
    onHold: hold,
  };
  return <UndoPlace bar={bar} />;
}
