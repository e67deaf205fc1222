import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { settings, welcome, panel as words } from '../../../lib/locales';
import { type Firefox, openFirefox } from '../firefox/browser';
import { type Sidebar, watchSidebar } from '../firefox/sidebar';
import { press } from '../press';
import { seeText } from '../see-text';
import { ROUNDCUBE, startRoundcube, stopRoundcube } from './roundcube';
import { MAILS } from './seeded-mail';

/** Reading the same real Roundcube in Firefox. What is written there is proved in Chromium; the page scripts are the same. */
let firefox: Firefox;
let own: Page;
let sidebar: Sidebar;
let page: Page;
beforeAll(async () => {
  startRoundcube();
  firefox = await openFirefox();
  own = firefox.welcome;
  await press(own, 'button', welcome.consent.button);
  await seeText(own, welcome.done);
  await addWebmail();
  await press(own, 'button', welcome.people.add);
  await seeText(own, welcome.people.remove);
  await press(own, 'button', welcome.panel.button);
  sidebar = watchSidebar(own);
  page = await logIn();
}, 300_000);
afterAll(async () => {
  await firefox?.close();
  stopRoundcube();
});

async function addWebmail(): Promise<void> {
  const field = await own.evaluateHandle(
    (label) => [...document.querySelectorAll('input')].find((one) => one.labels?.[0]?.textContent?.trim() === label),
    settings.webmail.label,
  );
  await (field.asElement() as ElementHandle<HTMLInputElement>).type(ROUNDCUBE);
  await press(own, 'button', settings.webmail.add);
  await press(own, 'button', settings.webmail.plainYes);
  await seeText(own, new URL(ROUNDCUBE).host);
}

async function logIn(): Promise<Page> {
  const opened = await firefox.openPage(`${ROUNDCUBE}/`);
  await opened.bringToFront();
  await opened.type('#rcmloginuser', 'alex.moreno@example.com');
  await opened.type('#rcmloginpwd', 'test');
  await opened.click('#rcmloginsubmit');
  await opened.waitForSelector('#messagelist tbody tr', { timeout: 20_000 });
  return opened;
}

/** Click the mail whose row holds all of the words. */
async function preview(row: string): Promise<void> {
  const found = await page.evaluateHandle(
    (parts) =>
      [...document.querySelectorAll<HTMLElement>('#messagelist tbody tr')].find((one) =>
        parts.every((part) => one.textContent?.includes(part)),
      ),
    row.split(' · '),
  );
  const element = found.asElement() as ElementHandle<HTMLElement> | null;
  if (!element) throw new Error(`no mail “${row}”`);
  await element.scrollIntoView();
  await element.click();
}

test('the list is about nobody', () => sidebar.says(words.quiet.nobody.title, 15_000));

test.each(MAILS.slice(0, 6))('beside the list, “%s” is about %s', async (row, name, address) => {
  await preview(row);
  await sidebar.says(name, 15_000);
  const known = name === 'Maren Holt';
  await vi.waitFor(async () => expect((await sidebar.text()).includes(words.unknown.badge)).toBe(!known), {
    timeout: 15_000,
  });
  if (!known) await sidebar.says(address);
});
