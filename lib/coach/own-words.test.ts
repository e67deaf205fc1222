import { expect, test } from 'vitest';
import { readOwnWords } from './own-words';

const INTRO = 'On 2026-02-02 08:00, Ada Lindqvist wrote:';
const QUOTE = 'Hello,\nwhich of the two glazes is fired first?\nAda';
const ANSWER = 'The sea-green one, on Mondays.';

const own = (text: string, quoted: [number, number][]) =>
  readOwnWords(text, quoted).map(([start, end]) => text.slice(start, end).trim());

test('an answer below a quote whose end the page marked is the user’s own', () => {
  const text = `${INTRO}\n${QUOTE}\n${ANSWER}`;
  expect(own(text, [[0, `${INTRO}\n${QUOTE}`.length]])).toEqual([ANSWER]);
});

test('below a quote whose end nobody marked, nothing is', () => {
  expect(own(`${INTRO}\n${QUOTE}\n${ANSWER}`, [])).toEqual([]);
});

test('an answer above and one below, with the quote marked line by line', () => {
  const quote = QUOTE.replace(/^/gm, '> ');
  const text = `Both, in fact, but in two kilns.\n${INTRO}\n${quote}\n${ANSWER}`;
  expect(own(text, [])).toEqual(['Both, in fact, but in two kilns.', ANSWER]);
});
