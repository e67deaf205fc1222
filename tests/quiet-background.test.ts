import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings, type SettingsPatch } from '../lib/app/settings';
import type { Desk } from '../lib/data/desk';
import { fakeWorld, fire } from './hostile/fake-browser';
import { plant, planted } from './hostile/planted';
import { consentedDesk, NOW } from './record/desk';

/**
 * Everything through which the background, the panel or the popup comes near a page, in every state in which it must keep
 * quiet; and in one in which it need not, so that each look is known to find something.
 */
let desk: Desk;
vi.mock('../lib/browser/api', async () => ({ browser: (await import('./hostile/fake-browser')).fakeBrowser }));
vi.mock('../lib/data/desk', async (original) => ({ ...(await original<object>()), openDesk: () => desk }));
vi.mock('../entrypoints/background/record-guard', () => ({ guardRecord: async () => undefined }));
vi.mock('../entrypoints/background/backups', () => ({
  listenToBackups: () => undefined,
  followBackups: async () => undefined,
}));

const { default: background } = await import('../entrypoints/background');
const { followSettings } = await import('../entrypoints/background/follow-settings');
const { inTurn } = await import('../entrypoints/background/pages');
const { tabToLookAt } = await import('../lib/live/may-look');
const { readProfileOnce } = await import('../lib/messages/read-once');
const { stateOfPage } = await import('../lib/live/use-panel-state');
const { readSettings } = await import('../lib/app/settings');

const GMAIL = 'https://mail.google.com';
const DANA = planted[0] ?? { name: '', email: '', strings: [] };
const PROFILE = 'https://www.linkedin.com/in/dana-whitfield/';
const MAIL = `${GMAIL}/mail/u/0/#inbox/abc`;
const TAB = 7;

const on: SettingsPatch = { paused: false, neverOrigins: [], origins: [GMAIL], linkedin: 'address' };

/** `quiet`: nothing may happen. */
const STATES = [
  { state: 'allowed', settings: on, incognito: false, quiet: false },
  { state: 'paused', settings: { ...on, paused: true }, incognito: false, quiet: true },
  {
    state: 'never on this host',
    settings: { ...on, neverOrigins: [GMAIL, 'https://de.linkedin.com'] },
    incognito: false,
    quiet: true,
  },
  {
    state: 'never, said of it over http',
    settings: { ...on, neverOrigins: ['http://mail.google.com', 'https://www.linkedin.com'] },
    incognito: false,
    quiet: true,
  },
  { state: 'a private window', settings: on, incognito: true, quiet: true },
];

beforeAll(async () => {
  desk = await consentedDesk('quiet');
  await plant(desk);
  background.main();
});
beforeEach(() => {
  const world = fakeWorld();
  world.session = {};
  world.calls.length = 0;
  world.badges.clear();
  world.titles.clear();
});

const sighting = () => {
  const focus = { email: DANA.email, role: 'sender' as const };
  const message = { id: `m${++sent}`, from: focus, sentAt: NOW - 60_000 * sent, outgoing: false };
  return { site: 'gmail', view: 'thread', people: [focus], focus, confidence: 1, path: [], messages: [message] };
};
let sent = 0;

const settle = async () => {
  await inTurn(TAB, async () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 30));
};
const rows = (table: string) => desk.db.dexie.table(table).count();
const called = (name: string) => fakeWorld().calls.filter((call) => call.name === name).length;
const kept = () => Object.keys(fakeWorld().session).filter((key) => key.startsWith('tab:')).length;

