import { expect, test } from 'vitest';
import { HELD, type Labelled, SEEN } from '../../tests/delicate/split';
import { findDelicate } from './delicate';

/** Share of delicate notes that are asked about, and of innocent ones that are asked about all the same. */
function scoreOf(notes: readonly Labelled[]) {
  const share = (some: readonly Labelled[]) =>
    some.filter(({ text }) => findDelicate(text) !== null).length / some.length;
  return {
    recall: share(notes.filter(({ kind }) => kind !== null)),
    falseAlarms: share(notes.filter(({ kind }) => kind === null)),
  };
}

test('three hundred notes, half of them delicate, a third held back', () => {
  const all = [...SEEN, ...HELD];
  expect(new Set(all.map(({ text }) => text)).size).toBe(300);
  expect(all.filter(({ kind }) => kind !== null).length).toBe(150);
  expect(HELD.length).toBe(100);
});

test('the rules on the notes they were written with', () => {
  const wrong = SEEN.filter(({ text, kind }) => (findDelicate(text) === null) !== (kind === null));
  const { recall, falseAlarms } = scoreOf(SEEN);
  expect(recall, wrong.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(falseAlarms, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.03);
});

test('and on the notes that were held back', () => {
  const { recall, falseAlarms } = scoreOf(HELD);
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(falseAlarms).toBeLessThanOrEqual(0.03);
});
