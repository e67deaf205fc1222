import { describe, expect, test } from 'vitest';
import { common } from '../locales/en/common';
import { ago, daysBetween, readDay } from './say-dates';

/** A Tuesday, 10:20, wherever the test runs: days are the user's own. */
const NOW = new Date(2026, 10, 24, 10, 20).getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const said = (at: number) => common.say(ago(at, NOW));
const due = (day: string) => {
  const read = readDay(day, NOW);
  return read && common.say(read.spoken);
};

describe('moments', () => {
  test.each([
    [NOW, 'just now'],
    [NOW + 30_000, 'just now'],
    [NOW - 59_000, 'just now'],
    [NOW - 20 * MINUTE, '20 min ago'],
    [NOW - HOUR, '1 hour ago'],
    [NOW - 3 * HOUR, '3 hours ago'],
    [NOW - 11 * HOUR, 'yesterday'],
    [NOW - 2 * DAY, '2 days ago'],
    [NOW - 13 * DAY, '13 days ago'],
    [NOW - 21 * DAY, '3 weeks ago'],
    [NOW - 100 * DAY, '3 months ago'],
    [NOW - 800 * DAY, 'Sept 2024'],
    [NOW + 3 * HOUR, 'today'],
  ])('%i is "%s"', (at, words) => expect(said(at)).toBe(words));
});

describe('days', () => {
  test.each([
    ['2026-11-24', 'today'],
    ['2026-11-25', 'tomorrow'],
    ['2026-11-27', 'Fri'],
    ['2026-11-29', 'Sun'],
    ['2026-12-03', 'in 9 days'],
    ['2026-12-20', '20 Dec'],
    ['2027-03-02', 'Mar 2027'],
    ['2026-11-23', 'yesterday'],
    ['2026-11-15', '9 days ago'],
  ])('%s is "%s"', (day, words) => expect(due(day)).toBe(words));

  test.each(['2026-02-30', '2026-13-01', '24.11.2026', '', '2026-1-1'])('%s is no day', (day) =>
    expect(readDay(day, NOW)).toBeNull(),
  );
});

test('a day is a day also when clocks change, in every month of the year', () => {
  for (let month = 0; month < 12; month++)
    for (let day = 1; day < 28; day++)
      expect(
        daysBetween(new Date(2026, month, day, 23, 59).getTime(), new Date(2026, month, day + 1, 0, 1).getTime()),
      ).toBe(1);
});
