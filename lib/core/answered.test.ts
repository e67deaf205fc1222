import { expect, test } from 'vitest';
import { answerReviews } from './answered';
import type { SentReview } from './record-coach';

const DAY = 86_400_000;
const draft = (id: string, day: number, more: Partial<SentReview> = {}): SentReview => ({
  id,
  contactId: 'ada',
  at: day * DAY,
  channel: 'mail',
  kind: 'new',
  state: 'sent',
  verdict: 'pitch',
  score: 20,
  words: 90,
  questions: 0,
  marks: {},
  ...more,
});
const theirs = (day: number) => ({ at: day * DAY, direction: 'in' as const });
const mine = (day: number) => ({ at: day * DAY, direction: 'out' as const });
const told = (rows: SentReview[]) => rows.map(({ id, answeredAt, state, at }) => [id, answeredAt, state, at / DAY]);

test('a word of theirs answers the last draft before it, and none that a later one followed', () => {
  const rows = [draft('one', 1), draft('two', 5), draft('three', 9)];
  expect(told(answerReviews(rows, [theirs(6)]))).toEqual([['two', 6 * DAY, 'sent', 5]]);
  expect(answerReviews(rows, [theirs(0.5)])).toEqual([]);
  expect(told(answerReviews(rows, [theirs(9)]))).toEqual([['three', 9 * DAY, 'sent', 9]]);
});

test('the second word answers nothing more; an earlier one seen later counts as the answer', () => {
  const rows = [draft('one', 1), draft('two', 5, { answeredAt: 8 * DAY })];
  expect(answerReviews(rows, [theirs(9)])).toEqual([]);
  expect(answerReviews(rows, [theirs(8)])).toEqual([]);
  expect(told(answerReviews(rows, [theirs(7), theirs(6), theirs(2)]))).toEqual([
    ['one', 2 * DAY, 'sent', 1],
    ['two', 6 * DAY, 'sent', 5],
  ]);
});

test('after ninety days it is something else', () => {
  expect(answerReviews([draft('one', 0)], [theirs(90.1)])).toEqual([]);
  expect(answerReviews([draft('one', 0)], [theirs(90)])).toHaveLength(1);
});

test('a scheduled draft is no sent one until a mail of the user’s is seen; then it can be answered', () => {
  const waiting = draft('one', 1, { state: 'scheduled' });
  expect(answerReviews([waiting], [theirs(2)])).toEqual([]);
  expect(told(answerReviews([waiting], [mine(3), theirs(4)]))).toEqual([['one', 4 * DAY, 'sent', 3]]);
  // The mail that is seen is the other draft, sent at that moment.
  const minutes = 3 / 1440;
  expect(answerReviews([waiting, draft('two', 3)], [mine(3 + minutes)])).toEqual([]);
  expect(answerReviews([waiting], [mine(0.5)])).toEqual([]);
});
