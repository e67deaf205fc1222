import { describe, expect, test } from 'vitest';
import { viewCadence } from './cadence';
import { contactNow, contactNowOf, nextGoodMoment } from './contact-now';
import { addDays, dayIn, daysApart } from './days';
import { lastTouch } from './last-touch';
import { viewPledges } from './pledge-view';
import { readClock } from './read-clock';
import type { Interaction, Pledge, Rules } from './record';

const GRAIN = { source: 'told-me' as const, at: 0 };
const DAY = 86_400_000;
const rulesOf = (more: Partial<Rules>): Rules => ({ id: 'd', channels: [], hours: [], grain: GRAIN, ...more });
const at = (iso: string) => Date.parse(iso);

describe('is now a good time?', () => {
  const mornings = rulesOf({ hours: [{ days: [2, 3, 4], from: '08:30', to: '11:30' }] });

  test('in their zone, not ours; unknown zone means no clock', () => {
    expect(contactNow(mornings, 'Europe/London', at('2026-03-03T09:00:00Z'))).toEqual({
      standing: 'good',
      clock: { time: '09:00', weekday: 2 },
    });
    expect(contactNow(mornings, 'Asia/Tokyo', at('2026-03-03T09:00:00Z'))).toEqual({
      standing: 'outside-hours',
      clock: { time: '18:00', weekday: 2 },
    });
    expect(contactNow(mornings, undefined, at('2026-03-03T09:00:00Z'))).toEqual({ standing: 'unknown' });
    expect(contactNow(mornings, 'Mars/Base', at('2026-03-03T09:00:00Z'))).toEqual({ standing: 'unknown' });
    expect(contactNow(undefined, 'Europe/London', 0)).toMatchObject({ standing: 'unknown' });
  });

  test('the hours stay theirs when clocks change', () => {
    for (const [iso, time, standing] of [
      ['2026-03-26T08:45:00Z', '08:45', 'good'], // winter time
      ['2026-03-31T07:45:00Z', '08:45', 'good'], // summer time, an hour earlier for us
      ['2026-03-31T10:45:00Z', '11:45', 'outside-hours'],
    ] as const) {
      expect(contactNow(mornings, 'Europe/London', at(iso))).toMatchObject({ standing, clock: { time } });
    }
    expect(readClock('Europe/London', at('2026-03-29T00:59:00Z'))).toEqual({ time: '00:59', weekday: 7 });
    expect(readClock('Europe/London', at('2026-03-29T01:00:00Z'))).toEqual({ time: '02:00', weekday: 7 });
  });

  test('a range over midnight belongs to the evening it starts', () => {
    const late = rulesOf({ hours: [{ days: [5], from: '22:00', to: '02:00' }] });
    expect(contactNow(late, 'UTC', at('2026-03-07T01:00:00Z')).standing).toBe('good'); // Saturday 01:00
    expect(contactNow(late, 'UTC', at('2026-03-06T01:00:00Z')).standing).toBe('outside-hours'); // Friday 01:00
    expect(readClock('Asia/Kolkata', at('2026-03-06T18:30:00Z'))).toEqual({ time: '00:00', weekday: 6 });
  });

  test('asked to be left alone beats every hour', () => {
    const rules = rulesOf({ ...mornings, cadence: { leaveAloneUntil: at('2026-12-09T00:00:00Z') } });
    expect(contactNow(rules, 'Europe/London', at('2026-03-03T09:00:00Z'))).toMatchObject({
      standing: 'leave-alone',
      clock: { time: '09:00' },
    });
  });
});

