// @vitest-environment happy-dom
import { createElement, useLayoutEffect, useReducer } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settle, show } from '../../tests/gallery/render';
import { keepUnsaved } from '../data/unsaved';
import { unsavedOf } from './note-draft';
import { changeNote, openNote } from './note-state';

const session: Record<string, unknown> = {};
const order: string[] = [];
vi.mock('../browser/api', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        set: async (values: object) => Object.assign(session, values),
        remove: async (key: string) => {
          order.push(`forgotten, kept: ${localStorage.getItem('acquaint:unsaved:popup') !== null}`);
          delete session[key];
        },
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));
vi.mock('./desk', () => ({ desk: () => ({ now: () => 1_000, newId: () => 'id' }) }));
const { useNoteSeed } = await import('./use-note-seed');
const { keepNoteSeed } = await import('../browser/note-seed');

let done: AbortController;
beforeEach(() => {
  done = new AbortController();
  order.length = 0;
  localStorage.clear();
});
afterEach(() => done.abort());

/** The popup's note; `keeps` is false where the browser refuses to keep what is typed. */
function Note({ keeps }: { keeps: boolean }) {
  const [state, change] = useReducer(changeNote, openNote(null, null, 'first'));
  useLayoutEffect(() => {
    if (keeps && state.draft.text) keepUnsaved('popup', unsavedOf(state.draft, 1));
  }, [state.draft, keeps]);
  useNoteSeed(change);
  return createElement('p', null, state.draft.text);
}

test('words chosen on a page are forgotten only after they are kept as the unsaved note', async () => {
  await keepNoteSeed('moves to Hull in May', 900);
  const place = await show(createElement(Note, { keeps: true }), done.signal);
  await settle(() => undefined);
  expect(place.textContent).toContain('moves to Hull in May');
  await vi.waitFor(() => expect(order).toEqual(['forgotten, kept: true']));
});

test('where nothing can be kept they stay where they are', async () => {
  await keepNoteSeed('moves to Hull in May', 900);
  await show(createElement(Note, { keeps: false }), done.signal);
  await settle(() => undefined);
  expect(session['note-seed']).toMatchObject({ text: 'moves to Hull in May' });
  expect(order).toEqual([]);
});
