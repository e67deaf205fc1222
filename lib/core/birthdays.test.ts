import { expect, test } from 'vitest';
import { nextTime, readYearDay, yearDayOf } from './birthdays';
import { dayIn } from './days';

test.each([
  ['--03-14', { month: 3, day: 14 }],
  ['1980-03-14', { month: 3, day: 14, year: 1980 }],
  ['--02-29', { month: 2, day: 29 }],
  ['2000-02-29', { month: 2, day: 29, year: 2000 }],
  ['2001-02-29', null],
  ['--02-30', null],
  ['--13-01', null],
  ['--00-10', null],
  ['14 March', null],
])('reads %s', (text, day) => expect(readYearDay(text)).toEqual(day));

test.each([
  ['--03-14', '2026-03-14', '2026-03-14', 0, undefined],
  ['--03-14', '2026-03-15', '2027-03-14', 364, undefined],
  ['1980-03-14', '2026-03-01', '2026-03-14', 13, 46],
  ['1980-03-14', '2026-12-31', '2027-03-14', 73, 47],
  ['--01-01', '2026-12-31', '2027-01-01', 1, undefined],
  ['2000-02-29', '2026-02-01', '2026-02-28', 27, 26],
  ['2000-02-29', '2026-03-01', '2027-02-28', 364, 27],
  ['2000-02-29', '2027-03-01', '2028-02-29', 365, 28],
  ['2000-02-29', '2028-02-28', '2028-02-29', 1, 28],
  ['2031-05-05', '2026-05-01', '2026-05-05', 4, undefined],
  ['1850-05-05', '2026-05-01', '2026-05-05', 4, undefined],
])('%s seen from %s comes on %s', (text, today, on, inDays, turns) => {
  const day = readYearDay(text);
  expect(day && nextTime(day, today)).toEqual({ on, inDays, ...(turns === undefined ? {} : { turns }) });
});

test('today is where the user is: around midnight and a clock change the day doesn’t slip', () => {
  const birthday = { month: 3, day: 29 };
  // 29 March 2026, 00:30 in Berlin, half an hour before the clocks go forward in universal time terms.
  const moment = Date.UTC(2026, 2, 28, 23, 30);
  expect(nextTime(birthday, dayIn('Europe/Berlin', moment)).inDays).toBe(0);
  expect(nextTime(birthday, dayIn('America/New_York', moment)).inDays).toBe(1);
  expect(nextTime(birthday, dayIn('Pacific/Kiritimati', moment)).inDays).toBe(0);
});

test('the day of a fact: its words, or the day it was filed under; a coming year isn’t the year of birth', () => {
  const grain = { source: 'told-me' as const, at: Date.UTC(2026, 0, 10) };
  expect(yearDayOf({ group: 'date', key: 'birthday', value: '--03-14', grain })).toEqual({ month: 3, day: 14 });
  expect(yearDayOf({ group: 'date', key: '2026-03-14', value: 'birthday 14 March', grain })).toEqual({
    month: 3,
    day: 14,
  });
  expect(yearDayOf({ group: 'date', key: '1980-03-14', value: 'born', grain })).toEqual({
    month: 3,
    day: 14,
    year: 1980,
  });
  expect(yearDayOf({ group: 'date', key: 'date', value: 'in spring', grain })).toBeNull();
});
