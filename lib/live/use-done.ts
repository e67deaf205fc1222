import { useCallback, useEffect, useState } from 'react';
import { undo } from '../app/undo';
import { people as words } from '../locales';
import { announce } from '../messages/channel';
import { desk } from './desk';
import { storageProblemOf } from './use-live';

/** What was just done, in words, with the receipt that takes it back. */
export type Done = { words: string; receiptId?: string; giveBack?: () => void };

export type LastDone = {
  done: Done | null;
  /** `giveBack` puts back what else went with it, once it is taken back: the words into their field. */
  say(words: string, receiptId?: string, giveBack?: () => void): void;
  takeBack(receiptId: string, words?: string): Promise<void>;
  dismiss(): void;
};

const UNDO_MS = 10_000;

/** The bar at the foot: says what was done, offers the way back for ten seconds. */
export function useDone(): LastDone {
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const say = useCallback((said: string, ...[receiptId, giveBack]: [string?, (() => void)?]) => {
    setDone({ words: said, ...(receiptId === undefined ? {} : { receiptId }), ...(giveBack ? { giveBack } : {}) });
  }, []);
  const takeBack = useCallback(async (receiptId: string, said: string = words.person.undone) => {
    try {
      const { kept } = await undo(desk(), receiptId);
      setDone({ words: kept > 0 ? words.person.partly(kept) : said });
      void announce('record');
    } catch (error) {
      setDone({ words: words.problem[storageProblemOf(error)] });
    }
  }, []);
  const dismiss = useCallback(() => setDone(null), []);
  return { done, say, takeBack, dismiss };
}
