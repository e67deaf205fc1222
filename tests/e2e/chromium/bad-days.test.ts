import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people, settings, panel as words } from '../../../lib/locales';
import type { Chromium } from './browser';
import { compose, countMarks, openConversation, openGmail, write } from './gmail';
import { openWelcome } from './journeys';
import { badgeOf, beginWithPanel, openPanel, type Panel } from './panel';
import { stopWorker } from './stop-worker';
import { updateExtension } from './update-extension';

const PITCH = "Hi Dana, I'd love to show you how our award-winning platform helps teams like yours. ";
const DANA = 'dana.whitfield@harbourtiles.example';

describe('bad days', () => {
  let chromium: Chromium;
  let panel: Panel;
  let gmail: Page;
  beforeAll(async () => {
    ({ chromium, panel } = await beginWithPanel());
    gmail = await openGmail(chromium, 'dana');
    await panel.says('Dana Whitfield');
  });
  afterAll(async () => {
    await panel.disconnect().catch(() => undefined);
    expect(await chromium.close()).toEqual([]);
  });

  test('paused everywhere: marks, badge and person go at once from a page that is open, and come back after', async () => {
    const box = await compose(gmail, DANA);
    await write(box, PITCH);
    await expect.poll(() => countMarks(gmail)).toBeGreaterThan(0);
    const app = await chromium.openExtensionPage('app#settings');
    await app.getByRole('switch', { name: settings.pause.title }).click();
    await gmail.bringToFront();
    await panel.says(words.quiet.paused.title);
    await expect.poll(() => countMarks(gmail)).toBe(0);
    await expect.poll(async () => (await badgeOf(chromium, gmail)).text).toBe('');
    await panel.press(words.quiet.paused.action);
    await panel.says('Dana Whitfield');
    await expect.poll(() => countMarks(gmail)).toBeGreaterThan(0);
    await app.close();
  });

  test('the background stopped between two pages: the next person is shown all the same', async () => {
    const own = await chromium.openExtensionPage('welcome');
    await gmail.bringToFront();
    for (const [name, shown] of [
      ['raj', 'Raj Patel'],
      ['maren', 'Maren Holt'],
      ['dana', 'Dana Whitfield'],
    ] as const) {
      await stopWorker(own);
      await openConversation(gmail, name);
      await panel.says(shown);
    }
    await own.close();
  });

  test('a page that never finishes loading is waited for, and never shows the person before it', async () => {
    const stuck = await chromium.context.newPage();
    await stuck.route('https://mail.google.com/mail/u/9/**', () => undefined);
    await stuck
      .goto('https://mail.google.com/mail/u/9/', { waitUntil: 'commit', timeout: 1_500 })
      .catch(() => undefined);
    await stuck.waitForTimeout(2_000);
    expect(await panel.who()).not.toContain('Dana');
    expect(await panel.text()).not.toContain(words.quiet.outdated.title);
    await stuck.close();
    await gmail.bringToFront();
    await panel.says('Dana Whitfield');
  });

  test('two people of one name: the address decides, and the other is not touched', async () => {
    const app = await chromium.openExtensionPage('app#people');
    await app.getByRole('button', { name: people.add }).first().click();
    const dialog = app.getByRole('dialog');
    await dialog.getByLabel(people.addName, { exact: true }).fill('Nico Albers');
    await dialog.getByLabel(people.person.identityLabel).fill('nico@another-house.example');
    await dialog.getByRole('button', { name: people.addSave, exact: true }).click();
    await app.getByRole('heading', { name: 'Nico Albers' }).waitFor();
    await app.close();
    await gmail.bringToFront();
    await openConversation(gmail, 'nico');
    await panel.says(words.unknown.badge);
    await panel.says(words.unknown.isThis('Nico Albers'));
    await panel.press(words.unknown.save('Nico Albers'));
    await panel.says('Nico Albers is saved.');
    const list = await chromium.openExtensionPage('app#people');
    await list.getByLabel(people.search).fill('nico');
    await expect.poll(() => list.getByRole('link', { name: /Nico Albers/ }).count()).toBe(2);
    await list.close();
  });

  test('the extension is updated under an open page: no error, no lost draft, marks again', async () => {
    const errors: string[] = [];
    gmail.on('pageerror', (error) => errors.push(error.message));
    await gmail.bringToFront();
    await openConversation(gmail, 'dana');
    const box = gmail.locator('.AD .M9').first();
    await panel.disconnect();
    await updateExtension(chromium);
    await gmail.bringToFront();
    await write(box, 'So, to be honest, our best-in-class platform is a game-changer for you. ');
    await expect.poll(() => countMarks(gmail), { timeout: 15_000 }).toBeGreaterThan(0);
    expect(await box.locator('[g_editable="true"]').innerText()).toContain('love to show you');
    expect(errors).toEqual([]);
    panel = await openPanel(chromium);
    await gmail.bringToFront();
    await panel.says('Dana Whitfield');
  });

  test('nothing is kept of a page the user marked “never”', async () => {
    const welcome = await openWelcome(chromium);
    await welcome.close();
    const app = await chromium.openExtensionPage('app#settings');
    await app.getByRole('textbox', { name: settings.never.label, exact: true }).last().fill('mail.google.com');
    await app.getByRole('button', { name: settings.never.add, exact: true }).last().click();
    await gmail.bringToFront();
    await panel.says(words.quiet.neverHere.title);
    await expect.poll(() => countMarks(gmail)).toBe(0);
    await app.close();
  });
});
