import { beforeEach, describe, expect, it, vi } from 'vitest';

type Clicked = (info: { menuItemId: string; selectionText?: string }, tab?: { id: number; incognito: boolean }) => void;
type Command = (command: string, tab?: { id: number; windowId: number }) => void;
const heard: { clicked?: Clicked; command?: Command } = {};
const openPopup = vi.fn(async () => undefined);
const action: { openPopup?: typeof openPopup } = {};
const createWindow = vi.fn(async () => undefined);
const create = vi.fn();
const stored: Record<string, unknown> = {};
vi.mock('../../lib/browser/api', () => ({
  browser: {
    runtime: { getURL: (path: string) => `ext://${path}` },
    contextMenus: {
      removeAll: async () => undefined,
      create,
      onClicked: { addListener: (listener: Clicked) => (heard.clicked = listener) },
    },
    commands: { onCommand: { addListener: (listener: Command) => (heard.command = listener) } },
    action,
    windows: { create: createWindow },
    storage: { session: { set: async (values: Record<string, unknown>) => Object.assign(stored, values) } },
  },
}));
const openPanel = vi.fn(async () => true);
vi.mock('../../lib/browser/panel', () => ({ openPanel }));
const tellPage = vi.fn(async () => ({ ok: true, value: null }));
vi.mock('../../lib/messages/channel', () => ({ tellPage }));

const { listenToTools, makeContextMenu } = await import('./tools');

beforeEach(() => {
  vi.clearAllMocks();
  action.openPopup = openPopup;
  for (const key of Object.keys(stored)) delete stored[key];
  listenToTools();
});

describe('the context menu', () => {
  it('is made once, for selected text', async () => {
    await makeContextMenu();
    expect(create).toHaveBeenCalledWith(expect.objectContaining({ id: 'note-selection', contexts: ['selection'] }));
  });

  it('opens the popup at once, while the click counts, and hands it the words', async () => {
    heard.clicked?.({ menuItemId: 'note-selection', selectionText: 'moves to Hull in May' });
    expect(openPopup).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(stored['note-seed']).toMatchObject({ text: 'moves to Hull in May' }));
    expect(createWindow).not.toHaveBeenCalled();
  });

  const inWindow = (url: string) =>
    vi.waitFor(() => expect(createWindow).toHaveBeenCalledWith(expect.objectContaining({ url })));

  it('opens a small window where the browser opens no popup, so that the words aren’t lost', async () => {
    openPopup.mockRejectedValueOnce(new Error('no popup from here'));
    heard.clicked?.({ menuItemId: 'note-selection', selectionText: 'x'.repeat(20_000) });
    await inWindow('ext://popup.html');
    expect((stored['note-seed'] as { text: string }).text).toHaveLength(10_000);
  });

  it('loses no word where the browser knows no such call, and the window knows its tab', async () => {
    delete action.openPopup;
    heard.clicked?.({ menuItemId: 'note-selection', selectionText: 'moves to Hull' }, { id: 7, incognito: false });
    await inWindow('ext://popup.html?tab=7');
    expect(stored['note-seed']).toMatchObject({ text: 'moves to Hull' });
  });

  it('begins to keep the words before it asks for the popup', () => {
    openPopup.mockImplementationOnce(async () => {
      expect(stored['note-seed']).toMatchObject({ text: 'x' });
      return undefined;
    });
    heard.clicked?.({ menuItemId: 'note-selection', selectionText: 'x' });
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect(stored['note-seed']).toMatchObject({ text: 'x' });
  });

  it('takes nothing over from a private window, and opens what says so', async () => {
    heard.clicked?.({ menuItemId: 'note-selection', selectionText: 'private words' }, { id: 7, incognito: true });
    expect(openPopup).toHaveBeenCalledTimes(1);
    openPopup.mockRejectedValueOnce(new Error('no popup from here'));
    heard.clicked?.({ menuItemId: 'note-selection', selectionText: 'private words' }, { id: 7, incognito: true });
    await inWindow('ext://popup.html?tab=7');
    expect(stored).toEqual({});
  });

  it('does nothing for other items or without a selection', () => {
    heard.clicked?.({ menuItemId: 'other', selectionText: 'x' });
    heard.clicked?.({ menuItemId: 'note-selection' });
    expect(openPopup).not.toHaveBeenCalled();
  });
});

describe('keyboard commands', () => {
  it('open the panel in the window at hand, and explain the marked line on the page', () => {
    heard.command?.('open-panel', { id: 7, windowId: 3 });
    expect(openPanel).toHaveBeenCalledWith(3);
    heard.command?.('check-draft', { id: 7, windowId: 3 });
    expect(tellPage).toHaveBeenCalledWith(7, 'explain', {});
  });
});
