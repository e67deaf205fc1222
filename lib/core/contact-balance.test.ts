import { expect, test } from 'vitest';
import { DAY, NOW, touch } from '../../tests/gallery/people';
import { contactBalance } from './contact-balance';
import type { Interaction } from './record';

const rows = (direction: Interaction['direction'], ...daysAgo: number[]) =>
  daysAgo.map((days) => touch('dana', days, { kind: 'mail', direction, gist: '' }));
const standing = (...all: Interaction[][]) => contactBalance(all.flat(), NOW).standing;

test('who is in touch with whom, in words', () => {
  expect(standing()).toBe('none');
  expect(standing(rows('out', 1, 2))).toBe('only-you');
  expect(standing(rows('in', 1))).toBe('only-them');
  expect(standing(rows('in', 1), rows('out', 2, 3))).toBe('mostly-you');
  expect(standing(rows('in', 1, 2, 3), rows('out', 4))).toBe('mostly-them');
  expect(standing(rows('in', 1, 2), rows('out', 4, 5, 6))).toBe('even');
  expect(standing([touch('dana', 4, { kind: 'meeting', direction: 'out', gist: '' })])).toBe('together');
});

test('notes, what is planned and what is older than a year don’t count', () => {
  const note = touch('dana', 1, { kind: 'note', direction: 'in', gist: 'x' });
  const balance = contactBalance([note, ...rows('out', -1, 370, 800), ...rows('in', 364)], NOW);
  expect(balance).toMatchObject({ fromThem: 1, fromYou: 0, both: 0 });
});

test('twelve months without a gap, today in the last, on every day of the year', () => {
  for (let day = 0; day < 800; day++) {
    const now = NOW + day * DAY;
    const { bars } = contactBalance(
      [{ ...touch('dana', 0, { kind: 'call', direction: 'in', gist: '' }), at: now }],
      now,
    );
    expect(bars).toHaveLength(12);
    expect(bars.at(-1)?.fromThem).toBe(1);
    for (const [index, bar] of bars.entries()) {
      expect(bar.to).toBeGreaterThan(bar.from);
      if (index > 0) expect(bar.from).toBe(bars[index - 1]?.to);
    }
  }
});
