import { expect, test } from 'vitest';
import { isSameNote, restOfNote } from './rest-of-note';

test('what was saved goes, what was typed meanwhile stays', () => {
  expect(restOfNote('likes tea', 'likes tea')).toBe('');
  expect(restOfNote('likes tea', '  likes tea ')).toBe('');
  expect(restOfNote('likes tea', 'likes tea\nand hates Mondays')).toBe('and hates Mondays');
  expect(restOfNote('likes tea', 'likes teasecond')).toBe('second');
});

test('words changed in the middle of the save all stay: twice is better than lost', () => {
  expect(restOfNote('likes tea', 'She likes tea')).toBe('She likes tea');
  expect(restOfNote('likes tea', 'like')).toBe('like');
});

test('a note is the same one while half of its words are still there', () => {
  expect(isSameNote('hates Mondays', 'Hates mondays, and loud trains')).toBe(true);
  expect(isSameNote('hates Mondays', 'hates Fridays')).toBe(true);
  expect(isSameNote('hates Mondays', 'moves to Porto')).toBe(false);
  expect(isSameNote('…', '…')).toBe(false);
});
