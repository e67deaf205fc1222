import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { popup as popupWords, settings, welcome, panel as words } from '../../../lib/locales';
import { press } from '../press';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';
import { type Sidebar, watchSidebar } from './sidebar';

/** The note in a window of its own, beside a page with the sidebar open. */
let firefox: Firefox;
let own: Page;
let sidebar: Sidebar;
beforeAll(async () => {
  firefox = await openFirefox();
  own = firefox.welcome;
  await press(own, 'button', welcome.consent.button);
  await press(own, 'radio', settings.linkedin.levels.address.name);
  await press(own, 'button', welcome.people.add);
  await seeText(own, welcome.people.remove);
  await press(own, 'button', welcome.panel.button);
  sidebar = watchSidebar(own);
});
afterAll(async () => firefox.close());

/** What the background opens where the browser gives no popup: it is told its tab. */
async function openNote(slug: string): Promise<Page> {
  const before = new Set(await firefox.browser.pages());
  await own.evaluate(async (wanted) => {
    const tab = (await browser.tabs.query({})).find(({ url }) => url?.includes(wanted));
    const url = browser.runtime.getURL(`popup.html?tab=${tab?.id}`);
    await browser.windows.create({ url, type: 'popup', width: 360, height: 420 });
  }, slug);
  return vi.waitFor(
    async () => {
      const page = (await firefox.browser.pages()).find((one) => !before.has(one));
      if (!page || !(await page.$('textarea'))) throw new Error('the note’s window did not open');
      return page;
    },
    { timeout: 10_000, interval: 100 },
  );
}

test('the person of the page is there already, and the note is in the open sidebar', async () => {
  const profile = await firefox.openPage('https://www.linkedin.com/in/raj-patel-ops/');
  await profile.bringToFront();
  await sidebar.says('Raj Patel');
  const note = await openNote('raj-patel-ops');
  await seeText(note, 'Raj Patel');
  await note.type('textarea', 'promised intro to Tomás by Friday');
  await seeText(note, popupWords.kinds['promise-mine']);
  await note.keyboard.press('Enter');
  await seeText(note, popupWords.savedFor('Raj Patel'));
  await sidebar.says('intro to Tomás');
  await note.close();
  await profile.close();
});

test('closing by accident loses nothing: the words and the person are offered back', async () => {
  const profile = await firefox.openPage('https://www.linkedin.com/in/dana-whitfield/');
  await profile.bringToFront();
  await sidebar.says('Dana Whitfield');
  const first = await openNote('dana-whitfield');
  await seeText(first, 'Dana Whitfield');
  await first.type('textarea', 'call after ten, never on Tuesdays');
  await first.close();
  await profile.close();
  const raj = await firefox.openPage('https://www.linkedin.com/in/raj-patel-ops/');
  await raj.bringToFront();
  await sidebar.says('Raj Patel');
  const second = await openNote('raj-patel-ops');
  await seeText(second, popupWords.broughtBack('Dana Whitfield'));
  expect(await second.$eval('textarea', (field) => field.value)).toBe('call after ten, never on Tuesdays');
  await second.focus('textarea');
  await second.keyboard.press('Enter');
  await seeText(second, popupWords.savedFor('Dana Whitfield'));
  await second.close();
  await raj.close();
});

test('LinkedIn, level 2: one click reads the open profile once', async () => {
  const profile = await firefox.openPage('https://www.linkedin.com/in/sara-alhusseini-84/');
  await profile.bringToFront();
  await sidebar.says(words.unknown.badge);
  await sidebar.says(words.unknown.read);
  const before = await profile.evaluate(() => document.documentElement.outerHTML);
  await sidebar.press(words.unknown.read);
  // The offer goes once the page has been read, and what it says is there to be saved.
  await withoutWords(words.unknown.read);
  await sidebar.press(words.unknown.save('سارة الحسيني'));
  await withoutWords(words.unknown.badge);
  await sidebar.says('نور للطباعة');
  expect(await profile.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await profile.close();
});

const withoutWords = (gone: string) =>
  vi.waitFor(async () => expect(await sidebar.text()).not.toContain(gone), { timeout: 15_000, interval: 60 });

/** Firefox's own, in the pages of an extension. */
declare const browser: {
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
  windows: { create(of: object): Promise<unknown> };
  runtime: { getURL(path: string): string };
};
