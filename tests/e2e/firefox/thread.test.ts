import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { duplicates, welcome, thread as words } from '../../../lib/locales';
import { press } from '../press';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';
import { agreeToAll } from './journeys';
import { watchSidebar } from './sidebar';

/** Everyone on a thread in Firefox's own sidebar, one of them saved; then the page of duplicates. */
let firefox: Firefox;
let own: Page;
beforeAll(async () => {
  firefox = await openFirefox();
  own = firefox.welcome;
  await agreeToAll(own);
  await press(own, 'button', welcome.people.add);
  await seeText(own, welcome.people.remove);
  await press(own, 'button', welcome.panel.button);
});
afterAll(async () => firefox.close());

const clickLine = () =>
  own.evaluate(() => {
    const sidebar = browser.extension.getViews({ type: 'sidebar' })[0];
    sidebar?.document.querySelector<HTMLElement>('[data-go="everyone"]')?.click();
  });

test('a thread of several: what to mind, everyone, and a stranger saved', async () => {
  const sidebar = watchSidebar(own);
  const gmail = await firefox.openPage('https://mail.google.com/mail/u/0/#inbox');
  await gmail.bringToFront();
  await gmail.evaluate(() => {
    const { conversations } = window as unknown as { conversations: Record<string, string> };
    location.hash = `#inbox/${conversations.round}`;
  });
  await sidebar.says('Raj Patel');
  await sidebar.says('Dana Whitfield wants purchasing@harbourtiles.example left out');
  await clickLine();
  await sidebar.says(words.desk);
  await sidebar.says('Ines Sommer');
  await sidebar.press(words.saveLabel('Ines Sommer'));
  await sidebar.says('Ines Sommer is saved.');
  await gmail.close();
});

test('the page of duplicates finds nobody twice among people who are here once', async () => {
  const app = await firefox.openExtensionPage('app#duplicates');
  await seeText(app, duplicates.none.title);
});

/** Firefox's own, in the pages of an extension. */
declare const browser: { extension: { getViews(of: { type: string }): Window[] } };
