import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { panel as words } from '../../../lib/locales';
import { type Colour, countPixels } from '../../editors/count-pixels';
import { type Chromium, openChromium } from './browser';
import { countMarks, marked } from './gmail';
import { begin } from './journeys';
import { openPanel, type Panel } from './panel';

const PITCH = "I'd love to show you how our award-winning platform helps teams like yours.";
/** The line under what is a clear pitch move, and under what sets off the radar. */
const LINES: Colour[] = [
  [0xb7, 0x79, 0x1f],
  [0xc8, 0x55, 0x3d],
];

/** Level 3, both generations of pages: in the newer one the bubble stands in a shadow root. */
describe.each(['sdui', 'ember'])('writing on LinkedIn (%s pages)', (generation) => {
  let chromium: Chromium;
  let panel: Panel;
  let page: Page;
  beforeAll(async () => {
    chromium = await openChromium();
    await begin(chromium, 'browse');
    panel = await openPanel(chromium);
  });
  afterAll(async () => {
    await panel.disconnect();
    expect(await chromium.close()).toEqual([]);
  });
  beforeEach(async () => {
    page = await chromium.context.newPage();
  });
  afterEach(() => page.close());

  const editor = () => page.locator('.msg-form__contenteditable');
  const text = async () => (await editor().innerText()).replace(/\u00a0/g, ' ').trim();
  /** The bubble beside a profile; or the same form on the messaging page. */
  const openBubble = async () => {
    await page.goto(`https://www.linkedin.com/in/dana-whitfield/?generation=${generation}`);
    await panel.says('Dana Whitfield');
    await page.getByText('Message', { exact: true }).first().click();
    await editor().click();
  };
  const everyNode = () =>
    page.evaluate(() => {
      const inside = document.querySelector('#interop-outlet')?.shadowRoot?.innerHTML ?? '';
      return document.documentElement.outerHTML + inside;
    });
  const countLines = async () => {
    const picture = await page.screenshot();
    return LINES.reduce((sum, line) => sum + countPixels(picture, line), 0);
  };

  test('a pitch is underlined, seen on the screen, and the page’s nodes are those of the page', async () => {
    await openBubble();
    const untouched = await countLines();
    await page.keyboard.type(`${PITCH} `);
    await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
    expect((await marked(page)).join(' ')).toContain('love to show you');
    await expect.poll(countLines).toBeGreaterThan(untouched + 60);
    const nodes = await everyNode();
    expect(nodes).not.toMatch(/acquaint|popover|<mark/i);
    // Marks gone, every node and attribute is still as it was with them.
    await page.keyboard.press('Control+a');
    await page.keyboard.type('How is the second shift?');
    await expect.poll(() => countMarks(page)).toBe(0);
    expect(await editor().innerHTML()).toBe('<p>How is the second shift?</p>');
    await panel.shoot(`linkedin-draft-${generation}`);
  });

  test('the panel says why and what to ask; Replace and Insert, each with one undo; what is sent is what was seen', async () => {
    await openBubble();
    await page.keyboard.type(`Hello Dana. ${PITCH} See you.`);
    await panel.says(words.draft.verdicts.pitch);
    await panel.says(PITCH);
    await reviewed(3);
    await pressRow(PITCH);
    const before = await text();
    const question = await press(words.draft.replace);
    await panel.says(words.draft.outcomes.replaced);
    await expect.poll(text).toBe(before.replace(PITCH, question));
    await expect.poll(() => countMarks(page)).toBe(0);
    await undo();
    await expect.poll(text).toBe(before);
    await editor().press('Control+End');
    const inserted = await press(words.draft.insert);
    await panel.says(words.draft.outcomes.inserted);
    await expect.poll(text).toBe(`${before} ${inserted}`);
    await undo();
    await expect.poll(text).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(text).toBe(`${before} ${inserted}`);
    await page.locator('.msg-form__send-button').click();
    const sent = await page.evaluate(() => (window as unknown as { sentMessages: { html: string }[] }).sentMessages);
    expect(sent[0]?.html.replace(/&nbsp;/g, ' ')).toBe(`<p>${before} ${inserted}</p>`);
  });

  test('the messaging page: whom it goes to, marks, and a click on a line in the panel goes there', async () => {
    await page.goto(`https://www.linkedin.com/messaging/thread/dana-whitfield/?generation=${generation}`);
    await editor().click();
    await page.keyboard.type(`${PITCH} `);
    await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
    await panel.says('Dana Whitfield');
    await panel.says(words.draft.verdicts.pitch);
    await pressRow(PITCH);
    const caret = () => page.evaluate(() => document.getSelection()?.focusOffset);
    await expect.poll(caret).toBe(PITCH.length);
    await page.keyboard.type('!');
    await expect.poll(text).toContain('yours.!');
  });

  test('an invitation’s note: listed in the panel, nothing is painted; what doesn’t fit is copied, not cut', async () => {
    await page.goto(`https://www.linkedin.com/in/dana-whitfield/?generation=${generation}`);
    await panel.says('Dana Whitfield');
    await page.getByText('Connect', { exact: true }).first().click();
    const note = page.locator('textarea#custom-message');
    await note.click();
    await page.keyboard.type(PITCH);
    await panel.says(words.draft.verdicts.pitch);
    expect(await countMarks(page)).toBe(0);
    await reviewed(1);
    await pressRow(PITCH);
    const question = await press(words.draft.replace);
    await panel.says(words.draft.outcomes.replaced);
    await expect.poll(() => note.inputValue()).toBe(question);
    await note.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => note.inputValue()).toBe(PITCH);
    await note.press('End');
    await page.keyboard.type(` ${'I look forward to it. '.repeat(5)}`);
    const full = await note.inputValue();
    await reviewed(6);
    // A page may copy only shortly after a key; on a busy machine the typing is long ago.
    await note.press('End');
    await press(words.draft.insert);
    await panel.says(words.draft.outcomes.copied);
    expect(await note.inputValue()).toBe(full);
  });

  /** The panel has what was typed to the end: so many sentences. What is chosen before that may be another finding then. */
  async function reviewed(sentences: number): Promise<void> {
    const bars = 'section[data-go="draft"] [role="img"] > span';
    await panel.page.waitForFunction(
      (of, count) => document.querySelectorAll(of).length === count,
      {},
      bars,
      sentences,
    );
  }

  /** The line in the panel's list of findings. */
  async function pressRow(line: string): Promise<void> {
    await panel.page
      .locator(`::-p-xpath(//section[@data-go="draft"]//button[@data-row][contains(normalize-space(), "${line}")])`)
      .click();
  }

  /** "Insert" or "Replace line" of the first question; answers the question. */
  async function press(button: string): Promise<string> {
    const row = `//section[@data-go="draft"]//li[.//button[normalize-space()="${button}"]][1]`;
    const found = await panel.page.waitForSelector(`::-p-xpath(${row})`);
    const question = await found?.$eval('p', (node) => node.textContent ?? '');
    const press = await panel.page.waitForSelector(`::-p-xpath(${row}//button[normalize-space()="${button}"])`);
    await press?.click();
    return question ?? '';
  }

  async function undo(): Promise<void> {
    await editor().focus();
    await page.keyboard.press('Control+z');
  }
});
