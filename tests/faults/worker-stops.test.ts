import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { popup as words } from '../../lib/locales';
import { type Chromium, openChromium } from '../e2e/chromium/browser';
import { openGmail } from '../e2e/chromium/gmail';
import { begin } from '../e2e/chromium/journeys';
import { openPanel, type Panel } from '../e2e/chromium/panel';
import { stopWorker } from '../e2e/chromium/stop-worker';
import { countStoredRows } from '../e2e/look-inside';

/** The browser stops an idle worker whenever it likes: between two messages, between two navigations, during a save. */
const ROUNDS = process.env.FAULTS === 'long' ? 40 : 6;

let chromium: Chromium;
let welcome: Page;
let panel: Panel;
beforeAll(async () => {
  chromium = await openChromium();
  welcome = await begin(chromium);
  panel = await openPanel(chromium);
});
afterAll(async () => {
  await panel.disconnect();
  expect(await chromium.close()).toEqual([]);
});

test('stopped before each navigation on LinkedIn: always the right person, never the previous one', async () => {
  const page = await chromium.context.newPage();
  await page.goto('https://www.linkedin.com/in/dana-whitfield/');
  await panel.says('Dana Whitfield');
  for (let round = 0; round < ROUNDS; round++) {
    const [slug, name] = round % 2 === 0 ? ['raj-patel-ops', 'Raj Patel'] : ['dana-whitfield', 'Dana Whitfield'];
    await stopWorker(welcome);
    await page.click(`[data-go="${slug}"]`);
    await expect.poll(() => panel.who(), { timeout: 8000 }).toContain(name);
  }
  await page.close();
});

test('stopped while a mail is open: the next mail is read all the same', async () => {
  const gmail = await openGmail(chromium, 'dana');
  await expect.poll(() => panel.who()).toContain('Dana Whitfield');
  await stopWorker(welcome);
  await gmail.close();
  const next = await openGmail(chromium, 'raj');
  await expect.poll(() => panel.who(), { timeout: 8000 }).toContain('Raj Patel');
  await next.close();
});

test('stopped during saves: every note is there once', async () => {
  const page = await chromium.context.newPage();
  await page.goto('https://www.linkedin.com/in/dana-whitfield/');
  const popup = await chromium.openExtensionPage('popup');
  const before = (await countStoredRows(welcome)).interactions ?? 0;
  for (let round = 0; round < ROUNDS; round++) await saveWhileStopping(popup, `kiln reading number ${round} was fine`);
  expect(((await countStoredRows(welcome)).interactions ?? 0) - before).toBe(ROUNDS);
  await Promise.all([popup.close(), page.close()]);
});

/** One line into the popup, the worker stopped in the same moment. The person is chosen the first time. */
async function saveWhileStopping(popup: Page, line: string) {
  await popup.bringToFront();
  await chooseDana(popup);
  await popup.getByRole('textbox', { name: words.field }).fill(line);
  await Promise.all([popup.keyboard.press('Enter'), stopWorker(welcome)]);
  await expect.poll(() => popup.getByRole('textbox', { name: words.field }).inputValue()).toBe('');
}

/** A popup in a tab is about nobody until the user says whom. */
async function chooseDana(popup: Page) {
  const person = popup.getByTitle(words.change);
  await person.waitFor();
  if ((await person.innerText()).includes('Dana Whitfield')) return;
  await person.click();
  await popup.getByRole('combobox').fill('Dana');
  await popup
    .getByRole('option', { name: /Dana Whitfield/ })
    .first()
    .click();
  await person.getByText('Dana Whitfield').waitFor();
}
