import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { panel as words } from '../../../lib/locales';
import { type Chromium, openChromium } from './browser';
import { begin, chooseLinkedIn, openWelcome } from './journeys';
import { badgeOf, openPanel, type Panel } from './panel';

const DANA = 'https://www.linkedin.com/in/dana-whitfield/';
const MAREN = 'https://www.linkedin.com/in/maren-holt/';

/** The whole page as text: nodes, attributes, style sheets and named highlights that a page can see. */
const everything = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    marks: [...CSS.highlights.keys()].length,
    own: Object.keys(window).filter((name) => name.toLowerCase().includes('acquaint')),
  }));

describe.each(['sdui', 'ember'])('reading LinkedIn (%s pages)', (generation) => {
  let chromium: Chromium;
  let panel: Panel;
  let profile: Page;
  const open = async (url: string) => {
    profile = await chromium.context.newPage();
    await profile.goto(`${url}?generation=${generation}`);
    return profile;
  };
  beforeAll(async () => {
    chromium = await openChromium();
    await begin(chromium, 'address');
    panel = await openPanel(chromium);
  });
  afterAll(async () => {
    await panel.disconnect();
    expect(await chromium.close()).toEqual([]);
  });

  test('a known person: who, how to reach them, what is open, what was last, and a badge', async () => {
    const page = await open(DANA);
    await panel.says('Dana Whitfield');
    for (const part of ['VP Operations', 'Harbour Tiles', 'Mobile first', 'Q3 defect sheet', 'Intro to Raj', 'Last:'])
      await panel.says(part);
    await expect.poll(() => badgeOf(chromium, page)).toMatchObject({ text: expect.stringMatching(/^\d$/) });
    await expect.poll(async () => (await badgeOf(chromium, page)).title).toContain('Dana Whitfield');
    await panel.shoot(`linkedin-known-${generation}`);
    await page.close();
  });

  test('moving to another profile inside the page shows the next person at once, and nobody else on the way', async () => {
    const page = await open(DANA);
    await panel.says('Dana Whitfield');
    await panel.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => seen.push(document.querySelector('h1')?.textContent ?? '')).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    await page.click('[data-go="raj-patel-ops"]');
    await panel.says('Raj Patel');
    await page.waitForTimeout(900);
    const seen = await panel.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    const raj = seen.findIndex((name) => name.includes('Raj'));
    expect(raj).toBeGreaterThanOrEqual(0);
    const afterRaj = seen.slice(raj);
    expect(afterRaj.some((name) => name.includes('Dana'))).toBe(false);
    await page.close();
  });

  test('level 1, a stranger: the name only after the title names them; nothing read, nothing saved without a click', async () => {
    const page = await open('https://www.linkedin.com/in/%E7%94%B0%E4%B8%AD-%E7%BE%8E%E5%92%B2/');
    await panel.says(words.unknown.badge);
    await panel.says('田中');
    expect(await panel.text()).not.toContain('青葉デザイン');
    await page.close();
  });

  test('level 2: one click reads the profile once, and one more saves it with its source', async () => {
    const page = await open(MAREN.replace('maren-holt', 'sara-alhusseini-84'));
    await panel.says(words.unknown.badge);
    const before = await everything(page);
    await panel.press(words.unknown.read);
    await panel.says('نور للطباعة');
    expect(await everything(page)).toEqual(before);
    await panel.press(words.unknown.save('سارة الحسيني'));
    await panel.says('سارة الحسيني is saved.');
    await panel.press('Undo');
    await panel.says(words.unknown.badge);
    await page.close();
  });

  test('lists of people are about nobody', async () => {
    const page = await open('https://www.linkedin.com/feed/');
    await panel.says(words.quiet.nobody.title);
    await expect.poll(() => badgeOf(chromium, page)).toMatchObject({ text: '' });
    await page.close();
  });

  test('level 3: reads as one browses, and still leaves no trace in the page', async () => {
    const before = await open(MAREN);
    await before.waitForTimeout(900);
    const untouched = await everything(before);
    await before.close();
    await chooseLinkedIn(await openWelcome(chromium), 'browse');
    const page = await open(MAREN);
    await panel.says('Maren Holt');
    await page.waitForTimeout(900);
    expect(await everything(page)).toEqual(untouched);
    await page.click('[data-go="dana-whitfield"]');
    await panel.says('Dana Whitfield');
    await chooseLinkedIn(await openWelcome(chromium), 'address');
    await page.close();
  });
});
