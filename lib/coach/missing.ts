import type { Review } from './types';

/** What a prospecting draft lacks for its reader: an issue of theirs, a question, something they can use as it is. */
export type Missing = 'issue' | 'question' | 'use';

/** Below it a draft is still being begun: nothing is said of the whole. */
export const WHOLE_FROM = 25;

/**
 * Somebody else's experience, a finding, a thing to take along: what a reader has something of even without answering.
 * Looked for in sentences that aren't marked.
 */
const GIVES = [
  /\b(?:attached|enclosed|pasted|copied below|here(?:'s| is| are)|below (?:is|are)|i(?:'ve| have) (?:put|listed|drawn|sketched|written))\b/,
  /\b(?:found|heard|noticed|learned|learnt|discovered|tried|switched|moved|stopped|started|traced|measured|counted|halved|solved|turned out|turns out|worked|it helped|what helped)\b/,
  /\b(?:one|two|three|four|five|several|some|most|many|a few|another|others?)\b[^.?!]{0,60}\b(?:told|tell|say|said|see|saw|do|does|did|use|used|keep|kept|run|ran|had|have|has)\b/,
  /\b(?:page|chapter|section|table|paragraph|figure|report|paper|article|study|survey|guideline|standard|regulation|directive|checklist|template|spreadsheet|recording|map)\b/,
  /\b(?:from (?:january|february|march|april|may|june|july|august|september|october|november|december)|in force|comes into|takes effect|deadline for|as of)\b/,
];

/** A sentence about their work: "your line four", "at your Hull site", or an open question about something named. */
const THEIRS = /\byour?\b|\byou(?:'ve|'re| have| had| are| were| said| wrote| mentioned| asked)?\b/;
const EMPTY_QUESTION = /\b(?:thoughts|interested|make sense|open to|worth a|chat|call|time|availab|demo|meet)\b/;

/**
 * What is missing of the whole draft; empty for other mail than prospecting and for a draft below `WHOLE_FROM` words.
 * `text` is the draft's, so that the review's offsets hold. A heuristic on the unmarked sentences, not a judgement.
 */
export function findMissing(text: string, { sentences, measures, findings, verdict }: Review): Missing[] {
  if (verdict === 'not-prospecting' || measures.words < WHOLE_FROM) return [];
  const free = sentences
    .filter((row) => !findings.some(({ start, end }) => start < row.end && end > row.start))
    .map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"));
  const asks = free.some((line) => line.includes('?') && !EMPTY_QUESTION.test(line));
  const theirs = free.some((line) => THEIRS.test(line) && line.split(/\s+/).length > 5 && !EMPTY_QUESTION.test(line));
  const missing: Missing[] = [];
  if (!theirs && !asks) missing.push('issue');
  if (measures.questions === 0) missing.push('question');
  // A mail that is about them, or half about them, may simply ask: wanting more of it would be nagging.
  if (verdict === 'pitch' && !free.some((line) => GIVES.some((pattern) => pattern.test(line)))) missing.push('use');
  return missing;
}
