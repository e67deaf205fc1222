import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { popup, settings, welcome } from '../../../lib/locales';
import { press } from '../press';
import { readStores } from '../read-stores';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';
import { agreeToAll } from './journeys';

const MAIL = 'https://mail.google.com/mail/u/0/#inbox';
const PITCH = "I'd love to show you how our award-winning platform helps teams like yours. ";

/** The user lets it into private windows, and still nothing is read, marked or kept there. */
let firefox: Firefox;
let own: Page;
beforeAll(async () => {
  firefox = await openFirefox({ privateWindows: true });
  own = firefox.welcome;
  await agreeToAll(own);
  await press(own, 'button', welcome.people.add);
  await seeText(own, welcome.people.remove);
});
afterAll(async () => firefox.close());

/** Dana's mail opened, a pitch written to her. */
async function writeToDana(gmail: Page): Promise<void> {
  await gmail.evaluate(() => {
    const { conversations } = window as unknown as { conversations: Record<string, string> };
    location.hash = `#inbox/${conversations.dana}`;
  });
  await gmail.waitForFunction(() => document.body.innerText.includes('Dana Whitfield'));
  await gmail.click('[gh="cm"]');
  await gmail.waitForSelector('.AD .M9 [g_editable="true"]');
  await gmail.focus('.AD .M9 [g_editable="true"]');
  await gmail.keyboard.type(PITCH);
}

const marksOn = (gmail: Page) =>
  gmail.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
/** What is known of tabs, by whether their window is private. */
const traces = (incognito: boolean) =>
  own.evaluate(async (wanted) => {
    const tabs = (await browser.tabs.query({})).filter((tab) => tab.incognito === wanted);
    const badges = await Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id })));
    const stored = await browser.storage.session.get(null);
    return {
      tabs: tabs.length,
      badges: badges.filter((text) => text !== '' && text !== '!').length,
      kept: tabs.filter(({ id }) => `tab:${id}` in stored).length,
    };
  }, incognito);

/** A private window of our own making, and its one page. */
async function openPrivate(): Promise<Page> {
  const before = new Set(await firefox.browser.pages());
  await own.evaluate(async () => void (await browser.windows.create({ incognito: true })));
  return vi.waitFor(async () => {
    const page = (await firefox.browser.pages()).find((one) => !before.has(one));
    if (!page) throw new Error('no private window opened');
    return page;
  }, 10_000);
}

test('in an ordinary window the same page is read, and the draft is marked', async () => {
  const gmail = await firefox.openPage(MAIL);
  await writeToDana(gmail);
  await vi.waitFor(async () => expect(await marksOn(gmail)).toBeGreaterThan(0), { timeout: 8_000, interval: 100 });
  await vi.waitFor(async () => expect(await traces(false)).toMatchObject({ kept: 1 }), { timeout: 5_000 });
  await gmail.close();
});

test('in a private window nothing is marked, kept or shown, whatever happens there', async () => {
  const page = await openPrivate();
  await firefox.openIn(page, MAIL);
  expect(await traces(true)).toEqual({ tabs: 1, badges: 0, kept: 0 });
  const before = await readStores(own);
  await writeToDana(page);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await marksOn(page)).toBe(0);
  expect(await traces(true)).toEqual({ tabs: 1, badges: 0, kept: 0 });
  expect(await readStores(own)).toBe(before);
});

test('the popup about its tab says why, and names nobody; the settings say it, too', async () => {
  const tabId = await own.evaluate(async () => (await browser.tabs.query({})).find((tab) => tab.incognito)?.id);
  // In the private window itself there is no record to be opened.
  const inside = await firefox.openExtensionPage(`popup?tab=${tabId}`);
  expect(await inside.evaluate(() => browser.extension.inIncognitoContext)).toBe(true);
  await seeText(inside, popup.problems.unavailable);
  expect(await inside.evaluate(() => document.body.innerText)).not.toMatch(/Dana|Raj/);
  await inside.close();
  await own.evaluate(async (tab) => {
    for (const url of [`popup.html?tab=${tab}`, 'app.html#settings'])
      await browser.windows.create({ url: browser.runtime.getURL(url) });
  }, tabId);
  const beside = await pageAt('popup.html');
  await seeText(beside, popup.privateWindow);
  expect(await beside.evaluate(() => document.body.innerText)).not.toMatch(/Dana|Raj/);
  await seeText(await pageAt('app.html'), settings.quiet.private.firefox.allowed);
});

/** A page of ours in an ordinary window. */
const pageAt = (file: string) =>
  vi.waitFor(async () => {
    // A tab that is just loading its first address may be another one by the time it is asked.
    const isAt = (page: Page) => page.evaluate((name) => location.pathname === `/${name}`, file).catch(() => false);
    for (const page of await firefox.browser.pages()) if (await isAt(page)) return page;
    throw new Error(`${file} is not open`);
  }, 10_000);

/** Firefox's own, in the pages of an extension. */
declare const browser: {
  extension: { inIncognitoContext: boolean };
  runtime: { getURL(path: string): string };
  tabs: { query(of: object): Promise<{ id: number; incognito: boolean }[]> };
  windows: { create(of: object): Promise<unknown> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: { session: { get(key: null): Promise<Record<string, unknown>> } };
};