describe.each(STATES)('$state', ({ settings, incognito, quiet }) => {
  const tab = (url: string, title = '') => ({ id: TAB, url, title, incognito, windowId: 1 });
  const say = async (name: string, input: object) => {
    const from = { id: 'acquaint', url: MAIL, frameId: 0, tab: tab(MAIL) };
    const [reply] = await Promise.all(fire('runtime.onMessage', { acquaint: 1, name, input }, from));
    await settle();
    return reply;
  };
  const done = quiet ? { ok: false, problem: 'not-allowed' } : { ok: true, value: null };
  const some = quiet ? 0 : 1;

  beforeEach(async () => {
    await changeSettings(desk, settings);
    fakeWorld().tabs = [tab(MAIL)];
  });

  test('a page that asks may not read and not mark', async () => {
    const reply = await say('hello', { url: MAIL });
    const allowed = (reply as { value?: { reading: boolean; coaching: boolean } }).value;
    expect([allowed?.reading ?? false, allowed?.coaching ?? false]).toEqual([!quiet, !quiet]);
    expect(await say('reader', { reader: 'generic' })).toEqual({ ok: false, problem: 'not-allowed' });
    expect(await say('markStyle', { suffix: 'abcdefgh' })).toEqual(done);
    expect(called('scripting.insertCSS')).toBe(some);
  });

  test('what a page says of somebody is not kept, for no badge and no timeline', async () => {
    const before = await rows('interactions');
    const seen = { url: MAIL, visit: Date.now(), state: 'read', sighting: sighting() };
    expect(await say('sighted', seen)).toEqual(done);
    await vi.waitFor(async () => expect(await rows('interactions')).toBe(before + some), { timeout: 15_000 });
    expect(kept()).toBe(some);
    expect(fakeWorld().titles.get(TAB)?.includes(DANA.name) ?? false).toBe(!quiet);
    expect(Boolean(fakeWorld().badges.get(TAB))).toBe(!quiet);
  });

  test('a draft that was sent is no result, and "Not a pitch" is not kept', async () => {
    const before = [await rows('reviews'), (await readSettings(desk)).allowedWords?.length ?? 0];
    const to = [{ email: DANA.email, role: 'recipient' }];
    const draft = { kind: 'new', channel: 'mail', recipients: to, verdict: 'pitch', score: 9, words: 60, questions: 0 };
    expect(await say('sent', { ...draft, draftId: 'abcd', marks: [], state: 'sent' })).toEqual(done);
    expect(
      await say('taught', { ruleId: 'hype', words: `best in class ${quiet}`.replace('true', 'yes'), on: true, to }),
    ).toEqual(done);
    await vi.waitFor(
      async () => {
        const now = [await rows('reviews'), (await readSettings(desk)).allowedWords?.length ?? 0];
        expect(now).toEqual(before.map((count) => count + some));
      },
      { timeout: 15_000 },
    );
    expect(await say('unsent', { draftId: 'abcd' })).toEqual(done);
  });

  test('a LinkedIn address, and the title after it, name nobody', async () => {
    fire('tabs.onUpdated', TAB, { url: PROFILE }, tab(PROFILE, 'Feed | LinkedIn'));
    await settle();
    expect(kept()).toBe(some);
    fire('tabs.onUpdated', TAB, { title: 'Dana Whitfield | LinkedIn' }, tab(PROFILE, 'Dana Whitfield | LinkedIn'));
    await settle();
    expect(JSON.stringify(fakeWorld().session).includes('Dana Whitfield')).toBe(!quiet);
  });

  test('what was read before is forgotten when it begins, and a title that comes later is not read', async () => {
    if (incognito) return;
    await changeSettings(desk, on);
    fakeWorld().tabs = [tab(PROFILE)];
    fire('tabs.onUpdated', TAB, { url: PROFILE }, tab(PROFILE));
    await settle();
    expect(kept()).toBe(1);
    await changeSettings(desk, settings);
    fire('tabs.onUpdated', TAB, { title: 'Dana Whitfield | LinkedIn' }, tab(PROFILE, 'Dana Whitfield | LinkedIn'));
    await settle();
    expect(JSON.stringify(fakeWorld().session).includes('Dana Whitfield')).toBe(!quiet);
    await followSettings();
    await settle();
    expect(kept()).toBe(some);
    expect(Boolean(fakeWorld().badges.get(TAB))).toBe(!quiet);
  });

  test('no script is started in a page, and none registered', async () => {
    await followSettings();
    const files = fakeWorld().calls.filter(({ name }) => name === 'scripting.executeScript');
    expect(files.length).toBe(some);
    const scripts = fakeWorld().calls.filter(({ name }) => name === 'scripting.register').length;
    // A registration holds for private windows too, where its script is refused by `hello`, above.
    if (!incognito) expect(scripts).toBe(some);
    expect(called('tabs.sendMessage')).toBe(incognito ? 0 : 1);
  });

  test('nothing is taken over by the context menu, and the popup that says why comes all the same', async () => {
    const info = { menuItemId: 'note-selection', selectionText: 'moves to Hull', pageUrl: MAIL };
    fire('contextMenus.onClicked', info, tab(MAIL));
    await settle();
    expect(called('action.openPopup')).toBe(1);
    expect('note-seed' in fakeWorld().session).toBe(!quiet);
  });

  test('the key that explains a line is not sent to a private page; the panel’s key opens the panel anywhere', async () => {
    fire('commands.onCommand', 'check-draft', tab(MAIL));
    expect(called('tabs.sendMessage')).toBe(incognito ? 0 : 1);
    fire('commands.onCommand', 'open-panel', tab(MAIL));
    expect(called('sidebarAction.open')).toBe(1);
  });

  test('"Read this profile", diagnostics: the page is not looked at', async () => {
    fakeWorld().tabs = [tab(PROFILE)];
    const may = await tabToLookAt(TAB);
    expect(may?.url).toBe(quiet ? undefined : PROFILE);
    if (incognito) {
      expect(await readProfileOnce(TAB, PROFILE)).toEqual({ ok: false, problem: 'not-allowed' });
      expect(called('scripting.executeScript')).toBe(0);
    }
  });

  test('panel and popup show nobody, and say why', async () => {
    const stored = await readSettings(desk);
    const { focus, people } = sighting();
    const seen = { site: 'gmail' as const, view: 'thread' as const, people, focus, confidence: 1, path: [] };
    const page = {
      tab: { tabId: TAB, windowId: 1, url: MAIL, incognito, loading: false },
      origin: GMAIL,
      held: true,
      record: { tabId: TAB, url: MAIL, visit: 1, state: 'read' as const, how: 'script' as const, sighting: seen },
      silent: false,
    };
    const { kind } = stateOfPage(page, stored);
    expect(kind === 'matching').toBe(!quiet);
    if (quiet) expect(['paused', 'never-here', 'private-window']).toContain(kind);
  });
});

test('an answer to a page doesn’t wait for the look into the record, which would tell by its time who is there', async () => {
  await changeSettings(desk, on);
  const app = await import('../lib/app/match-sighting');
  const never = vi.spyOn(app, 'matchSighting').mockReturnValue(new Promise(() => undefined));
  fakeWorld().tabs = [{ id: 99, windowId: 1, url: MAIL, incognito: false }];
  const from = { id: 'acquaint', url: MAIL, frameId: 0, tab: { id: 99, windowId: 1, incognito: false } };
  const input = { url: MAIL, visit: Date.now(), state: 'read', sighting: sighting() };
  const [reply] = await Promise.all(fire('runtime.onMessage', { acquaint: 1, name: 'sighted', input }, from));
  expect(reply).toEqual({ ok: true, value: null });
  await vi.waitFor(() => expect(never).toHaveBeenCalled(), { timeout: 15_000 });
  never.mockRestore();
});
