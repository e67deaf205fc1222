import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { popup, settings, panel as words } from '../../../lib/locales';
import { type Chromium, openChromium } from './browser';
import { compose, countMarks, openConversation, openGmail, write } from './gmail';
import { explainAtCaret, findCard } from './hint-card';
import { drivePlanted } from './hostile-page';
import { begin } from './journeys';
import { openPanel, type Panel } from './panel';
import { chooseFromMenu, popupSays, tabAt, tracesOf } from './quiet';

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
