import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Route, type Worker } from 'playwright-core';
import { findChromium } from '../../../scripts/find-browsers.mjs';
import { type Answer, isLoopback, readFixture, readSample } from '../samples';

const OUTPUT = join(process.cwd(), '.output');

export type OpenOptions = {
  /** `e2e` (default) has the tests' hosts granted from the start; `real` is what users install. */
  build?: 'e2e' | 'real';
  /** Keep using this profile folder; otherwise a new one is made and removed at the end. */
  profile?: string;
  headless?: boolean;
  /** Null: as large as the window. */
  viewport?: { width: number; height: number } | null;
  locale?: string;
  /** Another build than the two above: its folder. */
  extension?: string;
  /** More of Chromium's own switches: "--enable-features=…". */
  flags?: readonly string[];
};

/** One running Chromium with the built extension. Close it in `afterAll`. */
export type Chromium = {
  context: BrowserContext;
  /** The extension's id in this profile. */
  id: string;
  profile: string;
  /** Addresses that a page of the extension asked for outside itself. Must stay empty. */
  leaks: string[];
  /** Open a page of the extension in a tab: "welcome", "app", "popup", "sidepanel", with an optional #hash. */
  openExtensionPage(name: string): Promise<Page>;
  /** Answer a fixture's own address with it, and open it in a tab. */
  openFixture(name: string): Promise<Page>;
  /**
   * End the browser. Fails when anything of the extension asked for an address outside itself: worker, popup, panel, pages,
   * whatever the host; the browser's own network log names who began each request. Answers all other addresses that nobody
   * can have asked for but us. Expect it to be empty.
   */
  close(): Promise<string[]>;
};

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/** Nothing leaves the machine, whatever asks: every name but the loopback fails to resolve. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost';

export async function openChromium(options: OpenOptions = {}): Promise<Chromium> {
  mkdirSync(join(OUTPUT, 'shots'), { recursive: true });
  const build = options.build === 'real' ? 'chrome-mv3' : 'chrome-mv3-e2e';
  const extension = options.extension ?? join(OUTPUT, build);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'acquaint-chromium-'));
  const netLog = join(profile, 'network.json');
  const context = await chromium.launchPersistentContext(profile, launchOptions(options, extension, netLog));
  const leaks: string[] = [];
  const fixtures = new Map<string, Answer>();
  await context.route(/^(https?|wss?):/, (route) => answer(route, { fixtures, leaks }));
  const worker = await requireWorker(context, extension);
  const id = new URL(worker.url()).host;
  return {
    context,
    id,
    profile,
    leaks,
    openExtensionPage: (name) => openAt(context, extensionUrl(id, name)),
    openFixture: async (name) => {
      const { url, answer: page } = readFixture(name);
      fixtures.set(withoutHash(url), page);
      return openAt(context, url);
    },
    close: async () => {
      await context.close();
      const own = [...new Set([...leaks, ...readOwnRequests(netLog)])];
      const requests = readForeignRequests(netLog).filter((url) => !fixtures.has(withoutHash(url)));
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      if (own.length > 0) throw new Error(`The extension itself asked for ${own.join(', ')}`);
      return requests;
    },
  };
}

/** The extension is there once its worker runs. A build that doesn't start must not leave a browser behind. */
async function requireWorker(context: BrowserContext, extension: string): Promise<Worker> {
  try {
    return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  } catch {
    await context.close();
    throw new Error(`The extension in ${extension} did not start: is it built, and does its background run?`);
  }
}

function launchOptions(options: OpenOptions, extension: string, netLog: string) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is missing: run node scripts/setup.mjs');
  const headless = options.headless ?? true;
  const args = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, `--log-net-log=${netLog}`];
  return {
    executablePath,
    headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    // The port is for what Playwright doesn't list among its pages: the side panel.
    args: [
      ...FLAGS.filter((flag) => headless || !flag.startsWith('--headless')),
      NO_NETWORK,
      '--remote-debugging-port=0',
      ...args,
      ...(options.flags ?? []),
    ],
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ...(options.locale ? { locale: options.locale } : {}),
  };
}

/** Sample sites and fixtures are answered, the loopback is let through, everything else fails. */
async function answer(route: Route, { fixtures, leaks }: { fixtures: Map<string, Answer>; leaks: string[] }) {
  const request = route.request();
  const url = new URL(request.url());
  const asker = readAsker(route);
  const openedByUser = request.isNavigationRequest() && !asker.startsWith('chrome-extension:');
  if (asker.startsWith('chrome-extension:') && !openedByUser) leaks.push(url.href);
  const page = fixtures.get(withoutHash(url.href)) ?? readSample(url);
  if (page) return route.fulfill(page);
  return isLoopback(url) ? route.continue() : route.abort();
}

/** The address of the page that asked; empty for what belongs to no page yet. */
function readAsker(route: Route): string {
  try {
    return route.request().frame().url();
  } catch {
    return '';
  }
}

async function openAt(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

function extensionUrl(id: string, name: string): string {
  const [page = '', hash] = name.split('#');
  return `chrome-extension://${id}/${page}.html${hash ? `#${hash}` : ''}`;
}

const withoutHash = (url: string) => url.split('#')[0] ?? url;

/** What Chromium itself asks for, extension or not: its updates and its own account. */
const BROWSERS_OWN = /(^|\.)(googleapis|gvt1|gstatic)\.com$|^(accounts|clients\d?|www|redirector)\.google\.com$/;

/**
 * The network log holds every request of the browser, the worker's too, which no route sees. All that is neither a
 * sample site, nor the loopback, nor the browser's own can only have come from us.
 */
function readForeignRequests(netLog: string): string[] {
  const asked = readFileSync(netLog, 'utf8').matchAll(/"url":"((?:https?|wss?):[^"]+)"/g);
  const urls = [...new Set([...asked].map(([, url = '']) => url))];
  return urls.filter((text) => {
    const url = new URL(text);
    return !readSample(url) && !isLoopback(url) && !BROWSERS_OWN.test(url.hostname);
  });
}

/** What the extension itself began, to whichever host. A link that the user opens from its pages is the user's. */
function readOwnRequests(netLog: string): string[] {
  const within = '(?:(?!"phase")[\\s\\S])*?';
  const request = `"initiator":"chrome-extension:${within}"request_type":"([^"]*)"${within}"url":"((?:https?|wss?):[^"]+)"`;
  const begun = readFileSync(netLog, 'utf8').matchAll(new RegExp(request, 'g'));
  return [...begun].filter(([, type]) => type !== 'main frame').map(([, , url = '']) => url);
}
