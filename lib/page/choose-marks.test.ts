import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding, Review, Severity } from '../coach/types';
import { carryMarks, chooseMarks, markAt, splitDue, widen } from './choose-marks';

const finding = (start: number, end: number, severity: Severity = 3): Finding => ({
  ruleId: 'check-in',
  category: 'check-in',
  severity,
  start,
  end,
  actual: 'x'.repeat(end - start),
  why: 'It says nothing.',
});

const reviewOf = (findings: Finding[], words = 100): Pick<Review, 'findings' | 'measures'> => ({
  findings,
  measures: { words, sentences: 9, selfShare: 0, questions: 0, grade: 5 },
});

const sentence = (start: number, end: number) => ({ start, end, serves: 'neutral' as const });

test('at most five are painted, the worst first, in text order', () => {
  const many = [finding(0, 1, 2), finding(2, 3), finding(4, 5), finding(6, 7), finding(8, 9), finding(10, 11)];
  expect(chooseMarks(reviewOf(many), 'new').map((mark) => mark.start)).toEqual([2, 4, 6, 8, 10]);
  expect(chooseMarks(reviewOf([finding(5, 6), finding(0, 1, 2)]), 'new').map((mark) => mark.start)).toEqual([0, 5]);
});

test('pitch moves are painted in first touches only, polish never', () => {
  const each = [finding(0, 1, 1), finding(2, 3, 2), finding(4, 5, 3)];
  for (const kind of ['new', 'message', 'invitation-note'] as const)
    expect(chooseMarks(reviewOf(each), kind)).toHaveLength(2);
  for (const kind of ['reply', 'forward', 'unknown'] as const)
    expect(chooseMarks(reviewOf(each), kind)).toHaveLength(1);
});

test('in fewer than 25 words: all that sets off the radar, else the one worst line', () => {
  const starts = (findings: Finding[], words: number) =>
    chooseMarks(reviewOf(findings, words), 'message').map((mark) => mark.start);
  const moves = [finding(0, 1, 2), finding(2, 3, 2)];
  expect([starts(moves, 24), starts(moves, 25)]).toEqual([[0], [0, 2]]);
  expect(starts([...moves, finding(4, 5), finding(6, 7)], 10)).toEqual([4, 6]);
  expect(starts([], 0)).toEqual([]);
});

test('marks move with the text typed before them', () => {
  expect(carryMarks([finding(5, 9)], 'Hello bye you', 'Oh. Hello bye you')[0]).toMatchObject({ start: 9, end: 13 });
  expect(carryMarks([finding(0, 5)], 'Hello bye', 'Hello byes')[0]).toMatchObject({ start: 0, end: 5 });
  expect(carryMarks([finding(0, 5)], 'Hello', '')[0]).toMatchObject({ start: 0, end: 0 });
});

test('a new mark waits for the caret to leave its sentence, an old one stays', () => {
  const sentences = [sentence(0, 10), sentence(11, 20)];
  const chosen = [finding(2, 5), finding(12, 15)];
  const caret = { start: 18, end: 18 };
  expect(splitDue({ chosen, shown: [], sentences, caret })).toEqual({ now: [chosen[0]], waiting: true });
  expect(splitDue({ chosen, shown: [finding(12, 14)], sentences, caret }).waiting).toBe(false);
  expect(splitDue({ chosen, shown: [], sentences, caret: null }).now).toEqual(chosen);
});

test('a mark widens to the sentences it touches', () => {
  expect(widen({ start: 12, end: 15 }, [sentence(0, 10), sentence(11, 20)])).toEqual({ start: 11, end: 20 });
  expect(widen({ start: 8, end: 15 }, [sentence(0, 10), sentence(11, 20)])).toEqual({ start: 0, end: 20 });
  expect(widen({ start: 2, end: 4 }, [])).toEqual({ start: 2, end: 4 });
});

test('the mark asked for is the one at the caret, in its line, next, or the first', () => {
  const marks = [finding(0, 4), finding(10, 14)];
  const text = 'abcd\nefgh\nijkl mno';
  expect(markAt(marks, { start: 2, end: 2 }, text)).toBe(marks[0]);
  expect(markAt(marks, { start: 18, end: 18 }, text)).toBe(marks[1]);
  expect(markAt(marks, { start: 7, end: 7 }, text)).toBe(marks[1]);
  expect(markAt(marks, null, text)).toBe(marks[0]);
  expect(markAt([], null, text)).toBeNull();
});

test('carried marks stay inside the text, whatever was edited', () => {
  const text = fc.string({ maxLength: 30 });
  fc.assert(
    fc.property(text, text, fc.tuple(fc.nat(30), fc.nat(10)), (before, after, [start, length]) => {
      const at = Math.min(start, before.length);
      const [mark] = carryMarks([finding(at, Math.min(at + length, before.length))], before, after);
      expect(mark && mark.start >= 0 && mark.start <= mark.end && mark.end <= after.length).toBe(true);
    }),
  );
});
