import { expect, test } from 'vitest';
import { aheadOf, nextDay, readDateFact } from './date-facts';
import { dayIn } from './days';

const birthday = (value: string) => readDateFact({ value, key: 'birthday' });

test.each([
  ['--03-14', { month: 3, day: 14, yearly: true }],
  ['1980-03-14', { month: 3, day: 14, year: 1980, yearly: true }],
  ['--02-29', { month: 2, day: 29, yearly: true }],
  ['2000-02-29', { month: 2, day: 29, year: 2000, yearly: true }],
  ['2001-02-29', null],
  ['--02-30', null],
  ['--13-01', null],
  ['--00-10', null],
  ['14 March', null],
])('reads %s', (value, date) => expect(birthday(value)).toEqual(date));

test('what a quick note said of a birthday is the coming one, no year of birth', () => {
  expect(readDateFact({ value: 'birthday 14 March', key: '2027-03-14' })).toEqual({ month: 3, day: 14, yearly: true });
  expect(readDateFact({ value: 'board meeting', key: '2027-03-14' })).toMatchObject({ year: 2027, yearly: false });
});

test.each([
  ['--03-14', '2026-03-14', '2026-03-14', undefined],
  ['--03-14', '2026-03-15', '2027-03-14', undefined],
  ['1980-03-14', '2026-03-01', '2026-03-14', 46],
  ['1980-03-14', '2026-12-31', '2027-03-14', 47],
  ['--01-01', '2026-12-31', '2027-01-01', undefined],
  ['2000-02-29', '2026-02-01', '2026-02-28', 26],
  ['2000-02-29', '2026-03-01', '2027-02-28', 27],
  ['2000-02-29', '2027-03-01', '2028-02-29', 28],
  ['2000-02-29', '2028-02-28', '2028-02-29', 28],
  ['2031-05-05', '2026-05-01', '2026-05-05', undefined],
])('%s seen from %s comes on %s', (value, today, day, years) => {
  const date = birthday(value);
  expect(date && nextDay(date, today)).toEqual({ day, ...(years === undefined ? {} : { years }) });
});

test('today is where the user is: around midnight and a clock change the day doesn’t slip', () => {
  const date = birthday('--03-29');
  // Half past midnight in Berlin, on the night the clocks go forward.
  const moment = Date.UTC(2026, 2, 28, 23, 30);
  const seenFrom = (zone: string) => date && nextDay(date, dayIn(zone, moment))?.day === dayIn(zone, moment);
  expect(['Europe/Berlin', 'Pacific/Kiritimati', 'America/New_York'].map(seenFrom)).toEqual([true, true, false]);
});

test('every day there is is taken, and none that there isn’t', () => {
  for (const year of [1900, 1999, 2000, 2023, 2024, 2100])
    for (let month = 1; month <= 12; month++) {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const value = (day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      expect(readDateFact({ key: 'wedding', value: value(last) })).toMatchObject({ year, month, day: last });
      expect(readDateFact({ key: 'wedding', value: value(last + 1) })).toBeNull();
    }
});

test('ahead is from today on, for so many days, over the end of a year too', () => {
  const ahead = aheadOf('2026-12-25', 14);
  expect(['2026-12-24', '2026-12-25', '2027-01-08', '2027-01-09'].map(ahead)).toEqual([false, true, true, false]);
  expect(ahead('20261-01-01')).toBe(false);
});
