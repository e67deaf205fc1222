import { useState } from 'react';
import { type PastImport, readImports } from '../app/read-imports';
import { undo } from '../app/undo';
import type { StorageProblem } from '../core/panel-state';
import { announce } from '../messages/channel';
import { desk } from './desk';
import { useDoing } from './use-doing';
import { type Live, useLive } from './use-live';

/** Imports that can still be taken back, newest first. */
export function usePastImports(): Live<PastImport[]> {
  return useLive('imports', readImports);
}

/** Takes back one import of before; `undoing` is the receipt at hand. */
export function useUndoImport(): {
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
    });
  };
  return { undoing: doing.busy ? receiptId : null, problem: doing.problem, undo: start };
}
