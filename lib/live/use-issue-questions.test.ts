// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { NO_ROWS } from '../../tests/record/empty-file';
import type { QuestionsFor } from '../app/load-questions';
import type { ContactFile } from '../core/record';
import * as load from '../library/load-issues';
import { useIssueQuestions } from './use-issue-questions';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
afterEach(() => void vi.restoreAllMocks());

const grain = { source: 'told-me' as const, at: 0 };
const dana: ContactFile = {
  contact: { id: 'dana', name: 'Dana', role: 'VP Operations', tags: [], grain, createdAt: 0, updatedAt: 0 },
  ...NO_ROWS,
};

let last: QuestionsFor;
function Probe({ wanted }: { wanted: boolean }) {
  last = useIssueQuestions(wanted);
  return null;
}

async function show(...states: boolean[]) {
  const root = createRoot(document.createElement('div'));
  for (const wanted of states) await act(async () => root.render(createElement(Probe, { wanted })));
  return root;
}

test('gives three questions for somebody whose role is stored, the same ones each time', async () => {
  const root = await show(true);
  await act(async () => void (await load.loadIssues()));
  expect(last(dana).questions).toHaveLength(3);
  expect(last(dana)).toBe(last(dana));
  await act(async () => root.unmount());
});

test('loads nothing until it is wanted, and then once', async () => {
  const loading = vi.spyOn(load, 'loadIssues');
  const root = await show(false, false);
  expect(loading).not.toHaveBeenCalled();
  expect(last(dana).questions).toEqual([]);
  for (let again = 0; again < 2; again++)
    await act(async () => {
      root.render(createElement(Probe, { wanted: true }));
      await import('../library/issues');
    });
  expect(loading).toHaveBeenCalledTimes(1);
  await act(async () => root.unmount());
});

test('a library that can’t be loaded leaves none, and no error', async () => {
  vi.spyOn(load, 'loadIssues').mockRejectedValue(new Error('gone'));
  const root = await show(true);
  await act(async () => undefined);
  expect(last(dana)).toEqual({ questions: [], needsRole: false });
  await act(async () => root.unmount());
});
