import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { common, trash, welcome, people as words } from '../../../lib/locales';
import { press } from '../press';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';

const RAJ = 'Raj Patel';
const LENA = 'Lena Fischer';

let firefox: Firefox;
let app: Page;
beforeAll(async () => {
  firefox = await openFirefox();
  await press(firefox.welcome, 'button', welcome.consent.button);
  await press(firefox.welcome, 'button', welcome.people.add);
  await seeText(firefox.welcome, welcome.people.remove);
  app = await firefox.openExtensionPage('app#people');
  await app.bringToFront();
});
afterAll(async () => firefox.close());

const goTo = (page: string) =>
  app.evaluate((hash) => {
    location.hash = hash;
  }, page);
const text = () => app.evaluate(() => document.body.innerText);

async function remove(name: string): Promise<void> {
  await goTo('people');
  // Right after an undo the row is on its way back, while the bar names them already.
  const open = (wanted: string) => {
    const rows = [...document.querySelectorAll<HTMLElement>('a[data-row]')];
    const row = rows.find((one) => one.textContent?.includes(wanted));
    row?.click();
    return row !== undefined;
  };
  await app.waitForFunction(open, { timeout: 10_000, polling: 50 }, name);
  await press(app, 'button', words.person.delete);
  await seeText(app, words.person.deleted(name));
}

test('deleted and taken back at once; deleted, restored from the trash, and what is left emptied for good', async () => {
  await remove(RAJ);
  await press(app, 'button', common.undo);
  await seeText(app, RAJ);
  await remove(RAJ);
  await remove(LENA);
  await goTo('trash');
  // The protocol doesn't say when a page of an extension has loaded again: the button below does.
  await app.reload({ timeout: 2_000 }).catch(() => null);
  await press(app, 'button', trash.restoreThis(RAJ));
  await seeText(app, trash.restored(RAJ));
  expect(await text()).toContain(LENA);
  await press(app, 'button', trash.emptying.open);
  await press(app, 'button', trash.emptying.confirm);
  await seeText(app, trash.empty.title);
  await goTo('people');
  await seeText(app, RAJ);
  expect(await text()).not.toContain(LENA);
});
