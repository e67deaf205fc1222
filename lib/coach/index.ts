import { reviewWording } from './review-wording';
import { insteadOf } from './rules/instead';
import type { Context, Draft, Finding, Review } from './types';

export { questionsForLine, readForTraining } from './review-wording';
export { explainScore, type ScorePart } from './score';
export type * from './types';

/**
 * Reviews one draft: what in it is about the writer before an issue of the reader's is on the table.
 * Pure, synchronous, linear in the length of the text; never throws. Silent (no findings, `not-prospecting`) for
 * other languages, for friends, and for mail that isn't prospecting. Offsets are UTF-16 units of `draft.text`.
 */
export function reviewDraft(draft: Draft, context: Context = {}): Review {
  const review = reviewWording(draft, context);
  return { ...review, findings: review.findings.map(withInstead) };
}

function withInstead(finding: Finding): Finding {
  const instead = insteadOf(finding.ruleId);
  return instead === undefined ? finding : { ...finding, instead };
}
