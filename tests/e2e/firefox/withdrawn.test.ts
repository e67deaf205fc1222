import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { settings, welcome, panel as words } from '../../../lib/locales';
import { press } from '../press';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';
import { countMarks } from './journeys';
import { watchSidebar } from './sidebar';

/** The browser's permission taken back in its own settings while a page is open, in the build that users install. */
let firefox: Firefox;
let own: Page;
beforeAll(async () => {
  firefox = await openFirefox({ build: 'real' });
  own = firefox.welcome;
  await press(own, 'button', welcome.consent.button);
  await press(own, 'switch', settings.sites.gmail);
  await own.waitForSelector('[role=switch][aria-checked=true]:not([data-disabled])');
  await press(own, 'button', welcome.people.add);
  await seeText(own, welcome.people.remove);
  await press(own, 'button', welcome.panel.button);
});
afterAll(async () => firefox.close());

const sidebar = () => watchSidebar(own).text();
const sidebarSays = (text: string) => watchSidebar(own).says(text);
/** What the toolbar says on each tab, and what is remembered of tabs. */
const traces = () =>
  own.evaluate(async () => {
    const tabs = await browser.tabs.query({});
    const badges = await Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id })));
    const kept = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith('tab:'));
    return { badges: badges.filter(Boolean), kept };
  });

test('person, marks and badge go from the open page, and the panel says why', async () => {
  const gmail = await firefox.openPage('https://mail.google.com/mail/u/0/#inbox');
  await gmail.bringToFront();
  await gmail.evaluate(() => {
    const { conversations } = window as unknown as { conversations: Record<string, string> };
    location.hash = `#inbox/${conversations.dana}`;
  });
  await sidebarSays('Dana Whitfield');
  await gmail.click('[gh="cm"]');
  await gmail.waitForSelector('.AD .M9 [g_editable="true"]');
  await gmail.focus('.AD .M9 [g_editable="true"]');
  await gmail.keyboard.type("I'd love to show you how our award-winning platform helps teams like yours. ");
  await vi.waitFor(async () => expect(await countMarks(gmail)).toBeGreaterThan(0), { timeout: 8_000, interval: 100 });
  await vi.waitFor(async () => expect((await traces()).badges).toHaveLength(1), { timeout: 15_000 });

  await own.evaluate(() => browser.permissions.remove({ origins: ['https://mail.google.com/*'] }));
  await sidebarSays(words.quiet.hostRefused.body('mail.google.com'));
  expect(await sidebar()).not.toContain('Dana Whitfield');
  await vi.waitFor(async () => expect(await countMarks(gmail)).toBe(0), { timeout: 15_000, interval: 100 });
  await vi.waitFor(async () => expect(await traces()).toEqual({ badges: [], kept: [] }), { timeout: 15_000 });
  // What is opened and typed from now on is not looked at either.
  await gmail.evaluate(() => {
    const { conversations } = window as unknown as { conversations: Record<string, string> };
    location.hash = `#inbox/${conversations.raj}`;
  });
  await gmail.focus('.AD .M9 [g_editable="true"]');
  await gmail.keyboard.type('We are the leading provider of best-in-class solutions. ');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await countMarks(gmail)).toBe(0);
  expect(await traces()).toEqual({ badges: [], kept: [] });
  await gmail.close();
});

/** Firefox's own, in the pages of an extension. */
declare const browser: {
  extension: { getViews(of: { type: string }): Window[] };
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  tabs: { query(of: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: { session: { get(key: null): Promise<Record<string, unknown>> } };
};
