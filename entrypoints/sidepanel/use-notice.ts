import { useEffect, useRef, useState } from 'react';
import type { Notice } from '../../components/panel/actions';
import { undo } from '../../lib/app/undo';
import { problemOf } from '../../lib/data/problem';
import { desk } from '../../lib/live/desk';
import { notices } from '../../lib/locales/en/notices';
import { announce } from '../../lib/messages/channel';

/** How long the way back stands in the panel; the journal keeps it for longer. */
const UNDO_MS = 10_000;

type Said = Notice & { receiptIds: string[] };

export type Notices = {
  notice: Notice | undefined;
  say(words: string): void;
  /** Does one write and says so; a failure is said instead. Resolves when it is over, with whether it worked. */
  run(words: string, work: () => Promise<{ receiptId: string }>): Promise<boolean>;
  undo(): void;
  dismiss(): void;
};

/** The line at the foot of the panel: what was just done, with a way back for ten seconds. */
export function useNotice(): Notices {
  const [said, setSaid] = useState<Said>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = (next: Said | undefined) => {
    clearTimeout(timer.current);
    setSaid(next);
    if (next) timer.current = setTimeout(() => setSaid(undefined), UNDO_MS);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = (words: string) => show({ words, canUndo: false, receiptIds: [] });
  const run = async (words: string, work: () => Promise<{ receiptId: string }>) => {
    try {
      const { receiptId } = await work();
      show({ words, canUndo: true, receiptIds: [receiptId] });
      void announce('record');
      return true;
    } catch (error) {
      say(notices.problems[problemOf(error)]);
      return false;
    }
  };
  const takeBack = async () => {
    if (!said?.canUndo) return;
    try {
      let kept = 0;
      for (const receiptId of said.receiptIds) kept += (await undo(desk(), receiptId)).kept;
      say(kept > 0 ? notices.partlyUndone : notices.undone);
      void announce('record');
    } catch (error) {
      say(notices.problems[problemOf(error)]);
    }
  };
  return {
    notice: said && { words: said.words, canUndo: said.canUndo },
    say,
    run,
    undo: () => void takeBack(),
    dismiss: () => show(undefined),
  };
}
