import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test, vi } from 'vitest';
import { panel, people, popup, welcome } from '../../lib/locales';
import { type Firefox, type OpenOptions, openFirefox } from '../e2e/firefox/browser';
import { press } from '../e2e/press';
import { seeText } from '../e2e/see-text';
import { makeSmallDisk, type SmallDisk } from './small-disk';
import { readNotes } from './surfaces';

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
