import { expect } from 'vitest';
import type { Draft, Review } from '../../lib/coach/types';

/** Made-up drafts and checks that the coach's tests share. */
export const mail = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  channel: 'mail',
  kind: 'new',
  ...more,
});

export const PITCH = `Hi Dana,

I hope this email finds you well. My name is Tom and I'm an account executive at Rivet.

Our award-winning platform helps manufacturers save up to 40% on maintenance. We work with over 300 companies like yours, including Northmoor and Vale.

Do you have 15 minutes this week for a quick demo? You can book a slot here: https://cal.example/tom

Best regards,
Tom Reid
Rivet Ltd, the leading platform for maintenance`;

export const GOOD = `Hi Dana,

Three of the plants along the river told me that the new pumps trip at the shift change and never in between. One of them found that the outgoing crew closes a valve which the incoming crew doesn't know about.

How do you hand over at half past five? And who would notice first if a valve was left shut?

Regards
Tom`;

export const marked = (review: Review): string => review.findings.map(({ actual }) => actual).join(' | ');

export function expectSound(draft: Draft, review: Review): void {
  let last = 0;
  for (const { start, end, actual, severity } of review.findings) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(draft.text.length);
    expect(actual).toBe(draft.text.slice(start, end));
    expect([1, 2, 3]).toContain(severity);
    last = end;
  }
  expect(review.score).toBeGreaterThanOrEqual(0);
  expect(review.score).toBeLessThanOrEqual(100);
  expect(review.questions.length).toBeLessThanOrEqual(3);
  expect(review.measures.selfShare).toBeGreaterThanOrEqual(0);
  expect(review.measures.selfShare).toBeLessThanOrEqual(1);
}
