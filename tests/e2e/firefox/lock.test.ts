import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { backup, lock as words } from '../../../lib/locales';
import { findAxeProblems } from '../look-inside';
import { press } from '../press';
import { readStores } from '../read-stores';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';
import { addPerson, beginWithSamples } from './journeys';

const PASSPHRASE = 'seven made up words';
const LINE = 'prefers mornings from now on';
const downloads = mkdtempSync(join(tmpdir(), 'acquaint-downloads-'));

/** The lock's pages in Firefox: on, locked everywhere, a line meanwhile, unlocked and filed by keys, off again. */
let firefox: Firefox;
let app: Page;
beforeAll(async () => {
  firefox = await openFirefox({ downloads });
  app = await beginWithSamples(firefox, 'people');
  // Samples alone are worth no backup.
  await addPerson(app, 'Odile Marchetti');
  await goTo('#settings');
});
afterAll(async () => {
  await firefox.close();
  rmSync(downloads, { recursive: true, force: true });
});

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const goTo = (hash: string) =>
  app.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Types into the field of that label, in place of what is there. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const find = (wanted: string) =>
    [...document.querySelectorAll('label')].find((one) => one.textContent === wanted)?.control ?? null;
  const field = (await page.waitForFunction(find, { timeout: 10_000, polling: 50 }, label)).asElement();
  if (!field) throw new Error(`no field is called “${label}”`);
  await (field as Awaited<ReturnType<Page['$']>>)?.click({ count: 3 });
  await page.keyboard.type(text);
}

/** Where the keyboard is. */
const focused = () => app.evaluate(() => document.activeElement?.tagName);

test('turned on: a passphrase, a sheet, a sealed file; everything is as before', async () => {
  await press(app, 'button', words.settings.turnOn);
  await fill(app, backup.sealing.first, PASSPHRASE);
  await fill(app, backup.sealing.second, PASSPHRASE);
  await press(app, 'button', backup.sealing.set);
  await press(app, 'button', backup.sheet.done);
  await press(app, 'button', words.settings.backup.make);
  await seeText(app, words.settings.turnedOn, 30);
  const files = () => readdirSync(downloads, { recursive: true }).map(String);
  await vi.waitFor(() => expect(files().join(' ')).toMatch(/\.json\.age$/), { timeout: 10_000 });
  await goTo('#people');
  await seeText(app, 'Dana Whitfield');
});

test('locked, the app and the panel show nobody; a line is kept in the popup, and nobody can read it', async () => {
  const panel = await firefox.openExtensionPage('sidepanel');
  await app.bringToFront();
  await goTo('#settings');
  await press(app, 'button', words.settings.now);
  for (const page of [app, panel]) {
    await seeText(page, words.screen.title);
    expect(await textOf(page)).not.toMatch(/Dana|Raj/);
    expect(await findAxeProblems(page)).toEqual([]);
  }
  await vi.waitFor(async () => expect(await app.evaluate(() => browser.action.getBadgeText({}))).toBe('🔒'));
  await panel.close();
  const popup = await firefox.openExtensionPage('popup');
  await fill(popup, words.quick.label, LINE);
  await fill(popup, words.quick.who, 'Dana');
  await press(popup, 'button', words.quick.keep);
  await seeText(popup, words.quick.kept);
  await popup.close();
  const stored = await readStores(app);
  expect(stored).toContain('acquaint-waiting');
  expect(stored).not.toMatch(/prefers mornings|Dana|Odile/);
});

test('a wrong passphrase is refused; the right one opens it, and the line is filed by keys alone', async () => {
  await app.bringToFront();
  await fill(app, words.screen.passphrase, 'not the one at all');
  await app.keyboard.press('Enter');
  await seeText(app, words.screen.problems.wrong);
  await fill(app, words.screen.passphrase, PASSPHRASE);
  await app.keyboard.press('Enter');
  await seeText(app, LINE);
  await press(app, 'button', words.waiting.choose);
  await app.waitForFunction(() => document.querySelector('[role=option]')?.textContent?.includes('Dana Whitfield'));
  await app.keyboard.press('Enter');
  await seeText(app, words.waiting.filed('Dana Whitfield'));
  await vi.waitFor(async () => expect(await focused()).toBe('H1'), { timeout: 5_000 });
  expect(await textOf(app)).not.toContain(words.waiting.title);
  await goTo('#people/sample-dana-whitfield');
  await seeText(app, LINE);
});

test('turned off with the passphrase, it asks for nothing any more', async () => {
  await goTo('#settings');
  await press(app, 'button', words.settings.turnOff);
  await fill(app, words.settings.current, PASSPHRASE);
  await app.keyboard.press('Enter');
  await seeText(app, words.settings.turnedOff, 30);
  const again = await firefox.openExtensionPage('app#people');
  await seeText(again, 'Dana Whitfield');
  expect(await textOf(again)).not.toContain(words.screen.title);
});

/** Firefox's own, in the pages of an extension. */
declare const browser: {
  action: { getBadgeText(of: object): Promise<string> };
};
