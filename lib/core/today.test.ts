import { describe, expect, it } from 'vitest';
import { grain, pledge } from '../../tests/gallery/people';
import { nextDay, readDateFact } from './date-facts';
import type { Fact } from './record';
import { restUntil } from './rest-until';
import { countToDo, planToday, type TodayFacts } from './today';

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 24, 10, 20).getTime();
const nothing: TodayFacts = {
  now: NOW,
  today: '2026-11-24',
  pledges: [],
  rules: [],
  last: new Map(),
  savedAt: new Map(),
  dates: [],
  changes: [],
  snoozes: [],
};
const plan = (facts: Partial<TodayFacts>) => planToday({ ...nothing, ...facts });
const date = (id: string, value: string, more: Partial<Fact> = {}): Fact => ({
  id,
  contactId: 'dana',
  group: 'date',
  key: 'birthday',
  value,
  sensitivity: 1,
  grain: grain(9),
  ...more,
});

describe('promises', () => {
  it('are there from their day on, mine before theirs, the longest overdue first', () => {
    const mine = pledge('dana', 'me', { what: 'intro', due: '2026-11-24' });
    const late = pledge('raj', 'me', { what: 'figures', due: '2025-12-30' });
    const theirs = pledge('dana', 'them', { what: 'sheet', due: '2026-11-20' });
    const others = [
      pledge('dana', 'me', { what: 'later', due: '2026-11-25' }),
      { ...pledge('dana', 'me', { what: 'no day' }) },
      { ...pledge('dana', 'me', { what: 'kept', due: '2026-11-20' }), state: 'kept' as const },
      { ...pledge('dana', 'me', { what: 'not a day', due: '2026-99-99' }) },
    ];
    const today = plan({ pledges: [mine, ...others, theirs, late] });
    expect(today.mine.map(({ pledge: { what }, daysLate }) => [what, daysLate])).toEqual([
      ['figures', 329],
      ['intro', 0],
    ]);
    expect(today.theirs.map(({ daysLate }) => daysLate)).toEqual([4]);
    expect(today.next?.what).toBe('later');
    expect(countToDo(today)).toBe(3);
  });

  it('rest until their moment, not one millisecond longer; put away they stay so', () => {
    const due = pledge('dana', 'me', { what: 'intro', due: '2026-11-24' });
    const snooze = (until?: number) => ({
      id: `dana|pledge:${due.id}`,
      contactId: 'dana',
      about: `pledge:${due.id}`,
      at: NOW - DAY,
      ...(until === undefined ? {} : { until }),
    });
    const count = (until?: number) => plan({ pledges: [due], snoozes: [snooze(until)] });
    expect(count(NOW + 1).mine).toEqual([]);
    expect(count(NOW + 1).resting).toMatchObject([{ until: NOW + 1 }]);
    expect(count(NOW).mine).toHaveLength(1);
    expect(count().mine).toEqual([]);
    expect(count().resting[0]).not.toHaveProperty('until');
  });

  it('of somebody else don’t rest with them', () => {
    const due = pledge('dana', 'me', { what: 'intro', due: '2026-11-24' });
    const snoozes = [{ id: 'x', contactId: 'raj', about: `pledge:${due.id}`, at: NOW }];
    expect(plan({ pledges: [due], snoozes }).mine).toHaveLength(1);
  });
});

describe('dates', () => {
  it.each([
    ['--11-24', '2026-11-24', '2026-11-24', undefined],
    ['--11-23', '2026-11-24', '2027-11-23', undefined],
    ['1984-12-01', '2026-11-24', '2026-12-01', 42],
    ['--02-29', '2027-02-20', '2027-02-28', undefined],
    ['2000-02-29', '2028-02-20', '2028-02-29', 28],
    ['2027-01-05', '2026-12-28', '2027-01-05', undefined],
    ['2190-01-05', '2026-12-28', '2027-01-05', undefined],
  ])('%s seen on %s is next on %s', (value, today, day, years) => {
    const found = readDateFact(date('d', value));
    expect(found && nextDay(found, today)).toEqual({ day, ...(years === undefined ? {} : { years }) });
  });

  it.each(['--02-30', '--13-01', '2026-00-10', '14 March', '', '2025-02-29'])('“%s” is no date', (value) => {
    expect(readDateFact(date('d', value))).toBeNull();
  });

  it('of a quick note stand in its key; what isn’t yearly is over once it was', () => {
    const note = (value: string, key: string) => plan({ dates: [date('d', value, { key })] }).dates;
    expect(note('birthday Friday', '2026-11-27')).toMatchObject([{ day: '2026-11-27', daysLeft: 3 }]);
    expect(note('birthday Friday', '2027-11-27')[0]).not.toHaveProperty('years');
    expect(note('born 27 November', '1980-11-27')).toMatchObject([{ day: '2026-11-27', years: 46 }]);
    expect(note('board meets', '2026-11-27')).toMatchObject([{ daysLeft: 3 }]);
    expect(note('board meets', '2025-11-27')).toEqual([]);
    expect(note('board meets', 'date')).toEqual([]);
  });

  it('are told for fourteen days ahead, over the turn of the year too', () => {
    const dates = [date('a', '--01-02'), date('b', '--12-20'), date('c', '--01-04')];
    const ahead = plan({ now: new Date(2026, 11, 20, 23, 59).getTime(), today: '2026-12-20', dates }).dates;
    expect(ahead.map(({ fact: { id }, daysLeft, about }) => [id, daysLeft, about])).toEqual([
      ['b', 0, 'date:b:2026'],
      ['a', 13, 'date:a:2027'],
    ]);
  });
});

describe('a rest', () => {
  const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).getTime();

  it('ends at midnight of the user’s own day, on Mondays, and across changes of the clock', () => {
    expect(restUntil('tomorrow', at(2026, 10, 24, 23, 59))).toBe(at(2026, 10, 25));
    expect(restUntil('next-week', at(2026, 10, 24))).toBe(at(2026, 10, 30));
    expect(restUntil('next-week', at(2026, 10, 29, 9))).toBe(at(2026, 10, 30));
    expect(restUntil('next-week', at(2026, 10, 30, 9))).toBe(at(2026, 11, 7));
    expect(restUntil('tomorrow', at(2026, 2, 28, 12))).toBe(at(2026, 2, 29));
    expect(restUntil('tomorrow', at(2026, 9, 24, 12))).toBe(at(2026, 9, 25));
  });

  it('isn’t possible until a day that has come, or none', () => {
    expect(restUntil({ day: '2026-11-25' }, NOW)).toBe(at(2026, 10, 25));
    for (const day of ['2026-11-24', '2026-11-01', '2026-02-30', '', 'soon'])
      expect(restUntil({ day }, NOW)).toBeNull();
  });
});
