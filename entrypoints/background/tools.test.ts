import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/settings';

type Selected = { menuItemId: string; selectionText?: string; pageUrl?: string };
type Clicked = (info: Selected, tab?: { id: number; incognito: boolean }) => void;
type Command = (command: string, tab?: { id: number; windowId: number; incognito?: boolean }) => void;
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

let settings: Settings;
vi.mock('../../lib/data/desk', () => ({ openDesk: () => ({}) }));
vi.mock('../../lib/app/settings', () => ({ readSwitches: async () => settings }));

const { listenToTools, makeContextMenu } = await import('./tools');

beforeEach(() => {
  vi.clearAllMocks();
  action.openPopup = openPopup;
  settings = { ...DEFAULT_SETTINGS, consentAt: 1 };
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

  it.each([
    ['paused', { paused: true }],
    ['on a host marked never', { neverOrigins: ['https://clinic.example'] }],
    ['before the yes', { consentAt: undefined }],
  ])('takes nothing over while %s, and opens what says so', async (_when, quiet) => {
    settings = { ...settings, ...quiet } as Settings;
    openPopup.mockRejectedValueOnce(new Error('no popup from here'));
    const info = { menuItemId: 'note-selection', selectionText: 'secret words', pageUrl: 'http://clinic.example/me' };
    heard.clicked?.(info, { id: 7, incognito: false });
    await inWindow('ext://popup.html?tab=7');
    expect(stored).toEqual({});
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
    heard.command?.('check-draft', { id: 8, windowId: 4, incognito: true });
    expect(tellPage).toHaveBeenCalledTimes(1);
  });
});
