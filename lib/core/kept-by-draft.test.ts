import { describe, expect, test } from 'vitest';
import { isPromised, keptByDraft } from './kept-by-draft';
import type { Pledge } from './record';

const pledge = (what: string, more: Partial<Pledge> = {}): Pledge => ({
  id: what,
  contactId: 'c',
  by: 'me',
  what,
  state: 'open',
  at: 0,
  grain: { source: 'told-me', at: 0 },
  ...more,
});
const kept = (text: string, ...whats: string[]) =>
  keptByDraft(
    text,
    [],
    whats.map((what) => pledge(what)),
  ).map(({ what }) => what);

describe('a promise that a draft keeps', () => {
  test.each([
    ['I attached the checklist.', 'Audit checklist'],
    ['Please find the Q3 defect sheet enclosed.', 'Q3 defect sheet'],
    ['Here is the white paper.', 'the white paper on glazing'],
    ['As promised, the drawings of the second kiln.', 'drawings of kiln two'],
    ['Dana, meet Raj.', 'intro to Raj'],
    ['I’ve sent you the samples.', 'send the samples'],
    ["Here's the note from the Hull plant.", 'note from the Hull plant'],
  ])('%s', (text, what) => expect(kept(`Hi Dana,\n\n${text}\n\nBest, Alex`, what)).toEqual([what]));

  test.each([
    ["I'll attach the checklist tomorrow.", 'Audit checklist'],
    ['The checklist is not attached yet.', 'Audit checklist'],
    ['How did the checklist work?', 'Audit checklist'],
    ['Attached the drawings.', 'Audit checklist'],
    ['Could you send the checklist? Here is why.', 'Audit checklist'],
    ['Attached.', 'Audit checklist'],
    ['Here is a thought on glazing.', 'the white paper on glazing'],
  ])('not: %s', (text, what) => expect(kept(text, what)).toEqual([]));

  test('two that fit alike: neither; the one that fits better: that one; two lines keep two', () => {
    expect(kept('Attached the checklist.', 'Audit checklist', 'Safety checklist')).toEqual([]);
    expect(kept('Attached the safety checklist.', 'Audit checklist', 'Safety checklist')).toEqual(['Safety checklist']);
    expect(kept('Attached the checklist. Dana, meet Raj.', 'Audit checklist', 'intro to Raj')).toHaveLength(2);
  });

  test('theirs, settled ones and quoted lines are none', () => {
    const text = 'Attached the checklist.';
    expect(keptByDraft(text, [], [pledge('Audit checklist', { by: 'them' })])).toEqual([]);
    expect(keptByDraft(text, [], [pledge('Audit checklist', { state: 'kept' })])).toEqual([]);
    expect(keptByDraft(text, [[0, text.length]], [pledge('Audit checklist')])).toEqual([]);
  });
});

test('what is promised already isn’t offered again, however it is said', () => {
  const open = [pledge('intro to Raj'), pledge('Q3 figures'), pledge('old one', { state: 'kept' })];
  expect(
    ['introduce you to Raj', 'the Q3 figures', 'the figures for Q3'].map((what) => isPromised(what, open)),
  ).toEqual([true, true, true]);
  expect(
    ['the Q4 figures and drawings', 'intro to Maren', 'old one', 'the plan'].map((what) => isPromised(what, open)),
  ).toEqual([false, false, false, false]);
});
