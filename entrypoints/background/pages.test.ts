import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/settings';
import type { Sighting } from '../../lib/core/sighting';
import { StorageFailure } from '../../lib/data/problem';

const GMAIL = 'https://mail.google.com';
const LINKEDIN = 'https://www.linkedin.com';
const session: Record<string, unknown> = {};
let granted: string[];
let settings: Settings;
let tabs: { id: number; url?: string; incognito: boolean }[];
const badges: Record<number, string | null> = {};
const action = {
  setBadgeText: async ({ tabId, text }: { tabId: number; text: string | null }) => {
    badges[tabId] = text;
  },
  setBadgeBackgroundColor: async () => undefined,
  setTitle: async () => undefined,
  getTitle: async () => 'Acquaint',
};
vi.mock('../../lib/browser/api', () => ({
  browser: {
    action,
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)),
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        set: async (values: object) => Object.assign(session, values),
        remove: async (key: string) => delete session[key],
      },
    },
    tabs: { query: async () => tabs, get: async (id: number) => tabs.find((tab) => tab.id === id) },
  },
}));
vi.mock('../../lib/data/desk', () => ({ openDesk: () => ({}) }));
vi.mock('../../lib/app/settings', () => ({ readSwitches: async () => settings }));
vi.mock('../../lib/app/read-quiet-people', () => ({ readQuietPeople: async () => [] }));
const known = { kind: 'known', contactId: 'dana', why: [] };
let locked = false;
vi.mock('../../lib/app/match-sighting', () => ({
  matchSighting: async () => {
    if (locked) throw new StorageFailure('locked');
    return known;
  },
}));
vi.mock('../../lib/app/read-file', () => ({
  readContactFile: async () => ({ contact: { name: 'Dana' }, pledges: [] }),
}));
vi.mock('../../lib/browser/page-scripts', () => ({ reconcilePageScripts: vi.fn(), startPageScripts: vi.fn() }));
const tellPage = vi.fn(async (..._: unknown[]) => ({ ok: true, value: null }));
vi.mock('../../lib/messages/channel', () => ({ tellPage }));

const { followTab, inTurn } = await import('./pages');
const { followSettings } = await import('./follow-settings');
const { pageHandlers } = await import('./page-handlers');

const settled = () => inTurn(1, async () => undefined);
type Kept = { sighting: Sighting | null; url: string } | undefined;
const kept = () => session['tab:1'] as Kept;

beforeEach(() => {
  vi.clearAllMocks();
  for (const tab of Object.keys(badges)) delete badges[Number(tab)];
  for (const key of Object.keys(session)) delete session[key];
  granted = [`${GMAIL}/*`, `${LINKEDIN}/*`];
  settings = { ...DEFAULT_SETTINGS, consentAt: 1, origins: [GMAIL], linkedin: 'address' };
  tabs = [];
});

describe('a LinkedIn profile known by its address alone', () => {
  const profile = (slug: string) => `${LINKEDIN}/in/${slug}/`;
  const DANA = 'Dana Whitfield | LinkedIn';
  const tab = (slug: string, title: string) => ({ url: profile(slug), title, incognito: false });
  const move = (slug: string, title: string, info: { title?: string } = {}) => {
    tabs = [{ id: 1, url: profile(slug), incognito: false }];
    followTab(1, { url: profile(slug), ...info }, tab(slug, title));
    return settled();
  };
  const say = (slug: string, title: string) => {
    followTab(1, { title }, tab(slug, title));
    return settled();
  };

  it('takes the name of a title that comes after its address', async () => {
    await move('dana-whitfield', 'Feed | LinkedIn');
    expect(kept()?.sighting?.focus).toEqual({ linkedin: 'dana-whitfield', role: 'profile' });
    await say('dana-whitfield', `(2) ${DANA}`);
    expect(kept()?.sighting?.focus?.name).toBe('Dana Whitfield');
  });

  it('never names a stranger after the person the tab showed before', async () => {
    await move('dana-whitfield', '');
    await say('dana-whitfield', DANA);
    await move('sara-84', `(1) ${DANA}`, { title: `(1) ${DANA}` });
    expect(kept()?.sighting?.focus).toEqual({ linkedin: 'sara-84', role: 'profile' });
    await say('sara-84', `(2) ${DANA}`);
    expect(kept()?.sighting?.focus).toEqual({ linkedin: 'sara-84', role: 'profile' });
    await say('sara-84', 'Sara Alhusseini | LinkedIn');
    expect(kept()?.sighting?.focus?.name).toBe('Sara Alhusseini');
  });

  it('remembers the person before also where the browser hides the title', async () => {
    await move('dana-whitfield', '');
    await say('dana-whitfield', DANA);
    await move('sara-84', '');
    await say('sara-84', DANA);
    expect(kept()?.sighting?.focus?.name).toBeUndefined();
  });

  it('keeps the name on another page of the same profile', async () => {
    await move('dana-whitfield', '');
    await say('dana-whitfield', DANA);
    followTab(1, { url: `${profile('dana-whitfield')}details/` }, tab('dana-whitfield', DANA));
    await settled();
    expect(kept()?.sighting?.focus?.name).toBe('Dana Whitfield');
  });

  it('is nobody on the badge while it is locked, and is remembered for a line that is written meanwhile', async () => {
    locked = true;
    await move('dana-whitfield', '');
    locked = false;
    expect(badges[1]).toBeNull();
    expect(kept()?.sighting?.focus?.linkedin).toBe('dana-whitfield');
  });

  it('in a private window is not looked at', async () => {
    followTab(1, { url: profile('dana-whitfield') }, { ...tab('dana-whitfield', DANA), incognito: true });
    await settled();
    expect(kept()).toBeUndefined();
  });
});

