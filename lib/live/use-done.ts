import { useCallback } from 'react';
import type { UndoReceipt } from '../app/undo';
import { undoLater } from '../app/undo-later';
import { people as words } from '../locales';
import { trash } from '../locales/en/trash';
import { announce } from '../messages/channel';
import { desk } from './desk';
import { storageProblemOf } from './use-live';
import { UNDO_MS, usePassing } from './use-passing';

/** What was just done, in words, with the receipt that takes it back. */
export type Done = { words: string; receiptId?: string; giveBack?: () => void };

export type LastDone = {
  done: Done | null;
  /** `giveBack` puts back what else went with it, once it is taken back: the words into their field. */
  say(words: string, receiptId?: string, giveBack?: () => void): void;
  takeBack(receiptId: string, words?: string): Promise<void>;
  dismiss(): void;
  /** The bar stays while it is hovered or focused. */
  hold(held: boolean): void;
};

/** The bar at the foot: says what was done, offers the way back for ten seconds. */
export function useDone(): LastDone {
  const { shown, show, hold } = usePassing<Done>(UNDO_MS);
  const say = useCallback(
    (said: string, ...[receiptId, giveBack]: [string?, (() => void)?]) => {
      show({ words: said, ...(receiptId === undefined ? {} : { receiptId }), ...(giveBack ? { giveBack } : {}) });
    },
    [show],
  );
  const takeBack = useCallback(
    async (receiptId: string, said: string = words.person.undone) => {
      try {
        show({ words: sayTakenBack(await undoLater(desk(), receiptId), said) });
        // It may have been a switch: pages ask again.
        void announce('settings');
      } catch (error) {
        show({ words: words.problem[storageProblemOf(error)] });
      }
    },
    [show],
  );
  const dismiss = useCallback(() => show(null), [show]);
  return { done: shown, say, takeBack, dismiss, hold };
}

function sayTakenBack({ kept, noted = 0 }: UndoReceipt, said: string): string {
  const whole = kept > 0 ? words.person.partly(kept) : said;
  return noted > 0 ? `${whole} ${trash.noted(noted)}` : whole;
}
