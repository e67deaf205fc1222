import { expect, test } from 'vitest';
import { DAY, NOW, touch } from '../../tests/gallery/people';
import { freshMoment, inboundMoments } from './inbound-moment';
import type { Interaction } from './record';

const row = (daysAgo: number, direction: Interaction['direction'], kind: Interaction['kind'] = 'mail') =>
  touch('dana', daysAgo, { kind, direction, gist: '' });
const moments = (...rows: Interaction[]) =>
  inboundMoments(rows, NOW).map((moment) => [moment.kind, Math.round((NOW - moment.row.at) / DAY)]);

test('the first that came without being asked, after the user had been in touch', () => {
  expect(moments(row(60, 'out'), row(3, 'in', 'call'), row(1, 'in'))).toEqual([['came', 3]]);
});

test('a note is enough of a beginning', () => {
  expect(moments(row(5, 'none', 'note'), row(2, 'in'))).toEqual([['came', 2]]);
});

test('an answer is the first answer; coming by themselves later is the moment', () => {
  expect(moments(row(60, 'out'), row(58, 'in'), row(57, 'in'), row(20, 'in'), row(2, 'in'))).toEqual([
    ['answered', 58],
    ['came', 20],
  ]);
});

test('a call to somebody who was only written to is no answer; a call back is', () => {
  expect(moments(row(5, 'out'), row(3, 'in', 'call'))).toEqual([['came', 3]]);
  expect(moments(row(5, 'out', 'call'), row(3, 'in', 'call'))).toEqual([['answered', 3]]);
});

test('whoever came before anything was known of them came first: nothing changed', () => {
  expect(moments(row(60, 'in'), row(59, 'out'), row(58, 'in'), row(2, 'in'))).toEqual([]);
});

test('meetings and planned things are neither; an empty timeline has no moment', () => {
  expect(moments(row(60, 'out'), row(3, 'none', 'meeting'), row(-2, 'in'))).toEqual([]);
  expect(moments()).toEqual([]);
});

test('said while it is fresh, known for good', () => {
  const rows = [row(60, 'out'), row(3, 'in')];
  expect(freshMoment(rows, NOW)).toMatchObject({ kind: 'came' });
  expect(freshMoment(rows, NOW + 30 * DAY)).toBeNull();
  expect(inboundMoments(rows, NOW + 3_000 * DAY)).toHaveLength(1);
});