describe('the next good moment', () => {
  const mornings = rulesOf({ hours: [{ days: [2, 3, 4], from: '08:30', to: '11:30' }] });
  const next = (rules: Rules, zone: string, from: string) => {
    const found = nextGoodMoment(rules, zone, at(from));
    return found === null ? null : new Date(found).toISOString();
  };

  test('is now when now is good, else the next beginning of their hours, on their own days', () => {
    expect(next(mornings, 'Europe/London', '2026-03-03T09:00:00Z')).toBe('2026-03-03T09:00:00.000Z');
    expect(next(mornings, 'Europe/London', '2026-03-03T11:30:00Z')).toBe('2026-03-04T08:30:00.000Z');
    expect(next(mornings, 'Europe/London', '2026-03-05T12:00:00Z')).toBe('2026-03-10T08:30:00.000Z');
    // Tuesday in Auckland begins on our Monday.
    expect(next(mornings, 'Pacific/Auckland', '2026-03-02T12:00:00Z')).toBe('2026-03-02T19:30:00.000Z');
  });

  test('over a change of the clocks it is their wall clock that counts', () => {
    const sunday = rulesOf({ hours: [{ days: [7], from: '09:00', to: '10:00' }] });
    // Summer time begins on 29 March 2026 at 01:00 UTC in London, ends on 25 October.
    expect(next(sunday, 'Europe/London', '2026-03-28T12:00:00Z')).toBe('2026-03-29T08:00:00.000Z');
    expect(next(sunday, 'Europe/London', '2026-10-24T12:00:00Z')).toBe('2026-10-25T09:00:00.000Z');
    // 02:30 doesn't exist in New York on 8 March 2026: the week after it does.
    const gap = rulesOf({ hours: [{ days: [7], from: '02:15', to: '02:45' }] });
    expect(next(gap, 'America/New_York', '2026-03-07T12:00:00Z')).toBe('2026-03-15T06:15:00.000Z');
  });

  test('hours over midnight, on the quarter of a zone that counts in them', () => {
    const late = rulesOf({ hours: [{ days: [5], from: '22:00', to: '02:00' }] });
    expect(next(late, 'UTC', '2026-03-07T01:58:00Z')).toBe('2026-03-13T22:00:00.000Z');
    expect(next(late, 'UTC', '2026-03-07T00:30:00Z')).toBe('2026-03-07T00:30:00.000Z');
    expect(next(mornings, 'Asia/Kathmandu', '2026-03-03T00:00:00Z')).toBe('2026-03-03T02:45:00.000Z');
  });

  test('is what a look at every step finds, whatever the clocks do', () => {
    let seed = 7;
    const pick = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const two = (value: number) => String(value).padStart(2, '0');
    const step = 300_000;
    for (const zone of [
      'Europe/London',
      'America/New_York',
      'Australia/Lord_Howe',
      'Antarctica/Troll',
      'Asia/Kathmandu',
    ])
      for (let round = 0; round < 8; round++) {
        const [from, to] = [`${two(pick(24))}:${two(pick(12) * 5)}`, `${two(pick(24))}:30`];
        const rules = rulesOf({ hours: [{ days: [1 + pick(7)], from, to }] });
        // The weeks in which clocks change.
        const start = Date.UTC(2026, round % 2 ? 9 : 2, round % 2 ? 22 : 26) + pick(6 * 1_440) * 60_000;
        let found: number | null = null;
        for (let moment = Math.ceil(start / step) * step; found === null && moment <= start + 8 * DAY; moment += step)
          if (contactNow(rules, zone, moment).standing === 'good') found = moment;
        expect([zone, rules.hours, start, nextGoodMoment(rules, zone, start)]).toEqual([
          zone,
          rules.hours,
          start,
          found,
        ]);
      }
  });

  test('without hours, with none that comes, or in no known zone: none', () => {
    expect(next(rulesOf({}), 'UTC', '2026-03-03T09:00:00Z')).toBeNull();
    expect(
      next(rulesOf({ hours: [{ days: [], from: '09:00', to: '10:00' }] }), 'UTC', '2026-03-03T09:00:00Z'),
    ).toBeNull();
    expect(next(mornings, 'Mars/Base', '2026-03-03T09:00:00Z')).toBeNull();
  });
});

describe('a guessed zone', () => {
  const contact = { id: 'd', name: 'D', tags: [], grain: GRAIN, createdAt: 0, updatedAt: 0, location: 'Leeds' };
  const rules = rulesOf({ hours: [{ days: [2], from: '08:30', to: '11:30' }] });
  const now = at('2026-03-03T09:00:00Z');

  test('gives a clock that says it is a guess', () => {
    expect(contactNowOf({ contact, rules, interactions: [] }, now)).toEqual({
      standing: 'good',
      clock: { time: '09:00', weekday: 2 },
      guess: { zone: 'Europe/London', from: 'Leeds', by: 'place' },
    });
  });

  test('gives way to the zone of the record, and is gone once refused', () => {
    const typed = { ...contact, timeZone: 'Asia/Tokyo' };
    expect(contactNowOf({ contact: typed, rules, interactions: [] }, now)).toMatchObject({ clock: { time: '18:00' } });
    const broken = { ...contact, timeZone: 'Leeds time' };
    expect(contactNowOf({ contact: broken, rules, interactions: [] }, now).guess?.from).toBe('Leeds');
    const snoozes = [{ id: 'd|zone-guess', contactId: 'd', about: 'zone-guess', at: 0 }];
    expect(contactNowOf({ contact, rules, interactions: [], snoozes }, now)).toEqual({ standing: 'unknown' });
  });
});

