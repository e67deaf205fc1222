import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { backup as words } from '../../lib/locales';
import { addPerson, answerFolderPicker, goTo, makeOlder, readFolder } from '../e2e/chromium/backups';
import { type Chromium, openChromium } from '../e2e/chromium/browser';
import { begin } from '../e2e/chromium/journeys';
import { deleteStore, findChromiumStores } from './profile';

/** Chrome drops all databases of an extension together: the record, the folder's handle, and the log of what lies in it. */
const profile = mkdtempSync(join(tmpdir(), 'acquaint-forgotten-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

async function open(): Promise<Chromium> {
  const chromium = await openChromium({ profile });
  chromium.context.setDefaultTimeout(30_000);
  await answerFolderPicker(chromium);
  return chromium;
}

const press = (app: Page, name: string) => app.getByRole('button', { name, exact: true }).first().click();
const namesIn = async (app: Page) => Object.keys(await readFolder(app)).sort();

test('the databases are gone: it is said at once that the folder must be picked again, and then its files keep their turn', async () => {
  let chromium = await open();
  await begin(chromium);
  let app = await chromium.openExtensionPage('app#people');
  await addPerson(app, 'Odile Marchetti');
  await goTo(app, '#backup');
  await press(app, words.place.pick);
  await app.getByText(words.status.made).waitFor();
  const [yesterday = ''] = await namesIn(app);
  await makeOlder(app, 1);
  await press(app, words.status.now);
  await expect.poll(() => namesIn(app)).toHaveLength(2);
  await app.getByText(words.status.made).waitFor();
  const today = (await namesIn(app)).find((name) => name !== yesterday);
  await chromium.close();

  deleteStore(findChromiumStores(profile).main);
  chromium = await open();
  app = await chromium.openExtensionPage('app#people');
  await app.getByText(words.line.kinds.gone).waitFor();
  const badge = () => app.evaluate(() => chrome.action.getBadgeText({}));
  await expect.poll(badge).toBe('!');

  await goTo(app, '#backup');
  await app.getByText(words.place.goneTitle(undefined)).waitFor();
  await press(app, words.place.pick);
  await app.getByText(words.status.made).waitFor();
  const names = await namesIn(app);
  expect(names).toContain(yesterday);
  expect(names, 'the day has a newer file now').not.toContain(today);
  expect(names).toHaveLength(2);
  await expect.poll(badge).toBe('');
  expect(await chromium.close()).toEqual([]);
}, 180_000);
