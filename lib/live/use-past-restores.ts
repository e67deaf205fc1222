import { useState } from 'react';
import { type PastRestore, readRestores } from '../app/read-restores';
import { undo } from '../app/undo';
import type { StorageProblem } from '../core/panel-state';
import { announce } from '../messages/channel';
import { desk } from './desk';
import { useDoing } from './use-doing';
import { type Live, useLive } from './use-live';

/** Restores that can still be taken back, newest first. */
export function usePastRestores(): Live<PastRestore[]> {
  return useLive('restores', readRestores);
}

/** Takes back one restore of before; `undoing` is the receipt at hand. */
export function useUndoRestore(): {
  undoing: string | null;
  problem: StorageProblem | undefined;
  undo(receiptId: string): void;
} {
  const doing = useDoing();
  const [receiptId, setReceiptId] = useState<string | null>(null);
  const start = (id: string) => {
    setReceiptId(id);
    doing.run(async () => {
      await undo(desk(), id);
      void announce('record');
      void announce('settings');
    });
  };
  return { undoing: doing.busy ? receiptId : null, problem: doing.problem, undo: start };
}
