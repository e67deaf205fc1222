import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { panel as words } from '../../../lib/locales';
import { page as cardWords } from '../../../lib/locales/en/page';
import type { Chromium } from './browser';
import { compose, countMarks, editorOf, marked, openGmail, sentMail, write } from './gmail';
import { explainAtCaret, findCard, waitForCard } from './hint-card';
import { beginWithPanel, type Panel } from './panel';

const DANA = 'dana.whitfield@harbourtiles.example';
const PITCH = "Hi Dana, I'd love to show you how our award-winning platform helps teams like yours. ";
const GOOD = 'How do you tell today whether a drifting glaze comes from the clay or from the kiln? ';

describe('writing in Gmail', () => {
  let chromium: Chromium;
  let panel: Panel;
  let gmail: Page;
  beforeAll(async () => {
    ({ chromium, panel } = await beginWithPanel());
  });
  afterAll(async () => {
    await panel.disconnect();
    expect(await chromium.close()).toEqual([]);
  });
  beforeEach(async () => {
    await gmail?.close();
    gmail = await openGmail(chromium);
  });

  test('pitch wording is underlined while typing, and the editor’s HTML is what the user typed', async () => {
    const box = await compose(gmail, DANA);
    await write(box, PITCH);
    await expect.poll(() => countMarks(gmail)).toBeGreaterThan(0);
    expect((await marked(gmail)).join(' ')).toContain('love to show you');
    const html = await editorOf(box).innerHTML();
    // The signature's own class is Gmail's; nothing else may bear a class, a style or a tag of ours.
    expect(html.replace(/<div[^>]*gmail_signature.*$/s, '')).not.toMatch(/<(span|mark|font)|style=|class=/);
    await gmail.screenshot({ path: '.output/shots/gmail-underlined.png' });
    await editorOf(box).press('Control+a');
    await editorOf(box).pressSequentially(GOOD, { delay: 4 });
    await expect.poll(() => countMarks(gmail)).toBe(0);
  });

  test('the panel reviews the whole draft for the person it goes to, and Insert works with one undo', async () => {
    const box = await compose(gmail, DANA);
    await write(box, PITCH);
    await panel.says('Reads as a pitch');
    await panel.says('Dana Whitfield');
    await panel.says('reaches them better');
    await panel.shoot('draft-pitch');
    const before = await editorOf(box).innerText();
    const question = await panel.page.$eval(
      '[data-go="draft"] li p, [data-go="draft"] li',
      (node) => node.textContent ?? '',
    );
    expect(question.length).toBeGreaterThan(10);
    const insert = await panel.page.waitForSelector(
      `::-p-xpath(//section[@data-go="draft"]//button[normalize-space()="${words.draft.insert}"])`,
    );
    await insert?.click();
    await panel.says(words.draft.outcomes.inserted);
    const after = () => editorOf(box).innerText();
    await expect.poll(after).toContain('?');
    await expect.poll(async () => (await after()).length).toBeGreaterThan(before.length + 20);
    await editorOf(box).press('Control+z');
    await expect.poll(async () => (await editorOf(box).innerText()).trim()).toBe(before.trim());
  });

  test('a click on a mark opens the card; Replace puts a question there; one undo brings the line back', async () => {
    const box = await compose(gmail, DANA);
    await write(box, PITCH);
    await expect.poll(() => countMarks(gmail)).toBeGreaterThan(0);
    const at = await gmail.evaluate(() => {
      const [highlight] = [...CSS.highlights.values()].filter((one) => one.size > 0);
      const [range] = [...(highlight ?? [])];
      const rect = (range as Range).getClientRects()[0];
      return rect ? { x: rect.x + 12, y: rect.y + rect.height / 2 } : null;
    });
    if (!at) throw new Error('no mark has a place on the page');
    await gmail.mouse.click(at.x, at.y);
    const card = await waitForCard(gmail, cardWords.insert);
    await gmail.screenshot({ path: '.output/shots/gmail-card.png' });
    const before = (await editorOf(box).innerText()).trim();
    await card.press(cardWords.replace);
    await expect.poll(async () => (await editorOf(box).innerText()).trim()).not.toBe(before);
    expect(await editorOf(box).innerText()).toContain('?');
    await editorOf(box).press('Control+z');
    await expect.poll(async () => (await editorOf(box).innerText()).trim()).toBe(before);
  });

  test('the card by keyboard: opens at the caret, Escape goes back, typing closes it', async () => {
    const box = await compose(gmail, DANA);
    await write(box, PITCH);
    await expect.poll(() => countMarks(gmail)).toBeGreaterThan(0);
    await explainAtCaret(chromium, gmail);
    await waitForCard(gmail, cardWords.notAPitch);
    await gmail.keyboard.press('Escape');
    await expect.poll(() => findCard(gmail)).toBeNull();
    await gmail.keyboard.type('x');
    expect(await editorOf(box).innerText()).toContain('x');
  });

  test('several drafts at once, each with its own person; what is sent is what was typed', async () => {
    const first = await compose(gmail, DANA);
    await write(first, PITCH);
    const second = await compose(gmail, 'raj.patel@northfield.example');
    await write(second, 'Raj, which of the two lines waits when the flour is late? ');
    await panel.says('To Raj Patel');
    await panel.shoot('two-drafts');
    await first.locator('[role="button"].aoO').click();
    await expect.poll(async () => (await sentMail(gmail)).length).toBe(1);
    const [mail] = await sentMail(gmail);
    expect(mail?.text.replace(/\u00a0/g, ' ').trim()).toContain(PITCH.trim());
    expect(mail?.html).not.toMatch(/acquaint|highlight|<span/i);
    await expect.poll(() => countMarks(gmail)).toBe(0);
  });

  test('a reply in the thread: the quote is never marked', async () => {
    await gmail.close();
    gmail = await openGmail(chromium, 'crate');
    await gmail.getByText('Reply', { exact: true }).first().click();
    await write(gmail.locator('[role="main"]:not(.gone)'), 'Thanks, not for me.');
    await gmail.waitForTimeout(900);
    expect(await countMarks(gmail)).toBe(0);
  });

  test('a pop-out window is its own draft', async () => {
    const box = await compose(gmail, DANA);
    await write(box, PITCH);
    const [popped] = await Promise.all([
      chromium.context.waitForEvent('page'),
      gmail.getByRole('button', { name: 'Pop-out' }).click(),
    ]);
    await popped.locator('[g_editable="true"]').click();
    await popped.keyboard.press('End');
    await popped.keyboard.type(' ');
    await expect.poll(() => countMarks(popped)).toBeGreaterThan(0);
    await popped.close();
  });
});
