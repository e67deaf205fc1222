import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { settings, welcome } from '../../../lib/locales';
import { teach as words } from '../../../lib/locales/en/teach';
import { press } from '../press';
import { seeText } from '../see-text';
import { serveTaughtPages, TAUGHT } from '../taught-pages';
import { type Firefox, openFirefox } from './browser';
import { watchSidebar } from './sidebar';

/** The same teaching in Firefox, where a page's frames and events are seen through its wrappers. */
let server: Server;
let home = '';
let firefox: Firefox;

beforeAll(async () => {
  ({ server, home } = await serveTaughtPages());
  firefox = await openFirefox();
  const own = firefox.welcome;
  await press(own, 'button', welcome.consent.button);
  await own.type(`input[inputmode=url]`, home);
  await press(own, 'button', settings.webmail.add);
  await press(own, 'button', settings.webmail.plainYes);
  await seeText(own, new URL(home).host);
  await press(own, 'button', welcome.panel.button);
});

afterAll(async () => {
  await firefox.close();
  server.close();
});

test('a page is taught by a click that it never sees, and the next mail is read by it', async () => {
  const sidebar = watchSidebar(firefox.welcome);
  const mail = await firefox.openPage(`${home}${TAUGHT.first}`);
  await mail.bringToFront();
  await sidebar.press(words.offer.action);
  await sidebar.says(words.view.asks.sender);
  await mail.click('.lb-writer');
  await sidebar.says('tomas.vega@northfield.example.com');
  await sidebar.press(words.view.skip);
  await sidebar.press(words.view.skip);
  await sidebar.says(words.view.review);
  expect(await mail.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  await sidebar.press(words.view.save);
  await sidebar.says(words.saved(new URL(home).host));
  await mail.goto(`${home}${TAUGHT.next}`);
  await vi.waitFor(async () => expect(await sidebar.text()).toContain('Ottoline Grey'), { timeout: 8_000 });
});
