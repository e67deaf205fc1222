import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { common } from '../../../lib/locales/en/common';
import { teach as words } from '../../../lib/locales/en/teach';
import { serveTaughtPages, TAUGHT } from '../taught-pages';
import { type Chromium, openChromium } from './browser';
import { addWebmail, agree, openWelcome } from './journeys';
import { openPanel, type Panel } from './panel';

/** A page that nobody wrote a reader for is taught once, and read from then on. One journey: each step needs the one before. */
let server: Server;
let home = '';
let chromium: Chromium;
let panel: Panel;
let mail: Page;

beforeAll(async () => {
  ({ server, home } = await serveTaughtPages());
  chromium = await openChromium();
  const welcome = await openWelcome(chromium);
  await agree(welcome);
  await addWebmail(welcome, home);
  panel = await openPanel(chromium);
  mail = await chromium.context.newPage();
});

afterAll(async () => {
  await panel?.disconnect();
  expect(await chromium.close()).toEqual([]);
  server.close();
});

const open = async (path: string) => {
  await mail.goto(`${home}${path}`);
  await mail.bringToFront();
};
const ours = () => mail.evaluate(() => document.querySelectorAll('html > [popover]').length);

test('a page that can’t be read is taught by clicks, which the page never sees', async () => {
  await open(TAUGHT.first);
  await panel.press(words.offer.action);
  await panel.says(words.view.asks.sender);
  expect(await ours()).toBe(1);
  await mail.click('.lb-paper p');
  await panel.says(words.refused['in-words']);
  await mail.click('.lb-writer');
  await panel.says('tomas.vega@northfield.example.com');
  await mail.click('.lb-reader >> nth=1');
  await panel.says('ines.brandt@northfield.example.com');
  await panel.shoot('teaching');
  await panel.press(words.view.next);
  await mail.click('.lb-topic');
  await panel.says(words.view.review);
  expect(await mail.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  await panel.press(words.view.save);
  await expect.poll(() => panel.who(), { timeout: 15_000 }).toContain('Tomás Vega');
  expect(await ours()).toBe(0);
});

test('the next mail is about its own sender, at once', async () => {
  await open(TAUGHT.next);
  await expect.poll(() => panel.who(), { timeout: 15_000 }).toContain('Ottoline Grey');
});

test('a redesigned page asks to be taught again, and shows nobody by a guess', async () => {
  await open(TAUGHT.redesigned);
  await panel.says(words.gone.title);
  await panel.says('Lena Fischer');
  expect(await panel.who()).toBe(words.gone.title);
});

test('teaching goes by keys too, and Escape in the page ends it', async () => {
  await open(TAUGHT.first);
  await expect.poll(() => panel.who(), { timeout: 15_000 }).toContain('Tomás Vega');
  await panel.press(words.offer.again);
  await panel.says(words.view.asks.sender);
  await panel.press(words.view.keys.on);
  await panel.says(words.view.keys.near);
  await mail.keyboard.press('Tab');
  await mail.keyboard.press('Escape');
  await panel.says(words.trouble.escape);
  await panel.press(words.trouble.close);
  await expect.poll(() => panel.who(), { timeout: 15_000 }).toContain('Tomás Vega');
  expect(await mail.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('what was taught stands in the settings: out as a file, forgotten, taken back, and in again', async () => {
  const app = await chromium.openExtensionPage('app#settings');
  const host = new URL(home).host;
  const forget = app.getByRole('button', { name: words.settings.forget(host) });
  await forget.waitFor();
  const [file] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: words.settings.export }).click(),
  ]);
  const saved = await file.path();
  const text = readFileSync(saved, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'acquaint-site-rules', version: 1, rules: [{ host }] });
  expect(text).not.toMatch(/vega|tom|northfield|brandt|moreno|@/i);
  await forget.click();
  await app.getByText(words.settings.none).waitFor();
  await app.getByRole('button', { name: common.undo }).click();
  await forget.waitFor();
  await forget.click();
  await app.getByText(words.settings.none).waitFor();
  await open(TAUGHT.next);
  await panel.says(words.offer.action);
  expect(await panel.who()).not.toContain('Ottoline Grey');
  await app.bringToFront();
  await app
    .locator('section', { hasText: words.settings.title })
    .locator('input[type="file"]')
    .last()
    .setInputFiles(saved);
  await forget.waitFor();
  await app.close();
  await mail.bringToFront();
  await expect.poll(() => panel.who(), { timeout: 15_000 }).toContain('Ottoline Grey');
});
