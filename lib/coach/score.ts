import type { Finding, Measures, SentenceView, Verdict } from './types';

/** One reason for a score below 100, with the points it cost. The panel names it in words. */
export type ScorePart = { part: 'wording' | 'opening' | 'no-question' | 'nothing-of-theirs'; points: number };

type Reviewed = {
  findings: readonly Finding[];
  sentences: readonly SentenceView[];
  measures: Measures;
  verdict: Verdict;
};

const WEIGHT = { 1: 0.5, 2: 1, 3: 1.4 } as const;

/**
 * Where the points went: marked wording (up to 60, by its share of the text and severity), an opening about the writer (15),
 * no question (10), no sentence that serves the reader (15). Other mail than prospecting loses nothing.
 * A description of the wording, not a promise of replies.
 */
export function explainScore({ findings, sentences, measures, verdict }: Reviewed): ScorePart[] {
  if (verdict === 'not-prospecting' || sentences.length === 0) return [];
  const length = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  const marked = findings.reduce((sum, { start, end, severity }) => sum + (end - start) * WEIGHT[severity], 0);
  const parts: ScorePart[] = [];
  const add = (part: ScorePart['part'], points: number): void => {
    if (points > 0) parts.push({ part, points });
  };
  if (findings.length > 0) add('wording', Math.min(60, Math.max(5, Math.round((60 * marked) / Math.max(1, length)))));
  const first = sentences[0];
  if (first && findings.some(({ start, end }) => start < first.end && end > first.start)) add('opening', 15);
  if (measures.questions === 0) add('no-question', 10);
  if (!sentences.some(({ serves }) => serves === 'reader')) add('nothing-of-theirs', 15);
  return parts;
}
