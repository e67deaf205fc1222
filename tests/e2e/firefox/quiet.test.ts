import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { settings, welcome, panel as words } from '../../../lib/locales';
import { press } from '../press';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';
import { agreeToAll, countMarks } from './journeys';
import { watchSidebar } from './sidebar';

/** A pause and a host that is never looked at, in Firefox: page, toolbar and sidebar at once, and back by one click. */
let firefox: Firefox;
let own: Page;
let gmail: Page;
beforeAll(async () => {
  firefox = await openFirefox();
  own = firefox.welcome;
  await agreeToAll(own);
  await press(own, 'button', welcome.people.add);
  await seeText(own, welcome.people.remove);
  await press(own, 'button', welcome.panel.button);
  gmail = await firefox.openPage('https://mail.google.com/mail/u/0/#inbox');
  await gmail.bringToFront();
  await open('dana');
  await sidebar().says('Dana Whitfield');
  await gmail.click('[gh="cm"]');
  await gmail.waitForSelector('.AD .M9 [g_editable="true"]');
  await type("I'd love to show you how our award-winning platform helps teams like yours. ");
});
afterAll(async () => firefox.close());

const sidebar = () => watchSidebar(own);
const open = (name: string) =>
  gmail.evaluate((short) => {
    const { conversations } = window as unknown as { conversations: Record<string, string> };
    location.hash = `#inbox/${conversations[short]}`;
  }, name);
const type = async (text: string) => {
  await gmail.focus('.AD .M9 [g_editable="true"]');
  await gmail.keyboard.type(text);
};
/** What the toolbar says on each tab, and what is remembered of tabs. */
const traces = () =>
  own.evaluate(async () => {
    const tabs = await browser.tabs.query({});
    const badges = await Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id })));
    const kept = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith('tab:'));
    return { badges: badges.filter((text) => text !== '' && text !== '!').length, kept: kept.length };
  });
const isAlive = async () => {
  await vi.waitFor(async () => expect(await countMarks(gmail)).toBeGreaterThan(0), { timeout: 8_000, interval: 100 });
  await vi.waitFor(async () => expect((await traces()).kept).toBeGreaterThan(0), { timeout: 15_000 });
};

const STATES = [
  {
    state: 'paused everywhere',
    begin: (app: Page) => press(app, 'switch', settings.pause.title),
    says: words.quiet.paused,
  },
  {
    state: 'never on this host',
    begin: async (app: Page) => {
      await app.type('#quiet form input', 'mail.google.com');
      await press(app, 'button', settings.never.add);
    },
    says: { title: words.quiet.neverHere.title, action: words.quiet.neverHere.action },
  },
];

test.each(STATES)('$state', async ({ begin, says }) => {
  await isAlive();
  const app = await firefox.openExtensionPage('app#settings');
  await app.waitForSelector('#quiet form input');
  await begin(app);
  await gmail.bringToFront();
  await sidebar().says(says.title);
  await vi.waitFor(async () => expect(await countMarks(gmail)).toBe(0), { timeout: 15_000, interval: 100 });
  await vi.waitFor(async () => expect(await traces()).toEqual({ badges: 0, kept: 0 }), { timeout: 15_000 });
  await open('raj');
  await type('We are the leading provider of best-in-class solutions. ');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await countMarks(gmail)).toBe(0);
  expect(await traces()).toEqual({ badges: 0, kept: 0 });
  expect(await sidebar().text()).not.toMatch(/Raj Patel|Dana Whitfield/);
  await app.close();
  await gmail.bringToFront();
  await sidebar().press(says.action);
  await sidebar().says('Raj Patel');
});

/** Firefox's own, in the pages of an extension. */
declare const browser: {
  extension: { getViews(of: { type: string }): Window[] };
  tabs: { query(of: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: { session: { get(key: null): Promise<Record<string, unknown>> } };
};
