import { expect, test } from 'vitest';
import { readInsights } from './insights';
import type { SentReview } from './record-coach';
import { difference, replyRate } from './reply-rate';

const NOW = new Date(2026, 10, 24, 12).getTime();
const DAY = 86_400_000;
let made = 0;
const draft = (daysAgo: number, more: Partial<SentReview> = {}): SentReview => ({
  id: `review-${++made}`,
  contactId: `person-${made}`,
  at: NOW - daysAgo * DAY,
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
const answered = (daysAgo: number, more: Partial<SentReview> = {}, after = 2) => {
  const row = draft(daysAgo, more);
  return { ...row, answeredAt: row.at + after * DAY };
};
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
const two = (share: number) => Math.round(share * 1_000) / 1_000;

test('the interval is Wilson’s: as printed in tables, and sound for none, all and one', () => {
  const say = (answers: number, of: number) => {
    const { low, high } = replyRate(answers, of);
    return [two(low), two(high)];
  };
  expect(say(0, 10)).toEqual([0, 0.278]);
  expect(say(10, 10)).toEqual([0.722, 1]);
  expect(say(5, 10)).toEqual([0.237, 0.763]);
  expect(say(1, 1)).toEqual([0.207, 1]);
  expect(say(81, 263)).toEqual([0.255, 0.366]);
  expect(say(0, 0)).toEqual([0, 1]);
  expect([replyRate(3, 9).enough, replyRate(3, 10).enough]).toEqual([false, true]);
});

test('two rates differ only when their intervals are apart; below ten drafts nothing is said', () => {
  expect(difference(replyRate(9, 9), replyRate(0, 40))).toBe('too-few');
  expect(difference(replyRate(6, 12), replyRate(4, 12))).toBe('cant-tell');
  expect(difference(replyRate(12, 20), replyRate(2, 30))).toBe('more');
  expect(difference(replyRate(2, 30), replyRate(12, 20))).toBe('less');
});

test('nothing kept: all is there and empty', () => {
  const none = readInsights([], NOW);
  expect(none).toMatchObject({ sent: 0, scheduled: 0, waiting: { sent: 0, answered: 0 }, byVerdict: 'too-few' });
  expect(none.verdicts.map(({ key, rate }) => [key, rate.sent])).toEqual([
    ['issue-centred', 0],
    ['mixed', 0],
    ['pitch', 0],
  ]);
  expect([none.marks, none.months.length, none.middleDays]).toEqual([[], 12, null]);
});

test('drafts of the last two weeks wait, answered or not; scheduled ones and those to come count nowhere', () => {
  const rows = [
    draft(13.9),
    answered(3, {}, 1),
    draft(14),
    draft(40, { state: 'scheduled' }),
    draft(-1),
    answered(30, { verdict: 'issue-centred' }),
  ];
  const { sent, waiting, scheduled, verdicts } = readInsights(rows, NOW);
  expect([sent, waiting, scheduled]).toEqual([4, { sent: 2, answered: 1 }, 1]);
  expect(verdicts.map(({ rate }) => [rate.answered, rate.sent])).toEqual([
    [1, 1],
    [0, 0],
    [0, 1],
  ]);
});

test('drafts about the reader against pitches', () => {
  const rows = [
    ...times(12, () => answered(60, { verdict: 'issue-centred' })),
    ...times(8, () => draft(60, { verdict: 'issue-centred' })),
    ...times(2, () => answered(60)),
    ...times(28, () => draft(60)),
  ];
  expect(readInsights(rows, NOW)).toMatchObject({ byVerdict: 'more', middleDays: 2 });
  expect(readInsights(rows.slice(0, 40), NOW).byVerdict).toBe('more');
  expect(readInsights(rows.slice(0, 29), NOW).byVerdict).toBe('too-few');
});

test('the first draft to somebody against later ones; an answer is no first touch, whatever was kept before', () => {
  const to = (contactId: string, daysAgo: number, kind = 'new') => draft(daysAgo, { contactId, kind });
  const rows = [
    to('a', 50),
    to('a', 60),
    to('a', 40),
    to('b', 70, 'reply'),
    to('b', 60),
    to('c', 30, 'invitation-note'),
  ];
  expect(readInsights(rows, NOW).touches.map(({ key, rate }) => [key, rate.sent])).toEqual([
    ['first', 2],
    ['later', 4],
  ]);
});

test('by kind of mark: a draft with two kinds is in both, most drafts first, none counted twice for two marks', () => {
  const rows = [
    answered(30, { marks: { hype: 3, jargon: 1 } }),
    draft(30, { marks: { hype: 1 } }),
    draft(30, { marks: { jargon: 0 } }),
    answered(30),
  ];
  const { marks, unmarked } = readInsights(rows, NOW);
  expect(marks.map(({ key, rate }) => [key, rate.answered, rate.sent])).toEqual([
    ['hype', 1, 2],
    ['jargon', 1, 1],
  ]);
  expect([unmarked.answered, unmarked.sent]).toEqual([1, 1]);
});

test('months are the user’s own: midnight of the first belongs to the new one, older than a year to none', () => {
  const at = (...when: [number, number, number, number?]) => ({ at: new Date(...when).getTime() });
  const rows = [
    draft(0, at(2026, 10, 1, 0)),
    draft(0, { ...at(2026, 9, 31, 23), answeredAt: NOW }),
    draft(0, at(2025, 11, 1)),
    draft(0, at(2025, 10, 30)),
    draft(1),
  ];
  const { months } = readInsights(rows, NOW);
  expect(months.map(({ sent }) => sent)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2]);
  expect(months.at(-1)).toMatchObject({ answered: 0, waiting: 1 });
  expect(months.at(-2)).toMatchObject({ answered: 1, waiting: 0 });
});

test('10,000 results are read, each of them; how soon, the bench says', () => {
  const rows = times(10_000, () => answered(30 + (made % 300), { marks: { hype: 1, jargon: 2, pressure: 1 } }));
  expect(readInsights(rows, NOW).sent).toBe(10_000);
});
