import { expect, test } from 'vitest';
import { fact, grain } from '../../tests/gallery/people';
import { freshness, isPastShelfLife } from './shelf-life';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);
const seen = (group: string, daysAgo: number) =>
  isPastShelfLife({ group, grain: { source: 'told-me', at: NOW - daysAgo * DAY } }, NOW);

test('a phone number ages, a birthday and a child’s name do not', () => {
  expect([seen('reach', 729), seen('reach', 731), seen('date', 9000), seen('family', 9000)]).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test('a kind nobody thought of doesn’t age', () => expect(seen('star-sign', 9000)).toBe(false));

test('confirmed is as good as noted; the clock of the facts is the latest of both', () => {
  const old = fact('a', 'work: runs line 2', { grain: { source: 'told-me', at: NOW - 900 * DAY } });
  expect(isPastShelfLife(old, NOW)).toBe(true);
  expect(isPastShelfLife({ ...old, confirmedAt: NOW - 3 * DAY }, NOW)).toBe(false);
  expect(freshness([], NOW)).toBeNull();
  expect(freshness([old, fact('a', 'pet: a dog', { grain: { ...grain(0), at: NOW - 40 * DAY } })], NOW)).toEqual({
    sureAt: NOW - 40 * DAY,
    stale: 1,
  });
});
