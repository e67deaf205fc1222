import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { popup as words } from '../../../lib/locales';
import { type Chromium, openChromium } from './browser';
import { begin } from './journeys';
import { openRealPopup, openRealSidePanel, type Surface } from './side-panel';

describe('what the popup leads to', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await openChromium();
  });
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  const says = ({ page }: Surface, text: string) =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 6_000 }, text);
  const click = async ({ page }: Surface, name: string) =>
    (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();

  test('before the yes: the welcome page, and no field', async () => {
    const popup = await openRealPopup(chromium);
    await says(popup, words.noConsent);
    expect(await popup.page.$('textarea')).toBeNull();
    await popup.page.screenshot({ path: '.output/shots/popup-no-consent.png' });
    await click(popup, words.goWelcome);
    await expect.poll(() => chromium.context.pages().filter((page) => page.url().includes('welcome')).length).toBe(1);
    await popup.disconnect();
  });

  test('a stranger on LinkedIn, known by the address alone: one click reads the profile, Enter saves note and person', async () => {
    await begin(chromium, 'address');
    const profile = await chromium.context.newPage();
    await profile.goto('https://www.linkedin.com/in/%E7%94%B0%E4%B8%AD-%E7%BE%8E%E5%92%B2/');
    const popup = await openRealPopup(chromium);
    await says(popup, words.newMark);
    await click(popup, words.readProfile);
    await popup.page.waitForFunction(
      (name) => ![...document.querySelectorAll('button')].some((button) => button.textContent === name),
      { timeout: 6_000 },
      words.readProfile,
    );
    await popup.page.type('textarea', 'draws every morning');
    await popup.page.screenshot({ path: '.output/shots/popup-stranger.png' });
    await popup.page.keyboard.press('Enter');
    await popup.page.waitForFunction(() => /Saved for/.test(document.body.innerText), { timeout: 6_000 });
    await popup.page.waitForFunction((mark) => !document.body.innerText.includes(`${mark}\n`), {}, words.newMark);
    await popup.page.close();
    await popup.disconnect();
  });

  test('the panel opens from a click, and the popup goes', async () => {
    const popup = await openRealPopup(chromium);
    await says(popup, words.openPanel);
    const panel = await openRealSidePanel(chromium, () => click(popup, words.openPanel));
    expect(panel.page.url()).toContain('sidepanel.html');
    await panel.disconnect();
    await popup.disconnect();
  });
});
