import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { popup as words } from '../../lib/locales';
import { type Chromium, openChromium } from '../e2e/chromium/browser';
import { openGmail } from '../e2e/chromium/gmail';
import { begin } from '../e2e/chromium/journeys';
import { openPanel, type Panel } from '../e2e/chromium/panel';
import { stopWorker } from '../e2e/chromium/stop-worker';
import { countStoredRows } from '../e2e/look-inside';
import { drive } from './drive-page';
import type * as EditsPage from './edits-page';
import { chooseDana, countLines, dice, onceEach, openDana, PATIENT } from './surfaces';

/** The browser stops an idle worker whenever it likes: between two messages, between two navigations, during a save. */
const ROUNDS = process.env.FAULTS === 'long' ? 40 : 6;

/** Notes through each of three doors. */
const WRITES = process.env.FAULTS === 'long' ? 334 : 50;

let chromium: Chromium;
let welcome: Page;
let panel: Panel;
beforeAll(async () => {
  chromium = await openChromium();
  welcome = await begin(chromium);
  panel = await openPanel(chromium);
});
afterAll(async () => {
  await panel.disconnect();
  expect(await chromium.close()).toEqual([]);
});

test('stopped before each navigation on LinkedIn: always the right person, never the previous one', async () => {
  const page = await chromium.context.newPage();
  await page.goto('https://www.linkedin.com/in/dana-whitfield/');
  await panel.says('Dana Whitfield');
  for (let round = 0; round < ROUNDS; round++) {
    const [slug, name] = round % 2 === 0 ? ['raj-patel-ops', 'Raj Patel'] : ['dana-whitfield', 'Dana Whitfield'];
    await stopWorker(welcome);
    await page.click(`[data-go="${slug}"]`);
    await expect.poll(() => panel.who(), { timeout: 15_000 }).toContain(name);
  }
  await page.close();
});

test('stopped while a mail is open: the next mail is read all the same', async () => {
  const gmail = await openGmail(chromium, 'dana');
  await expect.poll(() => panel.who()).toContain('Dana Whitfield');
  await stopWorker(welcome);
  await gmail.close();
  const next = await openGmail(chromium, 'raj');
  await expect.poll(() => panel.who(), { timeout: 15_000 }).toContain('Raj Patel');
  await next.close();
});

test('stopped during saves: every note is there once', async () => {
  const page = await chromium.context.newPage();
  await page.goto('https://www.linkedin.com/in/dana-whitfield/');
  const popup = await chromium.openExtensionPage('popup');
  const before = (await countStoredRows(welcome)).interactions ?? 0;
  for (let round = 0; round < ROUNDS; round++) await saveWhileStopping(popup, `kiln reading number ${round} was fine`);
  expect(((await countStoredRows(welcome)).interactions ?? 0) - before).toBe(ROUNDS);
  await Promise.all([popup.close(), page.close()]);
});

/** One line into the popup, the worker stopped in the same moment. The person is chosen the first time. */
async function saveWhileStopping(popup: Page, line: string) {
  await popup.bringToFront();
  await chooseDana(popup);
  await popup.getByRole('textbox', { name: words.field }).fill(line);
  await Promise.all([popup.keyboard.press('Enter'), stopWorker(welcome)]);
  await expect.poll(() => popup.getByRole('textbox', { name: words.field }).inputValue()).toBe('');
}

test(
  `stopped every 50 to 200 ms during ${3 * WRITES} notes from three doors: none lost, none twice`,
  async () => {
    const linkedin = await openDana(chromium);
    await panel.says('Dana Whitfield');
    const stopping = await keepStopping(dice(2_026));
    const lines = (door: string) => Array.from({ length: WRITES }, (_, turn) => `${door} note ${turn} was kept`);
    const field = await panel.page.waitForSelector('footer textarea');
    for (const line of lines('panel')) {
      await field?.type(line);
      await field?.press('Enter');
      await panel.page.waitForFunction(
        () => document.querySelector<HTMLTextAreaElement>('footer textarea')?.value === '',
      );
    }
    const popup = await chromium.openExtensionPage('popup');
    await chooseDana(popup);
    const box = popup.getByRole('textbox', { name: words.field });
    for (const line of lines('popup')) {
      await box.fill(line);
      await box.press('Enter');
      await popup.waitForFunction(() => document.querySelector('textarea')?.value === '');
    }
    // The write path itself, from a page, as fast as it goes.
    const ask = await drive<typeof EditsPage>(popup, 'edits-page');
    const refused = await ask('fileNotes', lines('page'));
    const stopped = await stopping.end();
    console.info(`${3 * WRITES} notes while the worker was stopped ${stopped} times; ${refused.length} refused`);
    expect(refused).toEqual([]);
    // As often as it was there to be stopped, and not once or twice.
    expect(stopped).toBeGreaterThan(WRITES / 10);
    const all = ['panel', 'popup', 'page'].flatMap(lines);
    expect(await countLines(welcome, all)).toEqual(onceEach(all));
    expect((await ask('inspect', [])).wrong).toEqual([]);
    await Promise.all([popup.close(), linkedin.close()]);
  },
  PATIENT,
);

/** Stops the worker again and again until told to end; answers how often one that ran was stopped. */
async function keepStopping(roll: (low: number, high: number) => number) {
  const session = await welcome.context().newCDPSession(welcome);
  const running = new Set<string>();
  let stopped = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'running') running.add(versionId);
      if (runningStatus === 'stopped' && running.delete(versionId)) stopped += 1;
    }
  });
  await session.send('ServiceWorker.enable');
  const ending = new AbortController();
  const loop = (async () => {
    while (!ending.signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, roll(50, 200)));
      await session.send('ServiceWorker.stopAllWorkers');
    }
  })();
  return {
    async end() {
      ending.abort();
      await loop;
      await session.detach();
      return stopped;
    },
  };
}
