import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { popup as words } from '../../lib/locales';
import { type Chromium, openChromium } from '../e2e/chromium/browser';
import { begin } from '../e2e/chromium/journeys';
import { openRealPopup, type Surface } from '../e2e/chromium/side-panel';
import { settle, settled } from '../e2e/settle';
import { chooseDana, countLines, onceEach, openDana, PATIENT } from './surfaces';

/** Half of them in the real popup over a page, half in a window of its own. */
const ROUNDS = process.env.FAULTS === 'long' ? 100 : 10;

/** Milliseconds between Enter and the end, over the whole range in every run. */
const delayOf = (round: number) => Math.round((round * 50) / (ROUNDS - 1));

let chromium: Chromium;
let welcome: Page;
beforeAll(async () => {
  chromium = await openChromium();
  welcome = await begin(chromium);
  await openDana(chromium);
});
afterAll(async () => expect(await chromium.close()).toEqual([]));

/** Runs in the popup: it is gone so many milliseconds after Enter, whatever it was doing. */
const closeAfterEnter = (delay: number) => {
  addEventListener('keydown', ({ key }) => key === 'Enter' && setTimeout(() => close(), delay), { capture: true });
};

test(
  'the real popup, gone 0 to 50 ms after Enter: every note is saved, or offered back and then saved once',
  async () => {
    const lines = Array.from({ length: ROUNDS }, (_, round) => `kiln ${round} was shut in a hurry`);
    let offered = 0;
    for (const [round, line] of lines.entries()) {
      const popup = await openRealPopup(chromium);
      offered += await takeBack(popup, lines[round - 1] ?? null);
      await popup.page.type('textarea', line);
      await popup.page.evaluate(closeAfterEnter, delayOf(round));
      await Promise.all([closed(popup), popup.page.keyboard.press('Enter').catch(() => undefined)]);
      await popup.disconnect();
    }
    const last = await openRealPopup(chromium);
    offered += await takeBack(last, lines.at(-1) ?? null);
    await last.page.close();
    await last.disconnect();
    console.info(`real popup: ${ROUNDS} notes, ${offered} offered back`);
    expect(await countLines(welcome, lines)).toEqual(onceEach(lines));
  },
  PATIENT,
);

const closed = ({ page }: Surface) => new Promise((resolve) => page.once('close', resolve));

/** Saves the note before, if the popup offers it. Answers how many it offered: one or none. */
async function takeBack({ page }: Surface, line: string | null): Promise<number> {
  await page.waitForFunction(() => document.body.innerText.includes('Dana Whitfield'), { timeout: 15_000 });
  if (line === null) return 0;
  // Asked whether it was saved, the field may still be emptied: it is read when the answer can't change any more.
  await settle(() => page.evaluate(settled, words.savedBefore));
  if ((await page.$eval('textarea', (field) => field.value)) !== line) return 0;
  await page.focus('textarea');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('textarea')?.value === '', { timeout: 15_000 });
  return 1;
}

test(
  'the same in a window of its own, closed as a whole',
  async () => {
    const lines = Array.from({ length: ROUNDS }, (_, round) => `kiln ${round} was in another window`);
    let offered = 0;
    for (const [round, line] of lines.entries()) {
      const popup = await openWindow();
      offered += await takeBackInWindow(popup, lines[round - 1] ?? null);
      await chooseDana(popup);
      await popup.getByRole('textbox', { name: words.field }).fill(line);
      await popup.evaluate(closeAfterEnter, delayOf(round));
      const gone = popup.waitForEvent('close');
      await popup.keyboard.press('Enter').catch(() => undefined);
      await gone;
    }
    const last = await openWindow();
    offered += await takeBackInWindow(last, lines.at(-1) ?? null);
    await last.close();
    console.info(`popup in a window: ${ROUNDS} notes, ${offered} offered back`);
    expect(await countLines(welcome, lines)).toEqual(onceEach(lines));
  },
  PATIENT,
);

async function openWindow(): Promise<Page> {
  const opened = chromium.context.waitForEvent('page');
  await welcome.evaluate(() => chrome.windows.create({ url: '/popup.html', type: 'popup', width: 340, height: 420 }));
  const page = await opened;
  await page.getByRole('textbox', { name: words.field }).waitFor();
  return page;
}

async function takeBackInWindow(popup: Page, line: string | null): Promise<number> {
  const field = popup.getByRole('textbox', { name: words.field });
  await settle(() => popup.evaluate(settled, words.savedBefore));
  if (line === null || (await field.inputValue()) !== line) return 0;
  await field.press('Enter');
  await expect.poll(() => field.inputValue(), { timeout: 15_000 }).toBe('');
  return 1;
}
