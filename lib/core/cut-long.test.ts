import { expect, test } from 'vitest';
import { cutLong } from './cut-long';

test.each([
  ['short', 10, 'short'],
  ['exactly ten', 11, 'exactly ten'],
  ['keeps bees and hens', 12, 'keeps bees…'],
  ['abcdefghijk', 6, 'abcde…'],
  ['ab😀cd', 4, 'ab…'],
  ['one\ntwo three', 9, 'one\ntwo…'],
])('%j in %d', (text, most, cut) => {
  expect(cutLong(text, most)).toBe(cut);
  expect(cut.length).toBeLessThanOrEqual(most);
});

test('a text without a blank is cut in no time', () => {
  const start = performance.now();
  expect(cutLong('x'.repeat(3_000_000), 100_000)).toHaveLength(100_000);
  expect(performance.now() - start).toBeLessThan(500);
});
