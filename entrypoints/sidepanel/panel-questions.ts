import type { Ask } from '../../components/panel/actions';
import type { Question } from '../../lib/coach/types';
import { viewHeard } from '../../lib/core/heard-view';
import type { ProfilePoint } from '../../lib/core/profile-point';
import type { ContactFile } from '../../lib/core/record';
import { suggestAsk } from '../../lib/core/suggest-questions';
import type { ChosenQuestion } from '../../lib/library/types';
import { asks as words } from '../../lib/locales/en/asks';

/**
 * For the first screen; what already stands beside the draft isn't said twice. Where all they ever said is problems, what
 * would open the other side comes first.
 */
export function panelAsks(
  file: ContactFile,
  from: {
    questionsFor: (file: ContactFile) => { questions: readonly ChosenQuestion[] };
    shown: readonly Question[];
    points?: readonly ProfilePoint[];
  },
): Ask[] {
  const { questionsFor, shown, points = [] } = from;
  const fresh = questionsFor(file).questions.filter((row) => !shown.some(({ text }) => text === row.text));
  const suggested = suggestAsk(file, fresh, points).map(({ reason, ...ask }) => ({
    ...ask,
    reason: words.reason(reason),
  }));
  const { ask } = viewHeard(file);
  return ask ? [{ ...ask, reason: words.onlyProblems }, ...suggested] : suggested;
}