test('too soon after the last real contact is a wrong moment as well', () => {
  const rules = rulesOf({ hours: [{ days: [2], from: '08:30', to: '11:30' }], cadence: { floorDays: 28 } });
  const now = at('2026-03-03T09:00:00Z');
  const contact = { id: 'd', name: 'D', tags: [], grain: GRAIN, createdAt: 0, updatedAt: 0, timeZone: 'Europe/London' };
  const file = (days: number, direction: 'in' | 'out' = 'out') => ({
    contact,
    rules,
    interactions: [
      {
        id: 'i',
        contactId: 'd',
        at: now - days * DAY,
        kind: 'call' as const,
        direction,
        gist: '',
        grain: GRAIN,
      },
    ],
  });
  expect(contactNowOf(file(9), now)).toMatchObject({ standing: 'leave-alone', leaveAloneUntil: now + 19 * DAY });
  // They wrote last: an answer is never too soon.
  expect(contactNowOf(file(9, 'in'), now)).toMatchObject({ standing: 'good' });
  expect(contactNowOf(file(40), now)).toMatchObject({ standing: 'good', clock: { time: '09:00' } });
});

describe('last touch and rhythm', () => {
  const touch = (kind: Interaction['kind'], when: number): Interaction => ({
    id: `${when}`,
    contactId: 'd',
    at: when,
    kind,
    direction: 'out',
    gist: '',
    grain: GRAIN,
  });

  test('a note is no contact, and what is planned has not happened', () => {
    const all = [touch('call', 5 * DAY), touch('note', 9 * DAY), touch('mail', 7 * DAY), touch('meeting', 20 * DAY)];
    expect(lastTouch(all, 10 * DAY)?.kind).toBe('mail');
    expect(lastTouch([touch('note', 1)], 10)).toBeNull();
  });

  test('between floor and ceiling is fine, before it is too soon, after it late', () => {
    const rules = rulesOf({ cadence: { floorDays: 28, ceilingDays: 45 } });
    const standing = (day: number) => viewCadence(rules, [touch('call', 0)], day * DAY).standing;
    expect([standing(9), standing(30), standing(46)]).toEqual(['leave-alone', 'fine', 'overdue']);
    expect(viewCadence(rules, [touch('call', 0)], DAY)).toEqual({
      lastAt: 0,
      notBefore: 28 * DAY,
      dueBy: 45 * DAY,
      standing: 'leave-alone',
    });
    expect(viewCadence(rules, [], DAY).standing).toBe('fine');
    expect(viewCadence(undefined, [touch('call', 0)], DAY)).toEqual({ lastAt: 0, standing: 'no-rule' });
  });
});

test('promises: open first, longest overdue first, without a day last; settled ones newest first', () => {
  const pledge = (id: string, more: Partial<Pledge>): Pledge => ({
    id,
    contactId: 'd',
    by: 'me',
    what: id,
    state: 'open',
    at: 0,
    grain: GRAIN,
    ...more,
  });
  const views = viewPledges(
    [
      pledge('kept', { state: 'kept', settledAt: 5 }),
      pledge('someday', {}),
      pledge('friday', { due: '2026-03-06' }),
      pledge('late', { due: '2026-02-22' }),
      pledge('released', { state: 'released', settledAt: 9 }),
      pledge('last-year', { due: '2025-03-03' }),
    ],
    '2026-03-03',
  );
  expect(views.map(({ pledge: { id }, overdue, daysLeft }) => [id, overdue, daysLeft])).toEqual([
    ['last-year', true, -365],
    ['late', true, -9],
    ['friday', false, 3],
    ['someday', false, undefined],
    ['released', false, undefined],
    ['kept', false, undefined],
  ]);
});

test('days count on the calendar, whatever clocks do', () => {
  expect(daysApart('2026-03-28', '2026-03-30')).toBe(2);
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(dayIn('Pacific/Auckland', at('2026-03-03T12:00:00Z'))).toBe('2026-03-04');
  expect(dayIn('America/Los_Angeles', at('2026-03-03T06:00:00Z'))).toBe('2026-03-02');
});
