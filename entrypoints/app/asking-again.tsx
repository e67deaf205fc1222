import { useEffect, useState } from 'react';
import { SaveAgainDialog } from '../../components/rights/save-again-dialog';
import { answerSaveAgain } from '../../lib/live/save-again';

type Asked = { at: number; answer(again: boolean): void };

/** Stands ready to ask whether somebody who was erased is to be saved again. One on each page that saves people. */
export function AskingAgain() {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const listening = new AbortController();
    answerSaveAgain((at) => new Promise((answer) => setAsked({ at, answer })), listening.signal);
    return () => listening.abort();
  }, []);
  if (!asked) return null;
  const answer = (again: boolean) => {
    setAsked(null);
    asked.answer(again);
  };
  return <SaveAgainDialog at={asked.at} onAnswer={answer} />;
}
