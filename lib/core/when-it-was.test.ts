import { expect, test } from 'vitest';
import { readDays } from '../formats/dates';
import { readWhenItWas } from './when-it-was';

/** Tuesday 24 November 2026, 10:20 by the user's own clock. */
const NOW = new Date(2026, 10, 24, 10, 20).getTime();
const read = (typed: string, now = NOW) => readWhenItWas(typed, { now, readDays });
const say = (typed: string, now = NOW) => {
  const found = read(typed, now);
  if (!found) return null;
  const at = new Date(found.at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const took = found.minutes === undefined ? '' : ` ${found.minutes} min`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}${took}${found.planned ? ' planned' : ''}`;
};

test.each([
  ['', '2026-11-24 10:20'],
  ['now', '2026-11-24 10:20'],
  ['today', '2026-11-24 10:20'],
  ['25 min', '2026-11-24 10:20 25 min'],
  ['1,5 h', '2026-11-24 10:20 90 min'],
  ['20 min ago', '2026-11-24 10:00'],
  ['an hour ago', '2026-11-24 09:20'],
  ['vor 2 Stunden', '2026-11-24 08:20'],
  ['9:15', '2026-11-24 09:15'],
  ['at 9am, 30 min', '2026-11-24 09:00 30 min'],
  ['yesterday', '2026-11-23 12:00'],
  ['Yesterday 16:30', '2026-11-23 16:30'],
  ['gestern um 9 Uhr', '2026-11-23 09:00'],
  ['3 days ago', '2026-11-21 12:00'],
  ['Fri', '2026-11-20 12:00'],
  ['on Friday', '2026-11-20 12:00'],
  ['Tuesday', '2026-11-17 12:00'],
  ['Mon 14:30, 25 min', '2026-11-23 14:30 25 min'],
  ['Freitag', '2026-11-20 12:00'],
  ['3 Nov', '2026-11-03 12:00'],
  ['3 Nov 2024', '2024-11-03 12:00'],
  ['14 July', '2026-07-14 12:00'],
  ['2024-02-29', '2024-02-29 12:00'],
])('%s', (typed, expected) => {
  expect(say(typed)).toBe(expected);
});

test('what lies ahead is planned', () => {
  expect(say('tomorrow')).toBe('2026-11-25 12:00 planned');
  expect(say('16:00')).toBe('2026-11-24 16:00 planned');
  expect(say('next Friday')).toMatch(/ planned$/);
  expect(say('3 Dec')).toBe('2026-12-03 12:00 planned');
});

test('what says no moment is none', () => {
  for (const typed of ['soonish', 'the usual', '?', '99:99', '🤷']) expect([typed, read(typed)]).toEqual([typed, null]);
});

test('over midnight and the change of the clocks, a day is a day', () => {
  const early = new Date(2026, 2, 29, 0, 5).getTime();
  expect(say('yesterday', early)).toBe('2026-03-28 12:00');
  expect(say('yesterday 23:50', early)).toBe('2026-03-28 23:50');
  expect(say('10 min ago', early)).toBe('2026-03-28 23:55');
  expect(say('today', new Date(2026, 9, 25, 23, 59).getTime())).toBe('2026-10-25 23:59');
});
