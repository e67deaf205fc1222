import { expect, test } from 'vitest';
import { shownDraft } from './shown-draft';

const drafts = (current: string) => ['dana', 'raj', 'lena'].map((id) => ({ id, current: id === current }));

test('the one with the caret; without one, the first', () => {
  expect(shownDraft(drafts('raj'), undefined)?.id).toBe('raj');
  expect(shownDraft(drafts(''), undefined)?.id).toBe('dana');
  expect(shownDraft([], undefined)).toBeUndefined();
});

test('one chosen in the panel holds until the user writes in another', () => {
  const chosen = { id: 'lena', during: 'raj' };
  expect(shownDraft(drafts('raj'), chosen)?.id).toBe('lena');
  expect(shownDraft(drafts('dana'), chosen)?.id).toBe('dana');
});

test('one that was closed meanwhile is not held', () => {
  expect(shownDraft(drafts('raj'), { id: 'gone', during: 'raj' })?.id).toBe('raj');
});
