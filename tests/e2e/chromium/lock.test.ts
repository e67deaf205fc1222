import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backup, lock as words } from '../../../lib/locales';
import { type Chromium, openChromium } from './browser';
import { begin } from './journeys';
import { openRealPopup } from './side-panel';

const PASSPHRASE = 'seven made up words';
const NEXT = 'seven other made up words';
const LINE = 'prefers mornings from now on';

describe('the lock', () => {
  let chromium: Chromium;
  let app: Page;
  beforeAll(async () => {
    chromium = await openChromium();
    chromium.context.setDefaultTimeout(15_000);
    await begin(chromium);
    app = await chromium.openExtensionPage('app#settings');
  });
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const locked = (page: Page) => page.getByRole('heading', { name: words.screen.title }).waitFor();
  const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

  test('turned on: a passphrase, a sheet, a sealed file, and everything is as before', async () => {
    await press(app, words.settings.turnOn);
    await app.getByLabel(backup.sealing.first).fill(PASSPHRASE);
    await app.getByLabel(backup.sealing.second).fill(PASSPHRASE);
    await press(app, backup.sealing.set);
    expect(await app.locator('[data-key]').getAttribute('data-key')).toMatch(/^AGE-SECRET-KEY-1/);
    await press(app, backup.sheet.done);
    await press(app, words.settings.backup.make);
    await app.getByText(words.settings.turnedOn).waitFor({ timeout: 30_000 });
    await app.evaluate(() => {
      location.hash = '#people';
    });
    await app.getByText('Dana Whitfield').first().waitFor();
  });

  test('locked: every page says so at once, and nobody is to be seen; the badge says it, too', async () => {
    const second = await chromium.openExtensionPage('sidepanel');
    await app.evaluate(() => {
      location.hash = '#settings';
    });
    await press(app, words.settings.now);
    for (const page of [app, second]) {
      await locked(page);
      expect(await textOf(page)).not.toMatch(/Dana|Raj/);
    }
    await expect.poll(() => app.evaluate(() => chrome.action.getBadgeText({}))).toBe('🔒');
    await second.close();
  });

  test('a line for later is kept sealed, also when the popup closes', async () => {
    const popup = await chromium.openExtensionPage('popup');
    await locked(popup);
    await popup.getByLabel(words.quick.label).fill(LINE);
    await popup.getByLabel(words.quick.who).fill('Dana');
    await press(popup, words.quick.keep);
    await popup.getByText(words.quick.kept).waitFor();
    await popup.close();
    const stored = await app.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(stored).toContain('acquaint-waiting/');
    expect(stored).not.toMatch(/prefers mornings|Dana/);
  });

  test('the popup is as wide locked as it is open', async () => {
    const { page, disconnect } = await openRealPopup(chromium);
    await page.waitForFunction((title) => document.body.innerText.includes(title), {}, words.screen.title);
    expect(await page.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(300);
    await page.screenshot({ path: '.output/shots/popup-locked-real.png' });
    await page.close();
    await disconnect();
  });

  test('a wrong passphrase is refused, the right one opens it everywhere, and the line is filed', async () => {
    const field = app.getByLabel(words.screen.passphrase, { exact: true });
    await field.fill('not the one at all');
    await press(app, words.screen.unlock);
    await app.getByText(words.screen.problems.wrong).waitFor();
    await field.fill(PASSPHRASE);
    await press(app, words.screen.unlock);
    await app.getByText(LINE).waitFor();
    await press(app, words.waiting.choose);
    await app
      .getByRole('option', { name: /Dana Whitfield/ })
      .first()
      .click();
    await app.getByText(words.waiting.filed('Dana Whitfield')).waitFor();
    await app.getByText(LINE).waitFor({ state: 'detached' });
    // Clicked away with its buttons: the keyboard goes on from the page's heading.
    await expect.poll(() => app.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await app.evaluate(() => {
      location.hash = '#people/sample-dana-whitfield';
    });
    await app.getByText(LINE).first().waitFor();
  });

  test('another passphrase: a wrong old one is said before a new one is asked for', async () => {
    await app.evaluate(() => {
      location.hash = '#settings';
    });
    await press(app, words.settings.change);
    const field = app.getByLabel(words.settings.current, { exact: true });
    await field.fill('not the one at all');
    await press(app, words.settings.go);
    await app.getByText(words.screen.problems.wrong).waitFor();
    expect(await field.inputValue()).toBe('not the one at all');
    expect(await field.evaluate((one) => document.activeElement === one)).toBe(true);
    await field.fill(PASSPHRASE);
    await press(app, words.settings.go);
    await app.getByLabel(backup.sealing.first, { exact: true }).fill(NEXT);
    await app.getByLabel(backup.sealing.second).fill(NEXT);
    await press(app, words.settings.change);
    await app.getByText(words.settings.changed).waitFor();
  });
});
