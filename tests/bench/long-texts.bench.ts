/**
 * What is worked out while somebody types or looks: whether a note is delicate, for a usual one and for a very long one, and
 * the sums over ten thousand results.
 */
import { findDelicate } from '../../lib/core/delicate';
import { readInsights } from '../../lib/core/insights';
import type { SentReview } from '../../lib/core/record-coach';

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const timed = (work: () => void) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const medianOf = (work: () => void) => middle(Array.from({ length: 51 }, () => timed(work))).toFixed(2);

const note = 'twin girls 12, hates Mondays, sent her the audit checklist, promised intro to Raj by Friday; '.repeat(4);
console.log(`  delicate or not, a note of ${note.length} letters: ${medianOf(() => findDelicate(note))} ms`);
const long = 'votes for the '.repeat(2_000);
console.log(`  one of ${long.length}: ${medianOf(() => findDelicate(long))} ms`);

const now = Date.now();
const results = Array.from({ length: 10_000 }, (_, at): SentReview => {
  const sent = now - (30 + (at % 300)) * 86_400_000;
  return {
    id: `review-${at}`,
    contactId: `person-${at}`,
    at: sent,
    channel: 'mail',
    kind: 'new',
    state: 'sent',
    verdict: 'pitch',
    score: 20,
    words: 90,
    questions: 0,
    marks: { hype: 1, jargon: 2, pressure: 1 },
    answeredAt: sent + 2 * 86_400_000,
  };
});
console.log(`  the sums over 10,000 results: ${medianOf(() => readInsights(results, now))} ms`);
