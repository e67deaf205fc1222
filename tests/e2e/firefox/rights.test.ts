import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rights, welcome, people as words } from '../../../lib/locales';
import { press } from '../press';
import { readStores } from '../read-stores';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';

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

test('erased by typing the name: no store of the profile holds it any more', async () => {
  const open = (wanted: string) => {
    const row = [...document.querySelectorAll<HTMLElement>('a[data-row]')].find((one) =>
      one.textContent?.includes(wanted),
    );
    row?.click();
    return row !== undefined;
  };
  await app.waitForFunction(open, { timeout: 10_000, polling: 50 }, LENA);
  expect(await readStores(app)).toContain(LENA);
  await press(app, 'button', rights.erase.open);
  await seeText(app, rights.erase.points.back);
  await app.focus('[role=dialog] input');
  await app.keyboard.type(LENA);
  await app.keyboard.press('Enter');
  await seeText(app, rights.erase.done);
  await seeText(app, words.title);
  expect(await readStores(app)).not.toContain(LENA);
});
