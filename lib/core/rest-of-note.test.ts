import { expect, test } from 'vitest';
import { restOfNote } from './rest-of-note';

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
