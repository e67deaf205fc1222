// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import type { PanelNote } from './use-panel-note';

let ids = 0;
const fileNote = vi.fn(async (_desk: unknown, _note: { clientId: string; line: string }) => ({ receiptId: 'receipt' }));
vi.mock('../browser/api', () => ({ browser: {} }));
vi.mock('../app/file-note', () => ({ fileNote }));
const written = vi.fn(async (_desk: unknown, _clientId: string) => false);
const replaceUnanswered = vi.fn(async (_desk: unknown, _tried: readonly string[], _line: string) => undefined);
vi.mock('../app/replace-unanswered', () => ({ replaceUnanswered }));
vi.mock('../app/was-written', () => ({ wasWritten: written }));
vi.mock('../messages/channel', () => ({ announce: async () => undefined }));
vi.mock('./desk', () => ({ desk: () => ({ newId: () => `id-${++ids}`, now: () => 1 }) }));
vi.mock('./use-note-pieces', () => ({ useNotePieces: () => [], readPieces: async () => [] }));
const { usePanelNote } = await import('./use-panel-note');

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
afterEach(() => {
  localStorage.clear();
  for (const spy of [fileNote, replaceUnanswered, written]) spy.mockClear();
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
  const [tried, changed] = fileNote.mock.calls.map(([, { clientId }]) => clientId);
  expect(changed).not.toBe(tried);
  expect(replaceUnanswered.mock.calls.map(([, ids, line]) => [ids, line])).toEqual([
    [[], 'tried'],
    [[tried], 'tried, and changed'],
  ]);
  expect((await openWindow()).note.text).toBe('');
});

test('words of a closed panel, changed when it is open again, may have been saved before; an emptied field is another note', async () => {
  const panel = await openWindow();
  await type(panel, 'typed');
  await panel.close();
  const before = JSON.parse(localStorage.getItem('acquaint:unsaved:panel:dana') ?? '{}').clientId;
  const again = await openWindow();
  await type(again, 'typed, and more');
  await again.close();
  const third = await openWindow();
  await save(third);
  expect(replaceUnanswered.mock.calls[0]?.[1]).toEqual([before]);
  await type(third, 'x');
  await third.close();
  const fourth = await openWindow();
  await type(fourth, '');
  await type(fourth, 'another');
  await save(fourth);
  expect(replaceUnanswered.mock.calls.at(-1)?.[1]).toEqual([]);
});

test('what is typed before it is known that the old words were saved isn’t lost by it', async () => {
  const panel = await openWindow();
  await type(panel, 'saved while it closed');
  await panel.close();
  let answer = (_is: boolean) => {};
  written.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  const again = await openWindow();
  await type(again, 'saved while it closed, and then some');
  await act(async () => answer(true));
  expect(again.note.text).toBe('saved while it closed, and then some');
});

test('what was saved or cleared in its own window isn’t offered by another', async () => {
  const [panel, tab] = [await openWindow(), await openWindow()];
  await type(panel, 'saved in the panel');
  await type(tab, 'cleared in the tab');
  await save(panel);
  await type(tab, '');
  expect((await openWindow()).note.text).toBe('');
});

test('words changed in the middle of a save stay, and stand in the place of the saved ones once they are saved', async () => {
  const panel = await openWindow();
  await type(panel, 'likes tea');
  let answer = (_receipt: { receiptId: string }) => {};
  fileNote.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  await act(async () => void panel.note.save());
  await type(panel, 'she likes tea');
  await act(async () => answer({ receiptId: 'receipt' }));
  expect(panel.note.text).toBe('she likes tea');
  await save(panel);
  const [first] = fileNote.mock.calls.map(([, { clientId }]) => clientId);
  expect(replaceUnanswered.mock.calls.at(-1)?.[1]).toEqual([first]);
});
