import type { SentReview } from './record-coach';

/** A message or a call with one person, as far as it tells what became of a draft. */
export type Contacted = { at: number; direction: 'in' | 'out' };

/** A word of theirs that comes later than this answers something else. */
const ANSWER_MS = 90 * 86_400_000;
/** A mail this near to a draft that was sent is that one, and not one that was waiting for its time. */
const SAME_MS = 5 * 60_000;

/**
 * What one person's drafts become by messages and calls with them, in whatever order those are seen. A word of theirs
 * answers the last draft before it, and no earlier one: that was left unanswered when the next went out. A mail of the
 * user's lets the last scheduled draft count as sent. Gives only those that change.
 */
export function answerReviews(reviews: readonly SentReview[], contacts: readonly Contacted[]): SentReview[] {
  const rows = new Map(reviews.map((review) => [review.id, review]));
  for (const contact of [...contacts].sort((a, b) => a.at - b.at)) {
    const before = [...rows.values()].filter(({ at }) => at <= contact.at && contact.at - at <= ANSWER_MS);
    const changed = contact.direction === 'in' ? answer(before, contact.at) : leave(before, contact.at);
    if (changed) rows.set(changed.id, changed);
  }
  return [...rows.values()].filter((row) => !reviews.includes(row));
}

function answer(before: readonly SentReview[], at: number): SentReview | null {
  const last = newest(before, 'sent');
  if (!last || (last.answeredAt !== undefined && last.answeredAt <= at)) return null;
  return { ...last, answeredAt: at };
}

function leave(before: readonly SentReview[], at: number): SentReview | null {
  const sent = newest(before, 'sent');
  const waiting = newest(before, 'scheduled');
  if (!waiting || (sent && at - sent.at <= SAME_MS)) return null;
  return { ...waiting, state: 'sent', at };
}

function newest(reviews: readonly SentReview[], state: SentReview['state']): SentReview | undefined {
  return reviews.filter((review) => review.state === state).sort((a, b) => b.at - a.at)[0];
}
