import { useState } from 'react';
import { undo } from '../app/undo';
import type { StorageProblem } from '../core/panel-state';
import { announce } from '../messages/channel';
import { desk } from './desk';
import { useDoing } from './use-doing';

/** What was taken back last, and how much of it stays because it was changed since. */
type TakenBack = { receiptId: string; kept: number };

/** `undoing` is the receipt at hand. */
export type UndoPast = {
  undoing: string | null;
  problem: StorageProblem | undefined;
  taken: TakenBack | null;
  undo(receiptId: string): void;
};

/** Takes back something of before that was done to many: an import, a restore (which may have changed settings too). */
export function useUndoPast(about: readonly ('record' | 'settings')[] = ['record']): UndoPast {
  const doing = useDoing();
  const [receiptId, setReceiptId] = useState<string | null>(null);
  const [taken, setTaken] = useState<TakenBack | null>(null);
  const start = (id: string) => {
    setReceiptId(id);
    setTaken(null);
    doing.run(async () => {
      const { kept } = await undo(desk(), id);
      setTaken({ receiptId: id, kept });
      for (const topic of about) void announce(topic);
    });
  };
  return { undoing: doing.busy ? receiptId : null, problem: doing.problem, taken, undo: start };
}
