import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import type { Page as PrivatePage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { popup, settings, panel as words } from '../../../lib/locales';
import { type Chromium, openChromium } from './browser';
import { compose, countMarks, openConversation, openGmail, write } from './gmail';
import { explainAtCaret, findCard } from './hint-card';
import { drivePlanted } from './hostile-page';
import { addWebmail, agree, begin, openWelcome } from './journeys';
import { openPanel, type Panel } from './panel';
import { chooseFromMenu, letIntoPrivateWindows, popupSays, tabAt, tracesOf } from './quiet';
import { connectTo } from './side-panel';

const PITCH = "I'd love to show you how our award-winning platform helps teams like yours. ";
const DANA = 'dana.whitfield@harbourtiles.example';
const NOTHING = { badge: '', kept: false };

/** Each way of keeping it quiet that the user has in the settings: how it begins, what is said, and the way back. */
const STATES = [
  {
    state: 'paused everywhere',
    begin: (app: Page) => app.getByRole('switch', { name: settings.pause.title }).click(),
    panel: words.quiet.paused,
    popup: { says: popup.paused, back: popup.resume },
  },
  {
    state: 'never on this host',
    begin: async (app: Page) => {
      const form = app.locator('form', { has: app.getByRole('button', { name: settings.never.add, exact: true }) });
      await form.getByLabel(settings.never.label).fill('mail.google.com');
      await form.getByRole('button', { name: settings.never.add, exact: true }).click();
    },
    panel: { title: words.quiet.neverHere.title, action: words.quiet.neverHere.action },
    popup: { says: popup.neverHere, back: popup.allowAgain },
  },
];

describe('keeping quiet, from the one place in the settings', () => {
  let chromium: Chromium;
  let panel: Panel;
  let own: Page;
  let gmail: Page;
  let tab: number;
  beforeAll(async () => {
    chromium = await openChromium();
    own = await begin(chromium);
    panel = await openPanel(chromium);
    gmail = await openGmail(chromium, 'dana');
    await panel.says('Dana Whitfield');
    await write(await compose(gmail, DANA), PITCH);
    tab = await tabAt(own, 'https://mail.google.com/');
  });
  afterAll(async () => {
    await panel.disconnect();
    expect(await chromium.close()).toEqual([]);
  });

  const isAlive = async () => {
    await gmail.bringToFront();
    await panel.says('Dana Whitfield');
    await expect.poll(() => countMarks(gmail)).toBeGreaterThan(0);
    await expect.poll(() => tracesOf(own, tab)).toMatchObject({ badge: expect.stringMatching(/./), kept: true });
  };

  test.each(STATES)('$state: each part is quiet at once, stays so, and comes back by one click', async (one) => {
    await isAlive();
    const app = await chromium.openExtensionPage('app#settings');
    await one.begin(app);
    await gmail.bringToFront();
    await panel.says(one.panel.title);
    await expect.poll(() => countMarks(gmail)).toBe(0);
    await expect.poll(() => tracesOf(own, tab)).toEqual(NOTHING);
    await expect.poll(() => panel.text()).not.toContain(words.draft.verdicts.pitch);
    const ask = await drivePlanted(own);
    const before = await ask('everything');

    // Whatever happens on the page now, nobody looks.
    await openConversation(gmail, 'raj');
    await gmail.keyboard.press('Escape');
    const box = await compose(gmail, DANA);
    await write(box, PITCH);
    await explainAtCaret(chromium, gmail).catch(() => undefined);
    expect(await chooseFromMenu(chromium, tab)).toBe(false);
    await box.locator('.aoO').click();
    await gmail.waitForTimeout(900);
    expect(await countMarks(gmail)).toBe(0);
    expect(await findCard(gmail)).toBeNull();
    expect(await tracesOf(own, tab)).toEqual(NOTHING);
    expect(await panel.who()).toBe(one.panel.title);
    expect(await ask('everything')).toBe(before);

    // Popup and panel say why, and lead back.
    const said = await popupSays(chromium, tab);
    expect(said).toContain(one.popup.says);
    expect(said).toContain(one.popup.back);
    expect(said).not.toMatch(/Raj Patel|Dana Whitfield/);
    await panel.shoot(`quiet-${one.state.replaceAll(' ', '-')}`);
    await app.close();
    await gmail.bringToFront();
    await panel.press(one.panel.action);
    await panel.says('Raj Patel');
    await openConversation(gmail, 'dana');
    if ((await gmail.locator('.AD .M9').count()) === 0) await write(await compose(gmail, DANA), PITCH);
    await isAlive();
  });

  test('the menu of selected words takes them over again, where it may', async () => {
    expect(await chooseFromMenu(chromium, tab)).toBe(true);
  });
});

describe('a private window, with the browser’s own switch on', () => {
  let chromium: Chromium;
  let own: Page;
  let server: Server;
  let home = '';
  beforeAll(async () => {
    const compose = 'tests/fixtures/generic/horde-compose--editable-root-and-hidden-twin.html';
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(request.url?.startsWith('/imp/compose.php') ? readFileSync(compose) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    chromium = await openChromium();
    await letIntoPrivateWindows(chromium);
    own = await openWelcome(chromium);
    await agree(own);
    await addWebmail(own, home);
    await (await drivePlanted(own))('plantAll');
  });
  afterAll(async () => {
    server.close();
    expect(await chromium.close()).toEqual([]);
  });

  const address = () => `${home}/imp/compose.php`;
  const write = async (page: Page | PrivatePage) => {
    const editor = (page as PrivatePage).frames().find((frame) => frame.parentFrame() !== null);
    await editor?.evaluate(() => document.body.focus());
    await (page as PrivatePage).keyboard.type(` ${PITCH}`);
  };
  const marksIn = async (page: Page | PrivatePage) => {
    const counts = (page as PrivatePage).frames().map((frame) => frame.evaluate(() => CSS.highlights.size));
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  };

  test('the settings say that it is on, and that nothing is read all the same', async () => {
    const app = await chromium.openExtensionPage('app#settings');
    await app.getByText(settings.quiet.private.allowed).waitFor();
    await app.close();
  });

  test('the same page is read in a normal window, and in a private one by no part', async () => {
    const page = await chromium.context.newPage();
    await page.goto(address());
    const normal = await tabAt(own, address());
    await expect.poll(() => tracesOf(own, normal)).toMatchObject({ kept: true });
    await write(page);
    await expect.poll(() => marksIn(page), { timeout: 6_000 }).toBeGreaterThan(0);
    await page.close();

    const ask = await drivePlanted(own);
    const before = await ask('everything');
    const browser = await connectTo(chromium);
    await own.evaluate((url) => chrome.windows.create({ incognito: true, url }), address());
    const target = await browser.waitForTarget((one) => one.url().startsWith(address()), { timeout: 10_000 });
    const hidden = (await target.page()) ?? (await target.asPage());
    const tab = await tabAt(own, address(), true);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await write(hidden);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await hidden.evaluate(() => document.querySelectorAll('iframe').length)).toBeGreaterThan(0);
    expect(await marksIn(hidden)).toBe(0);
    expect(await chooseFromMenu(chromium, tab)).toBe(false);
    expect(await tracesOf(own, tab)).toEqual(NOTHING);
    const said = await popupSays(chromium, tab);
    expect(said).toContain(popup.privateWindow);
    expect(said).not.toContain('Planted');
    expect(await ask('everything')).toBe(before);
    await browser.disconnect();
  });
});
