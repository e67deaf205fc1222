import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { popup as popupWords, settings, welcome } from '../../../lib/locales';
import { countPeopleRows, findAxeProblems } from '../look-inside';
import { press } from '../press';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';

/** Installing, agreeing and the surfaces, in Firefox: the same build steps, another browser's storage and panel. */
let firefox: Firefox;
let page: Page;
beforeAll(async () => {
  firefox = await openFirefox();
  page = firefox.welcome;
});
afterAll(async () => firefox.close());

test('before the yes nothing about anyone is stored, and the popup says so', async () => {
  await seeText(page, welcome.consent.button);
  expect(await countPeopleRows(page)).toBe(0);
  const popup = await firefox.openExtensionPage('popup');
  await seeText(popup, popupWords.goWelcome);
  await popup.close();
});

test('agreeing, switching Gmail on and adding sample people', async () => {
  await page.bringToFront();
  await press(page, 'button', welcome.consent.button);
  await seeText(page, welcome.done);
  await press(page, 'switch', settings.sites.gmail);
  await page.waitForSelector('[role=switch][aria-checked=true]:not([data-disabled])');
  await press(page, 'button', welcome.people.add);
  await seeText(page, welcome.people.remove);
  expect(await countPeopleRows(page)).toBeGreaterThan(20);
  expect(await findAxeProblems(page)).toEqual([]);
});

test('the panel page and the popup come up with people stored', async () => {
  for (const name of ['sidepanel', 'popup', 'app#people']) {
    const surface = await firefox.openExtensionPage(name);
    await surface.waitForSelector('main');
    expect(await findAxeProblems(surface)).toEqual([]);
    await surface.close();
  }
});

test('in the build that users install, a switch asks the browser for its own host and for nothing else', async () => {
  await firefox.close();
  firefox = await openFirefox({ build: 'real' });
  page = firefox.welcome;
  const granted = () => page.evaluate(() => browser.permissions.getAll().then(({ origins }) => origins ?? []));
  expect(await granted()).toEqual([]);
  await press(page, 'button', welcome.consent.button);
  await press(page, 'switch', settings.sites.gmail);
  await page.waitForSelector('[role=switch][aria-checked=true]:not([data-disabled])');
  expect(await granted()).toEqual(['https://mail.google.com/*']);
});

/** Firefox's own, in the pages of an extension. */
declare const browser: { permissions: { getAll(): Promise<{ origins?: string[] }> } };
