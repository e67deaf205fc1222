import type { DraftQuestion } from '../../components/panel/actions';
import type { ChosenQuestion } from '../../lib/library/types';
import { asks as words } from '../../lib/locales/en/asks';

/** Questions of the library as a draft shows them: each says what it is made of, and knows its issue. */
export function asDraftQuestions(chosen: readonly ChosenQuestion[]): DraftQuestion[] {
  return chosen.map(({ text, shape, from, issueId: id, title }) => ({
    ...{ text, shape, from: words.from(from) },
    issue: { id, title },
  }));
}
