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
    await profile.goto('https://www.linkedin.com/in/sara-alhusseini-84/');
    // LinkedIn draws its pages late: a click before that is told to try again.
    await profile.getByText('نور للطباعة').first().waitFor();
    const popup = await openRealPopup(chromium);
    await says(popup, words.newMark);
    await click(popup, words.readProfile);
    await says(popup, 'سارة الحسيني');
    // Read once is enough: the offer is gone.
    await popup.page.waitForFunction((offer) => !document.body.innerText.includes(offer), {}, words.readProfile);
    await popup.page.type('textarea', 'draws every morning');
    await popup.page.screenshot({ path: '.output/shots/popup-stranger.png' });
    await popup.page.keyboard.press('Enter');
    await says(popup, words.savedFor('سارة الحسيني'));
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
