import { fold } from './fold';
import type { OwnPhrase } from './settings';

/** More phrases of one's own than that nobody keeps in mind. */
export const MOST_PHRASES = 100;

/** Longest phrase, in UTF-16 units. */
export const LONGEST_PHRASE = 120;

/** A phrase as the coach marks it. `pattern` is for a regular expression with the flags g, i and u. */
export type PhraseMark = { ruleId: string; category: string; why: string; pattern: string };

/** What is said of a phrase that was kept without a reason. */
const NO_REASON = 'You asked to have this marked.';

/**
 * The user's phrases as the coach takes them: whole words, whatever their case, whatever stands between them ("best in
 * class" is "Best-in-class" too). Only letters and digits get into a pattern, so that none can run wild; a phrase without
 * any is left out.
 */
export function markPhrases(phrases: readonly OwnPhrase[]): PhraseMark[] {
  return phrases.flatMap(({ id, words, category, why = NO_REASON }) => {
    const found = words.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('[^\\p{L}\\p{N}]{1,4}');
    const pattern = `(?<![\\p{L}\\p{N}])${found}(?![\\p{L}\\p{N}])`;
    return found ? [{ ruleId: `own:${id}`, category, why, pattern }] : [];
  });
}

/** What is wrong with a phrase that is to be added. */
export type PhraseProblem = 'empty' | 'short' | 'long' | 'same' | 'full';

/** Checks a phrase before it is kept beside these: two letters at least, not there already in other case or punctuation. */
export function checkPhrase(words: string, kept: readonly Pick<OwnPhrase, 'words'>[]): PhraseProblem | null {
  const typed = words.trim();
  if (typed === '') return 'empty';
  if (typed.length > LONGEST_PHRASE) return 'long';
  if ((typed.match(/\p{L}/gu) ?? []).length < 2) return 'short';
  if (kept.some((phrase) => bare(phrase.words) === bare(typed))) return 'same';
  return kept.length >= MOST_PHRASES ? 'full' : null;
}

/** What is left of a phrase when only its words count. */
function bare(words: string): string {
  return (fold(words).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
