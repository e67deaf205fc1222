import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test, vi } from 'vitest';
import type { Fault } from '../../lib/data/fault-switch';
import { panel, people, popup, welcome } from '../../lib/locales';
import { type Firefox, type OpenOptions, openFirefox } from '../e2e/firefox/browser';
import { readNotes } from '../e2e/look-inside';
import { press } from '../e2e/press';
import { seeText } from '../e2e/see-text';
import { makeSmallDisk, type SmallDisk } from './small-disk';

const LONG = process.env.FAULTS === 'long';

/** Room for all that Firefox keeps by itself. */
const MEGABYTES = 200;
const FIELD = '[data-go="note"] textarea';

let firefox: Firefox | undefined;
let disk: SmallDisk | undefined;
let profile: string | undefined;
afterEach(async () => {
  disk?.free();
  await firefox?.close();
  disk?.remove();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  profile = undefined;
  firefox = undefined;
  disk = undefined;
});

/** Sample people, and the page of one of them, with its note field. */
async function openDana(options: OpenOptions): Promise<Page> {
  firefox = await openFirefox(options);
  const { welcome: page } = firefox;
  await press(page, 'button', welcome.consent.button);
  await press(page, 'button', welcome.people.add);
  await seeText(page, welcome.people.remove);
  const app = await firefox.openExtensionPage('app#people');
  await seeText(app, 'Dana Whitfield');
  await app.evaluate(() => [...document.querySelectorAll('a')].find((a) => a.textContent?.includes('Dana'))?.click());
  await app.waitForSelector(FIELD, { timeout: 10_000 });
  return app;
}

const typedIn = (page: Page) => page.$eval(FIELD, (field) => (field as HTMLTextAreaElement).value).catch(() => null);

async function saved(page: Page, line: string): Promise<void> {
  await vi.waitFor(
    async () => {
      if ((await typedIn(page)) === line) await (await page.waitForSelector(FIELD))?.press('Enter');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await typedIn(page)).toBe('');
    },
    { timeout: 25_000, interval: 500 },
  );
  expect((await readNotes(page)).filter((note) => note === line)).toHaveLength(1);
}

test('a full disk: a sentence, the words stay, also over a reload; with room again the same Enter saves it once', async () => {
  disk = makeSmallDisk(MEGABYTES);
  const app = await openDana({ profile: disk.path });
  const line = 'typed on a full disk in Firefox';
  await app.type(FIELD, line);
  disk.fill();
  await (await app.waitForSelector(FIELD))?.press('Enter');
  await seeText(app, panel.note.failed);
  await seeText(app, people.problem.quota);
  expect(await typedIn(app)).toBe(line);
  await app.screenshot({ path: '.output/shots/bad-day-firefox-disk-full.png' });
  await app.evaluate(() => location.reload());
  await vi.waitFor(async () => expect(await typedIn(app)).toBe(line), { timeout: 15_000 });
  disk.free();
  await saved(app, line);
});

/** The second copy is a database of its own here: another store hangs than in Chromium. */
const FAULTS: Fault[] = LONG ? ['database', 'database-done', 'copy', 'copy-done'] : ['database', 'copy'];

test('a write that never settles: a sentence, the words stay, also over a reload; then saved once', async () => {
  const app = await openDana({});
  const turn = (fault: Fault | null) =>
    app.evaluate((name) => {
      if (name) localStorage.setItem('acquaint:fault', name);
      else localStorage.removeItem('acquaint:fault');
    }, fault);
  for (const fault of FAULTS) {
    const line = `kiln ${fault} in Firefox`;
    await app.type(FIELD, line);
    await turn(fault);
    await (await app.waitForSelector(FIELD))?.press('Enter');
    await seeText(app, panel.note.failed);
    expect(await typedIn(app)).toBe(line);
    await app.evaluate(() => location.reload());
    // One that is in both copies already may be called saved; any other one is still in the field.
    const stays = fault !== 'copy-done';
    if (stays) await vi.waitFor(async () => expect(await typedIn(app)).toBe(line), { timeout: 15_000 });
    await turn(null);
    await saved(app, line);
  }
});

test('an upgrade that waits for an old page: a sentence, the words stay; once that page is gone, saved once', async () => {
  const app = await openDana({});
  const line = 'an upgrade waited in Firefox';
  await app.type(FIELD, line);
  const old = await openBare();
  await old.evaluate(() => {
    // No ear for `versionchange`: it stays open, as a page that hangs would.
    indexedDB.open('acquaint').onsuccess = (opened) => Object.assign(globalThis, { kept: opened.target });
    const upgrade = indexedDB.open('acquaint', 990);
    upgrade.onupgradeneeded = () => upgrade.transaction?.abort();
  });
  await app.bringToFront();
  await (await app.waitForSelector(FIELD))?.press('Enter');
  await seeText(app, panel.note.failed);
  expect(await typedIn(app)).toBe(line);
  await app.screenshot({ path: '.output/shots/bad-day-firefox-upgrade-waits.png' });
  await old.close();
  await saved(app, line);
});

/** A tab of the extension in which none of its code runs. */
async function openBare(): Promise<Page> {
  const page = await firefox?.openExtensionPage('popup');
  if (!page) throw new Error('Firefox is not open');
  await page.evaluate(() => location.assign('/icon/48.png'));
  await page.waitForFunction(() => location.pathname === '/icon/48.png' && document.readyState === 'complete');
  return page;
}

test('a browser that is always private keeps no database for anybody: every page says so, none is blank', async () => {
  profile = mkdtempSync(join(tmpdir(), 'acquaint-private-'));
  // The user's tick at "run in private windows": without it the browser never starts the extension there.
  const allowed = { 'acquaint@acquaint.example': { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  writeFileSync(join(profile, 'extension-preferences.json'), JSON.stringify(allowed));
  firefox = await openFirefox({ profile, prefs: { 'browser.privatebrowsing.autostart': true } });
  await seeText(firefox.welcome, people.problem.unavailable);
  await firefox.welcome.screenshot({ path: '.output/shots/bad-day-firefox-private-welcome.png' });
  for (const [name, said] of [
    ['app#people', people.problem.unavailable],
    ['app#settings', people.problem.unavailable],
    ['sidepanel', panel.quiet.storage.problems.unavailable],
    ['popup', popup.problems.unavailable],
  ] as const) {
    const page = await firefox.openExtensionPage(name);
    await seeText(page, said);
    await page.screenshot({ path: `.output/shots/bad-day-firefox-private-${name.replace('#', '-')}.png` });
    await page.close();
  }
});
