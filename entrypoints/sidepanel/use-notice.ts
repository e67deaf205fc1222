import type { Notice, PanelActions } from '../../components/panel/actions';
import { undo } from '../../lib/app/undo';
import { problemOf } from '../../lib/data/problem';
import { desk } from '../../lib/live/desk';
import { UNDO_MS, usePassing } from '../../lib/live/use-passing';
import { notices } from '../../lib/locales/en/notices';
import { announce } from '../../lib/messages/channel';

/** `done`: what Undo takes back; absent where there is nothing to take back. */
type Said = { words: string; done?: Done };

/** What a write answers: its receipt, and what else is to be put back when it is taken back. */
type Done = { receiptId: string; giveBack?: () => void };

export type Notices = {
  notice: Notice | undefined;
  say(words: string): void;
  /** Does one write and says so; a failure is said instead. Resolves when it is over, with whether it worked. */
  run(words: string, work: () => Promise<Done>): Promise<boolean>;
  /** What the line itself asks for; it stays while it is hovered or focused. */
  bar: Pick<PanelActions, 'undo' | 'dismissNotice' | 'holdNotice'>;
};

/** The line at the foot of the panel: what was just done, with a way back for ten seconds. */
export function useNotice(): Notices {
  const { shown: said, show, hold } = usePassing<Said>(UNDO_MS);
  const say = (words: string) => show({ words });
  const run: Notices['run'] = async (words, work) => {
    try {
      show({ words, done: await work() });
      void announce('record');
      return true;
    } catch (error) {
      say(notices.problems[problemOf(error)]);
      return false;
    }
  };
  const takeBack = async () => {
    if (!said?.done) return;
    try {
      const { kept } = await undo(desk(), said.done.receiptId);
      said.done.giveBack?.();
      say(kept > 0 ? notices.partlyUndone : notices.undone);
      // It may have been a switch: pages ask again.
      void announce('settings');
    } catch (error) {
      say(notices.problems[problemOf(error)]);
    }
  };
  return {
    notice: said ? { words: said.words, canUndo: said.done !== undefined } : undefined,
    say,
    run,
    bar: { undo: () => void takeBack(), dismissNotice: () => show(null), holdNotice: hold },
  };
}
