import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Browser, type HTTPRequest, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/find-browsers.mjs';
import { type Answer, isLoopback, readFixture, readSample } from '../samples';
import { openProxy } from './proxy';

const OUTPUT = join(process.cwd(), '.output');
const GECKO_ID = 'acquaint@acquaint.example';

/** One running Firefox with the built extension. Close it in `afterAll`. */
export type Firefox = {
  browser: Browser;
  /** The extension's address: moz-extension://… without a slash at its end. */
  origin: string;
  /** The welcome page, which opened by itself and stands in front. */
  welcome: Page;
  /** Open a page of the extension in a tab: "welcome", "app", "popup", "sidepanel", with an optional ?query or #hash. */
  openExtensionPage(name: string): Promise<Page>;
  /** Open an address of a sample site, or one let through on the loopback. */
  openPage(url: string): Promise<Page>;
  /** The same in a page that is open already. */
  openIn(page: Page, url: string): Promise<void>;
  /** Answer a fixture's own address with it, and open it. */
  openFixture(name: string): Promise<Page>;
  /** The addresses that were asked for and can only be the extension's. */
  asked(): string[];
  /** End the browser. Fails when anything but the browser itself and the pages asked for an address: that can only be us. */
  close(): Promise<void>;
};

/**
 * `profile`: keep using this folder and what the extension stored in it; otherwise a new one is made and removed.
 * `downloads`: the folder that the browser downloads into.
 */
export type OpenOptions = {
  build?: 'e2e' | 'real';
  profile?: string;
  downloads?: string;
  /** Another build than those two: its folder. */
  extension?: string;
  /** The user lets it into private windows. */
  privateWindows?: boolean;
  /** The browser's own settings, on top of the tests'. */
  prefs?: Record<string, unknown>;
};

/** The extension's address in a profile that is opened again: what is stored belongs to the address. */
const UUID_IN_PROFILES = '5c0f8f3e-6d7b-4a52-9c1d-2f1f5a0f7e11';

export async function openFirefox(options: OpenOptions = {}): Promise<Firefox> {
  const uuid = options.profile ? UUID_IN_PROFILES : randomUUID();
  const origin = `moz-extension://${uuid}`;
  const proxy = await openProxy();
  const browser = await start(uuid, options, proxy.port);
  const build = join(OUTPUT, options.build === 'real' ? 'firefox-mv3' : 'firefox-mv3-e2e');
  const { privateWindows = false } = options;
  const welcome = await install(browser, { folder: options.extension ?? build, origin, privateWindows });
  const fixtures = new Map<string, Answer>();
  const openPage = (url: string) => openAnswered(browser, url, fixtures);
  return {
    browser,
    origin,
    welcome,
    openPage,
    openIn: (page, url) => goAnswered(page, url, fixtures),
    openExtensionPage: (name) => openOwnPage(browser, origin, name),
    openFixture: (name) => {
      const { url, answer } = readFixture(name);
      fixtures.set(withoutHash(url), answer);
      return openPage(url);
    },
    asked: () => proxy.asked(),
    close: async () => {
      await browser.close();
      proxy.close();
      if (proxy.asked().length > 0) throw new Error(`The extension asked for ${proxy.asked().join(', ')}`);
    },
  };
}

async function start(uuid: string, { profile, downloads, prefs }: OpenOptions, port: number): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is missing: run node scripts/setup.mjs');
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(profile ? { userDataDir: profile } : {}),
    // Lets a test open pages of the extension itself.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      // Installed as a temporary one it is uninstalled at each end; a signed one would stay, and so would its data.
      'extensions.webextensions.keepStorageOnUninstall': profile !== undefined,
      // The browser's own question can't be answered headless; this answers yes.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
      // Nothing leaves the machine: every name goes to a proxy that leads nowhere, the loopback alone is reached.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
      'network.proxy.allow_hijacking_localhost': false,
      ...prefs,
    },
  });
}

type Installing = { folder: string; origin: string; privateWindows: boolean };
type Bidi = { connection: { send(method: string, params: object): Promise<unknown> } };

/**
 * As if "Run in Private Windows" had been ticked: Firefox's own word for it, which the library doesn't hand on. It starts the
 * extension once more then, and the page that had opened by itself goes.
 */
async function installForPrivateWindows(browser: Browser, path: string): Promise<void> {
  const extensionData = { type: 'path', path };
  const options = { extensionData, 'moz:allowPrivateBrowsing': true };
  await (browser as unknown as Bidi).connection.send('webExtension.install', options);
}

/** Install, and wait for the page that opens by itself. A build that doesn't start must not leave a browser behind. */
async function install(browser: Browser, { folder, origin, privateWindows }: Installing): Promise<Page> {
  try {
    if (privateWindows) {
      await installForPrivateWindows(browser, folder);
      return await patiently(() => openOwnPage(browser, origin, 'welcome'));
    }
    await browser.installExtension(folder);
    return await patiently(() => requireOwnPage(browser, origin));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Tries again for twenty seconds; then the last error is the answer. Benches, which have no test runner, need it too. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The tab that the extension opened. The protocol calls its address about:blank for ever, so each tab is asked. */
async function requireOwnPage(browser: Browser, origin: string): Promise<Page> {
  for (const page of await browser.pages()) {
    const href = await page.evaluate(() => location.href);
    if (href.startsWith(`${origin}/welcome.html`)) return page;
  }
  throw new Error('the welcome page did not open');
}

async function openAnswered(browser: Browser, url: string, fixtures: Map<string, Answer>): Promise<Page> {
  const page = await browser.newPage();
  await goAnswered(page, url, fixtures);
  return page;
}

async function goAnswered(page: Page, url: string, fixtures: Map<string, Answer>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, fixtures));
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
}

async function answer(request: HTTPRequest, fixtures: Map<string, Answer>) {
  const url = new URL(request.url());
  const page = fixtures.get(withoutHash(url.href)) ?? readSample(url);
  if (page) return request.respond(page);
  return isLoopback(url) || !url.protocol.startsWith('http') ? request.continue() : request.abort();
}

/** The page loads, but the protocol never says so for an extension's own address: the time-out is not an error. */
async function openOwnPage(browser: Browser, origin: string, name: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `${origin}/${name.replace(/^\w+/, '$&.html')}`;
  await page.goto(url, { timeout: 1000 }).catch(() => null);
  await page.bringToFront();
  const isOpen = (base: string) => location.href.startsWith(base) && document.readyState === 'complete';
  await page.waitForFunction(isOpen, { timeout: 15_000, polling: 50 }, origin);
  return page;
}

const withoutHash = (url: string) => url.split('#')[0] ?? url;
