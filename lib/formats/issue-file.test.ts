import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIssueFile, writeIssueFile } from './issue-file';

const issue = {
  id: 'wet',
  title: 'Ware that leaves the dryer wet',
  roles: ['production'],
  industries: ['manufacturing'],
  why: 'It cracks a day later.',
  impact: { text: 'Weigh ten.', source: 'ask-them' as const },
  questions: [{ shape: 'detection', text: 'Who sees it first?' }],
  at: 1_000,
};
const fileOf = (issues: unknown[], head: object = {}) =>
  JSON.stringify({ format: 'acquaint-issues', version: 1, ...head, issues });
const read = (text: string) => {
  const file = readIssueFile(text);
  if ('problem' in file) throw new Error(file.problem);
  return file;
};

test('what is written is read again, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.nat(8e15), (words, at) => {
      const one = { ...issue, why: words, title: words.trim() === '' ? 'x' : words.trim().slice(0, 200).trim(), at };
      expect(read(writeIssueFile([one], 0)).issues).toEqual([one]);
    }),
  );
});

describe('a file that is none', () => {
  test.each([
    ['', 'not-json'],
    ['Name,Role\nAda,COO', 'not-json'],
    ['{"format":"acquaint-issues"', 'not-json'],
    ['[]', 'not-issues'],
    ['null', 'not-issues'],
    [JSON.stringify({ format: 'acquaint-backup', version: 1 }), 'not-issues'],
    [fileOf([], { version: 0 }), 'not-issues'],
    [JSON.stringify({ format: 'acquaint-issues', version: 1, issues: 'none' }), 'not-issues'],
    [JSON.stringify({ format: 'acquaint-issues', version: 2, rows: [] }), 'newer'],
    [fileOf([]), 'empty'],
    [' '.repeat(10_000_001), 'too-big'],
    [fileOf(Array.from({ length: 5_001 }, () => 0)), 'too-big'],
  ])('%# is told by what it is', (text, problem) => expect(readIssueFile(text)).toEqual({ problem }));
});

test('one bad row doesn’t spoil the others: which, in what, and whether it is missing', () => {
  const { at: _, ...row } = issue;
  const { issues, errors } = read(
    fileOf([
      row,
      { ...row, title: 'Again' },
      { ...row, id: 'b', questions: [] },
      { ...row, id: 'c', title: ' ' },
      { ...row, id: 'd', roles: 'production' },
      { ...row, id: 'e', impact: { text: '', source: { name: 'X', year: 'last' } } },
      { ...row, id: 'f', impact: { text: '', source: { name: 'X', year: 2020, url: 'javascript:alert(1)' } } },
      7,
      { id: 'g', title: 'Just enough', roles: ['it'], questions: [{ shape: 'fork', text: 'This or that?' }] },
    ]),
  );
  expect(issues.map(({ id }) => id)).toEqual(['wet', 'g']);
  expect(issues[1]).toMatchObject({ industries: 'any', why: '', impact: { text: '', source: 'ask-them' }, at: 0 });
  expect(errors.map(({ row: at, field, why }) => [at, field, why])).toEqual([
    [2, 'id', 'twice'],
    [3, 'questions', 'missing'],
    [4, 'title', 'wrong'],
    [5, 'roles', 'wrong'],
    [6, 'impact', 'wrong'],
    [7, 'impact', 'wrong'],
    [8, 'whole', 'wrong'],
  ]);
});

test('what a later version adds to a row is left alone; a mark in front is no matter', () => {
  const text = `\uFEFF${fileOf([{ ...issue, colour: 'blue' }], { team: 'North' })}`;
  expect(read(text).issues[0]).not.toHaveProperty('colour');
});
