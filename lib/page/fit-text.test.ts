import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareText, endOfOwnText, findMoved, fitSentence, leaveWord, oneLine, plainText, shiftOffset } from './fit-text';

test('a line that still stands is found where it was', () => {
  expect(findMoved('Hello. Just checking in. Bye', { start: 7, actual: 'Just checking in.' })).toEqual({
    start: 7,
    end: 24,
  });
});

test('a line that moved is found at its nearest place', () => {
  expect(findMoved('Oh. Hello. Same. Same.', { start: 7, actual: 'Same.' })).toEqual({ start: 11, end: 16 });
  expect(findMoved('Same. and far away Same.', { start: 17, actual: 'Same.' })).toEqual({ start: 19, end: 24 });
});

test('a line that was changed is nowhere', () => {
  expect(findMoved('Hello. Just looking in.', { start: 7, actual: 'Just checking in.' })).toBeNull();
  expect(findMoved('Hello', { start: 2, actual: '' })).toBeNull();
});

test('a sentence gets the spaces it needs', () => {
  const spaced = (before: string, after: string) => fitSentence('Who notices\nfirst?', { before, after });
  expect(spaced('', '')).toBe('Who notices first?');
  expect(spaced('Hello.', '')).toBe(' Who notices first?');
  expect(spaced('Hello. ', 'Bye.')).toBe('Who notices first? ');
  expect(spaced('(', ')')).toBe('Who notices first?');
  expect(spaced('Hello', ', and')).toBe(' Who notices first?');
});

test('a caret in a word moves behind it, in any script', () => {
  expect(leaveWord('checking in', 3)).toBe(8);
  expect(leaveWord('checking in', 0)).toBe(0);
  expect(leaveWord('checking in', 8)).toBe(8);
  expect(leaveWord('größe', 3)).toBe(5);
  expect(leaveWord('', 0)).toBe(0);
});

test('an offset moves with the text around it', () => {
  const edited = { start: 5, end: 9 };
  expect(shiftOffset(3, edited, 10)).toBe(3);
  expect(shiftOffset(5, edited, 10)).toBe(5);
  expect(shiftOffset(7, edited, 10)).toBe(15);
  expect(shiftOffset(12, edited, 10)).toBe(18);
});

test('an insertion at the caret leaves the caret behind it', () => {
  expect(shiftOffset(5, { start: 5, end: 5 }, 4)).toBe(9);
});

test('odd spaces and invisible marks are no difference', () => {
  expect(plainText('\u200bWho\u00a0 notices \n')).toBe('Who notices');
  expect(bareText('Who\n\nnotices\ufeff')).toBe('Whonotices');
  expect(oneLine('  a\n b ')).toBe('a b');
});

test('own text ends before the signature and the quote that close a draft', () => {
  const text = 'Hello\n\nAlex\nOn Tuesday Dana wrote:\nold';
  expect(
    endOfOwnText(text, [
      [7, 12],
      [12, text.length],
    ]),
  ).toBe(5);
  expect(endOfOwnText('Hello', [])).toBe(5);
  expect(endOfOwnText('> old\nmy answer', [[0, 5]])).toBe(15);
  expect(endOfOwnText('\n\nAlex', [[2, 6]])).toBe(0);
});

test('what is found is really there, whatever the text', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.string({ maxLength: 5 }), fc.integer({ min: 0, max: 60 }), (text, actual, start) => {
      const found = findMoved(text, { start, actual });
      if (found) expect(text.slice(found.start, found.end)).toBe(actual);
      else expect(actual === '' || !text.includes(actual)).toBe(true);
    }),
  );
});
