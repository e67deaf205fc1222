// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { consentedDesk } from '../../tests/record/desk';
import { NO_ROWS } from '../../tests/record/empty-file';
import type { IssueQuestions } from '../app/load-questions';
import { saveIssue } from '../app/save-issue';
import type { ContactFile } from '../core/record';
import * as load from '../library/load-issues';

const theDesk = await consentedDesk();
vi.mock('./desk', () => ({ desk: () => theDesk }));
const change = vi.hoisted(() => ({ count: 0 }));
vi.mock('./use-found-people', () => ({ useLastChange: () => change.count }));
const { useIssueQuestions } = await import('./use-issue-questions');

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
afterEach(() => void vi.restoreAllMocks());

const grain = { source: 'told-me' as const, at: 0 };
const dana: ContactFile = {
  contact: { id: 'dana', name: 'Dana', role: 'VP Operations', tags: [], grain, createdAt: 0, updatedAt: 0 },
  ...NO_ROWS,
};

let last: IssueQuestions & { ready: boolean };
function Probe({ wanted }: { wanted: boolean }) {
  last = useIssueQuestions(wanted);
  return null;
}

async function show(...states: boolean[]) {
  const root = createRoot(document.createElement('div'));
  for (const wanted of states) await act(async () => root.render(createElement(Probe, { wanted })));
  return root;
}

const until = (check: () => void) =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    check();
  });
const isReady = () => until(() => expect(last.ready).toBe(true));

test('gives three questions for somebody whose role is stored, the same ones each time', async () => {
  const root = await show(true);
  await isReady();
  expect(last.questionsFor(dana).questions).toHaveLength(3);
  expect(last.questionsFor(dana)).toBe(last.questionsFor(dana));
  await act(async () => root.unmount());
});

test('loads nothing until it is wanted, and again only when the record has changed', async () => {
  const loading = vi.spyOn(load, 'loadIssues');
  const root = await show(false, false);
  expect(loading).not.toHaveBeenCalled();
  expect(last.questionsFor(dana).questions).toEqual([]);
  const draw = () => act(async () => root.render(createElement(Probe, { wanted: true })));
  await draw();
  await isReady();
  await draw();
  expect(loading).toHaveBeenCalledTimes(1);
  const fields = {
    ...{ title: 'Own', roles: ['operations'], industries: 'any' as const, why: '' },
    impact: { text: '', source: 'ask-them' as const },
    questions: [{ shape: 'fork', text: 'Is it this or that?' }],
  };
  await saveIssue(theDesk, { clientId: 'own', fields });
  change.count = 1;
  await draw();
  await until(() => expect(last.questionsFor(dana).questions[0]?.title).toBe('Own'));
  await act(async () => root.unmount());
});

test('a library that can’t be loaded leaves none, and no error', async () => {
  vi.spyOn(load, 'loadIssues').mockRejectedValue(new Error('gone'));
  const root = await show(true);
  await act(async () => undefined);
  expect(last.questionsFor(dana)).toEqual({ questions: [], needsRole: false });
  await act(async () => root.unmount());
});
