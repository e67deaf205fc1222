import { useEffect, useMemo, useState } from 'react';
import { type IssueQuestions, loadQuestions } from '../app/load-questions';
import { desk } from './desk';
import { useLastChange } from './use-found-people';

/** Before the library is there, and for good if it can't be loaded: then the review's own questions stand. */
const NONE: IssueQuestions = {
  questionsFor: () => ({ questions: [], needsRole: false }),
  issuesOf: () => [],
  questionsOn: () => [],
  titleOf: () => undefined,
};

/**
 * The issue library as the user has it, kept up with what they change of it. It is loaded once, and only when `wanted`; the
 * last answer stays until the next one is there. `ready` once it can be asked.
 */
export function useIssueQuestions(wanted: boolean): IssueQuestions & { ready: boolean } {
  const [loaded, setLoaded] = useState<IssueQuestions>();
  const change = useLastChange();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after each change of the record
  useEffect(() => {
    if (!wanted) return;
    const leaving = new AbortController();
    loadQuestions(desk()).then(
      (questions) => leaving.signal.aborted || setLoaded(questions),
      () => undefined,
    );
    return () => leaving.abort();
  }, [wanted, change]);
  return useMemo(() => ({ ...(loaded ?? NONE), ready: loaded !== undefined }), [loaded]);
}
