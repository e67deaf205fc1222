import type { ClauseFeatures } from './features';
import type { Sentence } from './segment';
import type { Measures, SentenceView } from './types';

/** Honest counts about the user's own words. `grade` is Flesch-Kincaid's, clamped to 0..18; 0 for an empty draft. */
export function measure(
  sentences: readonly Sentence[],
  clauses: readonly ClauseFeatures[],
  views: readonly SentenceView[],
): Measures {
  let words = 0;
  let syllables = 0;
  for (const { facts } of clauses) {
    words += facts.spoken;
    syllables += facts.syllables;
  }
  const count = sentences.length;
  const grade = words === 0 || count === 0 ? 0 : 0.39 * (words / count) + 11.8 * (syllables / words) - 15.59;
  const writer = views.filter((view) => view.serves === 'writer').length;
  return {
    words,
    sentences: count,
    selfShare: count === 0 ? 0 : writer / count,
    questions: sentences.filter((sentence) => sentence.question).length,
    grade: Math.round(Math.min(18, Math.max(0, grade)) * 10) / 10,
  };
}