const sender = { tabId: 1, frameId: 0, origin: GMAIL, incognito: false };
const focus = { email: 'dana@harbour.example', role: 'sender' as const };
const sighting: Sighting = { site: 'gmail', view: 'thread', people: [focus], focus, confidence: 1, path: [] };
const seen = { url: `${GMAIL}/#inbox/a`, visit: 1, state: 'read' as const, sighting };

describe('a page and its tab don’t always say the same', () => {
  it('what a page told as its tab went elsewhere puts nobody on the toolbar', async () => {
    tabs = [{ id: 1, url: 'https://elsewhere.example/', incognito: false }];
    await pageHandlers.sighted(seen, sender);
    await settled();
    expect(badges[1]).toBeNull();
    tabs = [{ id: 1, incognito: false }];
    await pageHandlers.sighted({ ...seen, visit: 2 }, sender);
    await settled();
    expect(badges[1]).toBeNull();
  });

  it('a page that was quicker than its address is on the toolbar once that is there', async () => {
    tabs = [{ id: 1, url: `${GMAIL}/#inbox`, incognito: false }];
    await pageHandlers.sighted(seen, sender);
    await settled();
    expect(badges[1]).toBeNull();
    tabs = [{ id: 1, url: seen.url, incognito: false }];
    followTab(1, { url: seen.url }, { url: seen.url, incognito: false });
    await settled();
    expect(badges[1]).toBe('•');
  });
});

describe('a host that the browser no longer lets us into', () => {
  beforeEach(() => {
    tabs = [{ id: 1, url: seen.url, incognito: false }];
  });

  it('may be read while it is granted', async () => {
    expect(await pageHandlers.hello({ url: seen.url }, sender)).toMatchObject({ value: { reading: true } });
    expect(await pageHandlers.sighted(seen, sender)).toEqual({ ok: true, value: null });
    await settled();
    expect(badges[1]).toBe('•');
  });

  it('is told so by the page’s own script, and nothing it says is kept', async () => {
    granted = [];
    expect(await pageHandlers.hello({ url: seen.url }, sender)).toMatchObject({
      value: { reading: false, coaching: false },
    });
    expect(await pageHandlers.sighted(seen, sender)).toEqual({ ok: false, problem: 'not-allowed' });
    expect(await pageHandlers.markStyle({ suffix: 'abcdefgh' }, sender)).toEqual({ ok: false, problem: 'not-allowed' });
    expect(kept()).toBeUndefined();
  });

  it('loses what was read in its tabs, and their badge, though the browser hides the address now', async () => {
    await pageHandlers.sighted(seen, sender);
    await settled();
    granted = [];
    tabs = [
      { id: 1, incognito: false },
      { id: 2, incognito: true },
    ];
    await followSettings();
    expect(kept()).toBeUndefined();
    expect(badges[1]).toBeNull();
    expect(tellPage.mock.calls).toEqual([[1, 'readAgain', {}]]);
  });
});
