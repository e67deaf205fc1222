import { lazy, Suspense, useEffect, useState } from 'react';
import { answerSaveAgain } from '../../lib/live/save-again';

/** Seldom asked: no page begins with it, the popup least of all. */
const SaveAgainDialog = lazy(() =>
  import('../../components/rights/save-again-dialog').then((file) => ({ default: file.SaveAgainDialog })),
);

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
  return (
    <Suspense>
      <SaveAgainDialog at={asked.at} onAnswer={answer} />
    </Suspense>
  );
}
