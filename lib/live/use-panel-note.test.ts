// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import type { PanelNote } from './use-panel-note';

let ids = 0;
const fileNote = vi.fn(async (_desk: unknown, _note: { clientId: string; line: string }) => ({ receiptId: 'receipt' }));
vi.mock('../browser/api', () => ({ browser: {} }));
vi.mock('../app/file-note', () => ({ fileNote }));
vi.mock('../app/was-written', () => ({ wasWritten: async () => false }));
vi.mock('../messages/channel', () => ({ announce: async () => undefined }));
vi.mock('./desk', () => ({ desk: () => ({ newId: () => `id-${++ids}`, now: () => 1 }) }));
vi.mock('./use-note-pieces', () => ({ useNotePieces: () => [], readPieces: async () => [] }));
const { usePanelNote } = await import('./use-panel-note');

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
afterEach(() => {
  localStorage.clear();
  fileNote.mockClear();
});

/** A window with the note field about Dana. */
async function openWindow() {
  const shown = {} as { note: PanelNote; close(): Promise<void> };
  function Probe() {
    shown.note = usePanelNote('dana');
    return null;
  }
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(createElement(Probe)));
  shown.close = () => act(async () => root.unmount());
  return shown;
}

type Window = Awaited<ReturnType<typeof openWindow>>;
const type = (window: Window, text: string) => act(async () => window.note.type(text));
const save = (window: Window) => act(async () => void (await window.note.save()));

test('two windows about one person, both half-typed when they close: both are offered, one after the other', async () => {
  const [panel, tab] = [await openWindow(), await openWindow()];
  await type(panel, 'typed in the panel');
  await type(tab, 'typed in the tab');
  await type(panel, 'typed in the panel, and more');
  await panel.close();
  await tab.close();
  const first = await openWindow();
  expect(first.note.text).toBe('typed in the panel, and more');
  await save(first);
  const second = await openWindow();
  expect(second.note.text).toBe('typed in the tab');
  await save(second);
  expect((await openWindow()).note.text).toBe('');
  expect(fileNote.mock.calls.map(([, { line }]) => line)).toEqual(['typed in the panel, and more', 'typed in the tab']);
  expect(new Set(fileNote.mock.calls.map(([, { clientId }]) => clientId)).size).toBe(2);
});

test('words changed after a save that failed take the place of those that were tried', async () => {
  const panel = await openWindow();
  await type(panel, 'tried');
  fileNote.mockRejectedValueOnce(new Error('no'));
  await act(async () => void (await panel.note.save().catch(() => undefined)));
  await type(panel, 'tried, and changed');
  await save(panel);
  expect((await openWindow()).note.text).toBe('');
});

test('what was saved or cleared in its own window isn’t offered by another', async () => {
  const [panel, tab] = [await openWindow(), await openWindow()];
  await type(panel, 'saved in the panel');
  await type(tab, 'cleared in the tab');
  await save(panel);
  await type(tab, '');
  expect((await openWindow()).note.text).toBe('');
});
