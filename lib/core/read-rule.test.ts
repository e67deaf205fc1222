import { describe, expect, test } from 'vitest';
import { readDays } from '../formats/dates';
import {
  moveChannel,
  readAddresses,
  readAlone,
  readHours,
  readLine,
  readRhythm,
  setStanding,
  withRhythm,
} from './read-rule';

describe('what is typed into a rule', () => {
  test.each([
    ['14', { value: 14 }],
    [' 0 ', { value: 0 }],
    ['', { value: undefined }],
    ['two weeks', { problem: 'no-number' }],
    ['-3', { problem: 'no-number' }],
    ['1.5', { problem: 'no-number' }],
    ['1e9', { problem: 'no-number' }],
    ['99999', { problem: 'too-many' }],
    ['46', { problem: 'floor-over-ceiling' }],
    ['45', { value: 45 }],
  ])('at least %j days', (typed, expected) =>
    expect(readRhythm('floorDays', typed, { floorDays: 28, ceilingDays: 45 })).toEqual(expected),
  );

  test('at most: not less than at least', () => {
    expect(readRhythm('ceilingDays', '27', { floorDays: 28 })).toEqual({ problem: 'ceiling-under-floor' });
    expect(readRhythm('ceilingDays', '28', { floorDays: 28 })).toEqual({ value: 28 });
  });

  test.each([
    ['Friday', { value: '2026-11-27' }],
    ['in 2 weeks', { value: '2026-12-08' }],
    ['nächsten Freitag', { value: '2026-11-27' }],
    ['vendredi prochain', { value: '2026-11-27' }],
    ['9 Dec', { value: '2026-12-09' }],
    ['2026-12-09', { value: '2026-12-09' }],
    ['', { value: undefined }],
    ['today', { problem: 'past-day' }],
    ['2025-12-09', { problem: 'past-day' }],
    ['2026-13-45', { problem: 'no-day' }],
    ['2099-01-01', { problem: 'too-many' }],
    ['when she is back', { problem: 'no-day' }],
  ])('left alone until %j', (typed, expected) => {
    const now = new Date(2026, 10, 24, 10, 20).getTime();
    expect(readAlone(typed, { now, today: '2026-11-24', readDays })).toEqual(expected);
  });

  test.each([
    ['Carol@Harbour.example', { value: ['carol@harbour.example'] }],
    [
      'Carol Hill <carol@harbour.example>; raj@north.example,',
      { value: ['carol@harbour.example', 'raj@north.example'] },
    ],
    ['a@b.example, A@b.example', { value: ['a@b.example'] }],
    ['', { value: undefined }],
    ['Carol', { problem: 'no-address' }],
    ['carol@harbour', { problem: 'no-address' }],
    ['@rival.example', { problem: 'no-address' }],
    ['dan@here.example', { problem: 'both-ways' }],
    [Array.from({ length: 101 }, (_, index) => `a${index}@b.example`).join(), { problem: 'no-address' }],
  ])('copy in %j', (typed, expected) => expect(readAddresses('copy', typed, ['dan@here.example'])).toEqual(expected));

  test('a whole domain can be kept out', () => {
    expect(readAddresses('doNotCopy', '@Rival.example', [])).toEqual({ value: ['@rival.example'] });
  });

  test('a line is a line', () => {
    expect([readLine('  Morning Dana '), readLine(' '), readLine('x'.repeat(2_001))]).toEqual([
      { value: 'Morning Dana' },
      { value: undefined },
      { problem: 'too-long' },
    ]);
  });

  test('hours need days, two times, and not the same; over midnight is fine', () => {
    const range = (days: number[], from: string, to: string) => readHours({ days, from, to });
    expect([
      range([], '09:00', '10:00'),
      range([1], '', '10:00'),
      range([1], '24:00', '25:61'),
      range([1], '09:00', '09:00'),
      range([5], '22:00', '02:00'),
    ]).toEqual(['no-days', 'no-time', 'no-time', 'same-time', null]);
  });
});

test('channels are set, taken back and moved; the ends are the ends', () => {
  const two = setStanding(setStanding([], 'mobile', 'preferred'), 'mail', 'ok');
  expect(two.map(({ channel }) => channel)).toEqual(['mobile', 'mail']);
  expect(setStanding(two, 'mail', 'never')[1]).toEqual({ channel: 'mail', standing: 'never' });
  expect(setStanding(two, 'mail', 'ok')).toHaveLength(1);
  expect(moveChannel(two, 'mail', -1).map(({ channel }) => channel)).toEqual(['mail', 'mobile']);
  expect([moveChannel(two, 'mobile', -1), moveChannel(two, 'mail', 1), moveChannel(two, 'text', 1)]).toEqual([
    two,
    two,
    two,
  ]);
});

test('a rhythm of which nothing is left is none', () => {
  expect(withRhythm({ floorDays: 3 }, 'ceilingDays', 9)).toEqual({ floorDays: 3, ceilingDays: 9 });
  expect(withRhythm({ floorDays: 3 }, 'floorDays', undefined)).toBeUndefined();
  expect(withRhythm(undefined, 'leaveAloneUntil', 5)).toEqual({ leaveAloneUntil: 5 });
});
