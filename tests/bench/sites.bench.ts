/**
 * What reading a page costs in Chromium: `readPage` and `findDrafts` together, on every saved page grown with a list; and
 * what a key costs beside a list of three thousand rows, with the page script and without. `BENCH_PAGES=gmail` chooses.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { readSample } from '../e2e/samples';
import { launchChromium } from '../editors/launch-chromium';
import { bundleForPage } from '../house/bundle';
import { buildPageScript, PAGE_EXTENSION } from '../page-script/build';
import { type Fixture, listFixtures } from '../sites/fixtures';
import { addRows, fill, look, walkBare } from './sites-page';
import { timerTimes } from './task-times';

/** Milliseconds of processor time, 95 of 100 readings. */
const GOALS: [nodes: number, p95: number][] = [
  [5_000, 2],
  [50_000, 10],
];
const ROWS = 3_000;
const KEYS = 120;

const at = (times: number[], share: number): number => times[Math.floor(times.length * share)] ?? 0;
const say = (times: number[], goal: number): string => {
  const [p50, p95] = [at(times, 0.5), at(times, 0.95)];
  return `${p50.toFixed(2)}, p95 ${p95.toFixed(2)} ms${p95 > goal ? ` (goal ${goal})` : ''}`;
};

/** All pages, or of each site those that a word names. */
function chosen(): Fixture[] {
  const word = process.env.BENCH_PAGES ?? '';
  return listFixtures().filter(({ name }) => name.includes(word));
}

type Reading = { context: BrowserContext; page: Page; code: string };

async function open({ page, code }: Reading, { url, html }: Fixture, nodes: number, everywhere = false): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.setContent(html);
  await page.evaluate(code);
  await page.evaluate(fill, { nodes, everywhere });
}

async function readings(): Promise<void> {
  const code = `${await bundleForPage('lib/sites/index.ts', 'Sites')};window.Sites=Sites;`;
  const { context, close } = await launchChromium(null);
  const page = await context.newPage();
  const reading = { context, page, code };
  await page.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  const bySite = new Map<string, number[][]>();
  for (const fixture of chosen()) {
    const site = fixture.name.split('/')[0] ?? '';
    const said: string[] = [];
    for (const [size, [nodes, goal]] of GOALS.entries()) {
      await open(reading, fixture, nodes);
      const times = await timerTimes(context, page, () => page.evaluate(look));
      said.push(`${nodes}: ${say(times, goal)}`);
      const all = bySite.get(site) ?? GOALS.map(() => []);
      all[size]?.push(...times);
      bySite.set(site, all);
    }
    console.log(`  ${fixture.name.padEnd(58)} ${said.join('   ')}`);
  }
  for (const [site, all] of bySite) {
    const said = GOALS.map(([nodes, goal], size) => {
      const times = [...(all[size] ?? [])].sort((one, other) => one - other);
      return `${nodes}: ${say(times, goal)}`;
    });
    console.log(`  all of ${site.padEnd(51)} ${said.join('   ')}`);
  }
  await limits(reading);
  await close();
}

/** A bare walk through a page, and the dearest kind of list: an address on every part of it. */
async function limits(reading: Reading): Promise<void> {
  const { context, page } = reading;
  const fixture = listFixtures().find(({ name }) => name === 'generic/zimbra-read--french-bubbles');
  if (!fixture) throw new Error('A page of the bench is gone.');
  for (const [nodes, goal] of GOALS) {
    await open(reading, fixture, nodes);
    const bare = await timerTimes(context, page, () => page.evaluate(walkBare));
    await open(reading, fixture, nodes, true);
    const dear = await timerTimes(context, page, () => page.evaluate(look));
    console.log(`  ${nodes}: a bare walk ${say(bare, goal)}; addresses everywhere ${say(dear, goal)}`);
  }
}

/** Milliseconds from a key to the next frame, sorted. */
async function typing(page: Page): Promise<number[]> {
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.waitForSelector('[gh="cm"]');
  await page.evaluate(addRows, ROWS);
  await page.click('[gh="cm"]');
  await page
    .locator('.Am')
    .last()
    .click({ position: { x: 5, y: 5 } });
  await page.waitForTimeout(1_000);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)));
      },
      true,
    );
  });
  for (let key = 0; key < KEYS; key++) await page.keyboard.type(key % 7 === 6 ? ' ' : 'e', { delay: 25 });
  await page.waitForTimeout(300);
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  return times.sort((one, other) => one - other);
}

async function typings(): Promise<void> {
  await buildPageScript();
  for (const [what, extension] of [
    ['without the page script', null],
    ['with it', PAGE_EXTENSION],
  ] as const) {
    const { context, close } = await launchChromium(extension);
    await context.route(/^https:/, (route) => {
      const answer = readSample(new URL(route.request().url()));
      return answer
        ? route.fulfill({ ...answer, headers: { ...answer.headers, 'content-type': answer.contentType } })
        : route.abort();
    });
    const times = await typing(await context.newPage());
    console.log(
      `  a key beside ${ROWS} rows, ${what}: median ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms`,
    );
    await close();
  }
}

await readings();
await typings();
