import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { common, coach as words } from '../../../lib/locales';
import { page as cardWords } from '../../../lib/locales/en/page';
import type { Chromium } from './browser';
import { compose, marked, openGmail, write } from './gmail';
import { explainAtCaret, waitForCard } from './hint-card';
import { beginWithPanel, type Panel } from './panel';

const DANA = 'dana.whitfield@harbourtiles.example';
const RAJ = 'raj.patel@northfield.example';
const PITCH =
  "Hi Dana, I'd love to show you how our award-winning platform helps teams like yours. Do you have 15 minutes for a quick demo on Thursday? ";

/** The rules are the user's: what they switch off, teach and add counts in open drafts at once, and is taken back as easily. */
describe('the coach’s rules', () => {
  let chromium: Chromium;
  let panel: Panel;
  let gmail: Page;
  let page: Page;
  beforeAll(async () => {
    ({ chromium, panel } = await beginWithPanel());
    page = await chromium.openExtensionPage('app#coach');
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  });
  afterAll(async () => {
    await panel.disconnect();
    expect(await chromium.close()).toEqual([]);
  });
  beforeEach(async () => {
    gmail = await openGmail(chromium);
  });
  afterEach(() => gmail.close());

  const marks = async (wanted: string) => (await marked(gmail)).filter((text) => text === wanted).length;
  const draftTo = async (to: string, text = PITCH) => {
    await gmail.bringToFront();
    await write(await compose(gmail, to), text);
  };
  /** The first marked line of the draft at hand, and what the card calls it. */
  const firstMark = async () => {
    // Marks grow for a moment: all are there once two looks agree.
    const grown = async () => {
      const before = (await marked(gmail)).join('\n');
      await gmail.waitForTimeout(700);
      return before !== '' && (await marked(gmail)).join('\n') === before;
    };
    await expect.poll(grown).toBe(true);
    await gmail.keyboard.press('Control+Home');
    await explainAtCaret(chromium, gmail);
    const card = await waitForCard(gmail, cardWords.notAPitch);
    const kind = Object.values(cardWords.categories).find((title) => card.text.includes(title)) ?? '';
    return { card, kind, lines: await marked(gmail) };
  };
  const undo = () => page.getByRole('button', { name: common.undo, exact: true }).click();
  const choose = async (label: string) => {
    await panel.press(words.panel.menu);
    const item = await panel.page.waitForSelector(`::-p-aria([name="${label}"][role="menuitem"])`);
    await item?.click();
  };

  test('a kind that is switched off loses its marks in an open draft, without a reload; undo brings them back', async () => {
    await draftTo(DANA);
    const { kind, lines } = await firstMark();
    await page.bringToFront();
    await page.getByRole('switch', { name: kind, exact: true }).click();
    await page.getByText(words.rules.switchedOff(kind)).waitFor();
    await expect.poll(() => marks(lines[0] ?? '')).toBe(0);
    await undo();
    await expect.poll(() => marked(gmail)).toEqual(lines);
  });

  test('“Not a pitch” is learned: the same wording is left alone in a new draft, until it is taken off the list', async () => {
    await draftTo(DANA);
    const { card } = await firstMark();
    const before = await marked(gmail);
    await card.press(cardWords.notAPitch);
    await waitForCard(gmail, cardWords.rested);
    const left = await marked(gmail);
    const taught = before.find((line) => !left.includes(line)) ?? '';
    expect(taught).not.toBe('');
    await gmail.keyboard.press('Escape');
    await draftTo(RAJ);
    await gmail.waitForTimeout(1_200);
    expect(await marks(taught)).toBe(0);
    await page.bringToFront();
    const remove = page.getByRole('button', { name: /^Mark “.*” again$/ });
    await expect.poll(() => remove.count()).toBe(1);
    await page.screenshot({ path: '.output/shots/coach-taught.png', fullPage: true });
    await remove.click();
    await expect.poll(() => marks(taught)).toBeGreaterThan(0);
  });

  test('undo on the card takes the teaching back', async () => {
    await draftTo(DANA);
    const { card, lines } = await firstMark();
    await card.press(cardWords.notAPitch);
    const rested = await waitForCard(gmail, cardWords.rested);
    await expect.poll(() => page.getByRole('button', { name: /^Mark “.*” again$/ }).count()).toBe(1);
    await rested.press(cardWords.undo);
    await expect.poll(() => marked(gmail)).toEqual(lines);
    await expect.poll(() => page.getByRole('button', { name: /^Mark “.*” again$/ }).count()).toBe(0);
  });

  test('off for a person: silent in the page and in the panel, and one click ends it', async () => {
    await draftTo(DANA);
    await expect.poll(async () => (await marked(gmail)).length).toBeGreaterThan(0);
    await panel.says('To Dana Whitfield');
    await choose(words.panel.quietFor('Dana Whitfield'));
    await panel.says(words.panel.silentFor(['Dana Whitfield']));
    await expect.poll(() => marked(gmail)).toEqual([]);
    await panel.shoot('coach-silent');
    await page.getByRole('button', { name: words.people.remove('Dana Whitfield') }).waitFor();
    await panel.press(words.panel.onAgain);
    await expect.poll(async () => (await marked(gmail)).length).toBeGreaterThan(0);
  });

  test('off on a site: nothing is marked there, and the panel says so', async () => {
    await draftTo(RAJ);
    await expect.poll(async () => (await marked(gmail)).length).toBeGreaterThan(0);
    await panel.says('To Raj Patel');
    await choose(words.panel.quietOn('mail.google.com'));
    await panel.says(words.panel.silentOn('mail.google.com'));
    await expect.poll(() => marked(gmail)).toEqual([]);
    await page.bringToFront();
    await page.getByRole('button', { name: words.sites.remove('mail.google.com') }).click();
    await expect.poll(async () => (await marked(gmail)).length).toBeGreaterThan(0);
  });

  test('a phrase of one’s own is marked in mail that is no pitch', async () => {
    await page.bringToFront();
    await page.getByLabel(words.phrases.words, { exact: true }).fill('Glaze Bar');
    await page.getByRole('button', { name: words.phrases.add }).click();
    await page.getByText(words.phrases.added).waitFor();
    await draftTo(RAJ, 'Hi Raj, lunch at the glaze-bar on Friday? ');
    await expect.poll(() => marked(gmail)).toEqual(['glaze-bar']);
    await page.bringToFront();
    await page.getByRole('button', { name: words.phrases.remove('Glaze Bar') }).click();
    await expect.poll(() => marked(gmail)).toEqual([]);
  });
});
