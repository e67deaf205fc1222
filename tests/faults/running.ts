import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { vi } from 'vitest';
import { openChromium } from '../e2e/chromium/browser';
import { openFirefox } from '../e2e/firefox/browser';
import type { Said } from './acknowledged';
import { killProfile } from './kill';
import { findChromiumStores, findFirefoxStores, type Stores } from './profile';
import type * as RecordPage from './record-page';

type Verbs = typeof RecordPage;

/** A browser that runs the built extension on a profile of ours. */
export type Running = {
  /** A verb of `record-page.ts`, done in a page of the extension. */
  ask<V extends keyof Verbs>(verb: V, ...given: Parameters<Verbs[V]>): Promise<Awaited<ReturnType<Verbs[V]>>>;
  /** What the writer says from now on, until the browser ends. */
  listen(): Said[];
  /** Goes to a part of the extension's own tab ("people/…"), and answers what of this can't be read there in the end. */
  findMissing(hash: string, wanted: readonly string[]): Promise<string[]>;
  close(): Promise<void>;
  /** Every process of the browser dies at this moment. */
  kill(): Promise<void>;
};

/** One kind of browser: `start` opens the profile, new or used. */
export type Kind = {
  name: string;
  /** What the database itself is kept in. */
  backend: 'LevelDB' | 'SQLite';
  start(profile: string): Promise<Running>;
  findStores(profile: string): Stores;
};

/**
 * Chromium keeps IndexedDB in LevelDB; `IdbSqliteBackingStore` (chrome://flags/#idb-sqlite-backing-store, there in 156)
 * keeps it in SQLite, as Chrome will one day.
 */
const SQLITE = '--enable-features=IdbSqliteBackingStore';

export const chromium = chromiumWith('LevelDB', 'Chromium', []);
export const chromiumOnSqlite = chromiumWith('SQLite', 'Chromium on SQLite', [SQLITE]);
export const firefox: Kind = {
  name: 'Firefox',
  backend: 'SQLite',
  start: startFirefox,
  findStores: findFirefoxStores,
};

function chromiumWith(backend: Kind['backend'], name: string, flags: string[]): Kind {
  return { name, backend, start: (profile) => startChromium(profile, flags), findStores: findChromiumStores };
}

const bundled = build({
  entryPoints: ['tests/faults/record-page.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'record',
  // As the shipped build, which has no switch for faults.
  define: { 'import.meta.env.MODE': '"production"' },
  write: false,
}).then(({ outputFiles }) => `${outputFiles[0]?.text ?? ''};globalThis.record = record; undefined`);

/** What Playwright's and Puppeteer's pages have in common here. */
type AnyPage = { evaluate(code: string): Promise<unknown> };

async function startChromium(profile: string, flags: string[]): Promise<Running> {
  const running = await openChromium({ profile, flags });
  // The part of the tab that reads the least of the record: the writer has the stores for itself.
  const page = await running.openExtensionPage('app#privacy');
  return {
    ...(await onPage(page)),
    close: async () => {
      const leaks = await running.close();
      if (leaks.length > 0) throw new Error(`The extension asked for ${leaks.join(', ')}`);
    },
    kill: async () => {
      await killProfile(profile);
      await running.context.close().catch(() => null);
    },
  };
}

async function startFirefox(profile: string): Promise<Running> {
  const running = await openFirefox({ profile });
  const page = running.welcome;
  // From inside the page: the protocol never says that an extension's own address has loaded, and waiting costs a second.
  await page.evaluate(() => location.assign('/app.html#privacy'));
  await page.waitForFunction(() => location.pathname === '/app.html' && document.readyState === 'complete');
  return {
    ...(await onPage(page)),
    close: running.close,
    kill: async () => {
      await killProfile(profile);
      await running.browser.close().catch(() => null);
      await prefsAreBack(profile);
    },
  };
}

/** Puppeteer puts the profile's own preferences back after the end, however it came; the next start must not meet that. */
async function prefsAreBack(profile: string): Promise<void> {
  const kept = ['prefs.js.puppeteer', 'user.js.puppeteer'].map((name) => join(profile, name));
  await vi.waitUntil(() => !kept.some((path) => existsSync(path)), { timeout: 10_000 });
}

async function onPage(page: AnyPage): Promise<Pick<Running, 'ask' | 'listen' | 'findMissing'>> {
  // Through the debugger, so that our own policy needn't be loosened for a test.
  await page.evaluate(await bundled);
  const ask: Running['ask'] = async (verb, ...given) => {
    const asked = given.map((one) => JSON.stringify(one)).join();
    const answer = await page.evaluate(`record.${verb}(${asked}).then((found) => JSON.stringify(found) ?? 'null')`);
    return JSON.parse(String(answer));
  };
  return {
    ask,
    listen: () => {
      const heard: Said[] = [];
      for (let ear = 0; ear < EARS; ear++) void hear(ask, heard);
      return heard;
    },
    findMissing: async (hash, wanted) => {
      const found = await page.evaluate(`location.hash = ${JSON.stringify(hash)}; ${findMissing(wanted)}`);
      return JSON.parse(String(found)) as string[];
    },
  };
}

/** Answers wanted at the same time: more than there are writes while one travels. */
const EARS = 10;

async function hear(ask: Running['ask'], heard: Said[]): Promise<void> {
  try {
    for (;;) heard.push(await ask('nextSaid'));
  } catch {
    // The browser is gone.
  }
}

/** Looks until all of it stands there, or for so many seconds. */
const PATIENCE = 10_000;

const findMissing = (wanted: readonly string[]) => `new Promise((resolve) => {
  const until = performance.now() + ${PATIENCE};
  const look = () => {
    const shown = document.body.innerText;
    const missing = ${JSON.stringify(wanted)}.filter((line) => !shown.includes(line));
    if (missing.length === 0 || performance.now() > until) resolve(JSON.stringify(missing));
    else requestAnimationFrame(look);
  };
  look();
})`;
