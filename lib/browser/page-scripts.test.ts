import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../core/settings';

type Script = { id: string; matches: string[] };
let registered: Script[] = [];
let granted: string[] = [];
let open: { id: number; url: string; incognito: boolean }[] = [];
const register = vi.fn(async (scripts: Script[]) => {
  if (scripts.some(({ id }) => registered.some((there) => there.id === id))) throw new Error('Duplicate script ID');
  registered.push(...scripts);
});
const execute = vi.fn(async (_: { target: { tabId: number }; files: string[]; args?: unknown[] }) => []);
vi.mock('./api', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered],
      unregisterContentScripts: async () => {
        registered = [];
      },
      registerContentScripts: register,
      executeScript: execute,
    },
    tabs: { query: async () => open, get: async (id: number) => open.find((tab) => tab.id === id) },
  },
}));
const { giveRule, reconcilePageScripts, startPageScripts, startReader } = await import('./page-scripts');
const { SITES } = await import('./site-access');

const GMAIL = 'https://mail.google.com';
const on = { ...DEFAULT_SETTINGS, consentAt: 1, origins: [GMAIL] };

beforeEach(() => {
  registered = [];
  granted = [`${GMAIL}/*`, 'https://www.linkedin.com/*'];
  open = [];
  vi.clearAllMocks();
});

describe('registered page scripts', () => {
  it('are what the settings say, and come back after they were lost', async () => {
    await reconcilePageScripts(on);
    expect(registered).toMatchObject([{ id: 'gmail', matches: [`${GMAIL}/*`] }]);
    registered = [];
    await reconcilePageScripts(on);
    expect(registered).toHaveLength(1);
  });

  it('are left alone when they are right: no navigation falls into a gap', async () => {
    await reconcilePageScripts(on);
    await reconcilePageScripts(on);
    expect(register).toHaveBeenCalledTimes(1);
  });

  it('survive two changes at once', async () => {
    await expect(Promise.all([reconcilePageScripts(on), reconcilePageScripts(on)])).resolves.toBeDefined();
    expect(registered).toHaveLength(1);
  });

  it.each([
    ['before consent', { ...on, consentAt: undefined as unknown as number }],
    ['while paused', { ...on, paused: true }],
    ['where never', { ...on, neverOrigins: [GMAIL] }],
  ])('%s there are none', async (_name, settings) => {
    await reconcilePageScripts(on);
    const { consentAt, ...rest } = settings;
    await reconcilePageScripts(consentAt === undefined ? rest : settings);
    expect(registered).toEqual([]);
  });

  it('go when the browser’s permission was taken back', async () => {
    await reconcilePageScripts(on);
    granted = [];
    await reconcilePageScripts(on);
    expect(registered).toEqual([]);
  });

  it('run on LinkedIn only at the level that reads', async () => {
    await reconcilePageScripts({ ...on, linkedin: 'address' });
    expect(registered.map(({ id }) => id)).toEqual(['gmail']);
    await reconcilePageScripts({ ...on, linkedin: 'browse' });
    expect(registered.map(({ id }) => id)).toEqual(['gmail', 'linkedin']);
  });

  it('are one a family: a webmail of one’s own gets the webmail script', async () => {
    granted.push('http://127.0.0.1/*', 'https://outlook.live.com/*');
    const origins = [GMAIL, 'http://127.0.0.1:31080', 'https://outlook.live.com'];
    await reconcilePageScripts({ ...on, origins });
    expect(registered.map(({ id }) => id)).toEqual(['gmail', 'outlook', 'webmail']);
  });

  it('cover the hosts of Yahoo’s countries and both of Fastmail’s by one script each', async () => {
    const origins = SITES.filter(({ site }) => site === 'yahoo' || site === 'fastmail').flatMap((site) => site.origins);
    granted.push(...origins.map((origin) => `${origin}/*`), 'https://mail.proton.me/*');
    await reconcilePageScripts({ ...on, origins: [...origins, 'https://mail.proton.me'] });
    expect(registered.map(({ id }) => id)).toEqual(['yahoo', 'proton', 'fastmail']);
    expect(registered.find(({ id }) => id === 'yahoo')?.matches).toContain('https://fr.mail.yahoo.com/*');
    expect(registered.find(({ id }) => id === 'fastmail')?.matches).toEqual([
      'https://app.fastmail.com/*',
      'https://www.fastmail.com/*',
    ]);
  });

  it('start in tabs that are open already, on that very origin and never in private windows', async () => {
    open = [
      { id: 1, url: `${GMAIL}/mail/u/0/`, incognito: false },
      { id: 2, url: `${GMAIL}/mail/u/0/`, incognito: true },
      { id: 3, url: `${GMAIL}:8443/`, incognito: false },
    ];
    await startPageScripts(on);
    expect(execute.mock.calls.map(([call]) => call.target.tabId)).toEqual([1]);
  });
});

describe('the reader of a webmail', () => {
  const page = { tabId: 4, origin: 'https://webmail.dock.example.net' };
  const files = () => execute.mock.calls.map(([call]) => call.files);

  it('is started in the page that asked, the generic one before what runs it', async () => {
    open = [{ id: 4, url: `${page.origin}/?page=message`, incognito: false }];
    expect(await startReader(page, 'roundcube')).toBe(true);
    expect(await startReader(page, 'generic')).toBe(true);
    expect(files()).toEqual([['roundcube.js'], ['generic.js', 'mail-page.js']]);
  });

  it.each([
    ['the tab shows another host by now', { id: 4, url: 'https://elsewhere.example/', incognito: false }],
    ['the window is private', { id: 4, url: page.origin, incognito: true }],
    ['the tab is gone', { id: 5, url: page.origin, incognito: false }],
  ])('is started nowhere when %s', async (_name, tab) => {
    open = [tab];
    expect(await startReader(page, 'generic')).toBe(false);
    expect(files()).toEqual([]);
  });

  it('gets what was taught of its host before anything reads, and what reads by it before the rest', async () => {
    open = [{ id: 4, url: `${page.origin}/?page=message`, incognito: false }];
    const rule = { host: 'webmail.dock.example.net', taughtAt: 1 };
    expect(await startReader({ ...page, rule }, 'generic')).toBe(true);
    const [left, started] = execute.mock.calls.map(([call]) => call);
    expect(left).toMatchObject({ target: { tabId: 4 }, args: [rule] });
    expect(started?.files).toEqual(['generic.js', 'taught.js', 'mail-page.js']);
    await startReader({ ...page, rule }, 'roundcube');
    expect(execute.mock.calls.at(-1)?.[0].files).toEqual(['roundcube.js']);
  });

  it('loses a rule that was forgotten, and no page of another site gets one', async () => {
    await giveRule(page);
    expect(execute.mock.calls.map(([call]) => [call.args, call.files])).toEqual([[[null], undefined]]);
    execute.mockClear();
    await giveRule({ tabId: 4, origin: GMAIL, rule: { host: 'mail.google.com', taughtAt: 1 } });
    expect(execute).not.toHaveBeenCalled();
  });

  it('is started on no page of a site that has a script of its own', async () => {
    open = [{ id: 4, url: `${GMAIL}/mail/u/0/`, incognito: false }];
    expect(await startReader({ tabId: 4, origin: GMAIL }, 'generic')).toBe(false);
    expect(files()).toEqual([]);
  });
});
