/**
 * What reading a page costs in Chromium: `readPage` and `findDrafts` together, on growing pages of every site; and what a
 * key costs beside a list of three thousand rows, with the page script and without.
 */
import type { Page } from 'playwright-core';
import { readSample } from '../e2e/samples';
import { launchChromium } from '../editors/launch-chromium';
import { bundleForPage } from '../house/bundle';
import { buildPageScript, PAGE_EXTENSION } from '../page-script/build';
import { listFixtures } from '../sites/fixtures';
import { addRows, fill, measure } from './sites-page';

/** Milliseconds, 95 of 100 readings. */
const GOALS: [nodes: number, p95: number][] = [
  [5_000, 2],
  [50_000, 10],
];
const ROWS = 3_000;
const KEYS = 120;

const at = (times: number[], share: number): number => times[Math.floor(times.length * share)] ?? 0;

/** Of each site the biggest page of a mail or a person, and the biggest with a draft. */
function chosen() {
  const all = listFixtures();
  const sites = [...new Set(all.map(({ name }) => name.split('/')[0]))];
  return sites.flatMap((site) => {
    const own = all.filter(({ name }) => name.startsWith(`${site}/`)).sort((a, b) => b.html.length - a.html.length);
    const about = own.find(({ sighting }) => sighting?.focus);
    const writing = own.find(({ drafts }) => drafts.length > 0);
    return [...new Set([about, writing])].filter((one) => one !== undefined);
  });
}

async function readings(): Promise<void> {
  const code = `${await bundleForPage('lib/sites/index.ts', 'Sites')};window.Sites=Sites;`;
  const { context, close } = await launchChromium(null);
  const page = await context.newPage();
  await page.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  for (const { name, url, html } of chosen()) {
    const said: string[] = [];
    for (const [nodes, goal] of GOALS) {
      await page.goto('about:blank');
      await page.goto(url);
      await page.setContent(html);
      await page.evaluate(code);
      await page.evaluate(fill, nodes);
      const times = await page.evaluate(measure);
      const p95 = at(times, 0.95);
      said.push(
        `${nodes}: ${at(times, 0.5).toFixed(2)}, p95 ${p95.toFixed(2)} ms${p95 > goal ? ` (goal ${goal})` : ''}`,
      );
    }
    console.log(`  ${name.padEnd(58)} ${said.join('   ')}`);
  }
  await close();
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
