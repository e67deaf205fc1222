import { fold } from './fold';
import type { OwnPhrase } from './settings';

/** More phrases of one's own than that nobody keeps in mind. */
export const MOST_PHRASES = 100;

/** Longest phrase, in UTF-16 units. */
export const LONGEST_PHRASE = 120;

/**
 * Where a phrase stands in a text: whole words, whatever their case, whatever stands between them ("best in class" is
 * "Best-in-class" too). Null when it has no words. Only letters and digits get into the pattern, so it can't run wild.
 */
export function phrasePattern(phrase: string): RegExp | null {
  const words = phrase.match(/[\p{L}\p{M}\p{N}]+/gu);
  return words && new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]{1,4}')}(?![\\p{L}\\p{N}])`, 'giu');
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
