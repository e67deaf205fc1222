import { expect, test } from 'vitest';
import { isPastShelfLife } from './shelf-life';

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
