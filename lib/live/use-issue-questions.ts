import { useEffect, useState } from 'react';
import { loadQuestions, type QuestionsFor } from '../app/load-questions';

/** Before the library is there, and for good if it can't be loaded: then the review's own questions stand. */
const NONE: QuestionsFor = () => ({ questions: [], needsRole: false });

/** Questions from the issue library by person. The library is loaded once, and only when `wanted`. */
export function useIssueQuestions(wanted: boolean): QuestionsFor {
  const [loaded, setLoaded] = useState<{ questionsFor: QuestionsFor }>();
  useEffect(() => {
    if (!wanted || loaded) return;
    const leaving = new AbortController();
    loadQuestions().then(
      (questionsFor) => leaving.signal.aborted || setLoaded({ questionsFor }),
      () => undefined,
    );
    return () => leaving.abort();
  }, [wanted, loaded]);
  return loaded?.questionsFor ?? NONE;
}
