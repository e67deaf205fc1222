import { build } from 'esbuild';
import { openChromium } from '../e2e/chromium/browser';
import { longestTask } from './longest-task';
import type * as TodayPage from './today-page';

/** Today, accounts and the map with 10,000 people in real Chromium, on the extension's own origin. */
const PEOPLE = Number(process.env.PEOPLE ?? 10_000);
const ROWS_EACH = Number(process.env.ROWS_EACH ?? 17);
/** Every so many'th has a rhythm and a tie: 1 is everybody. */
const EACH = Number(process.env.EACH ?? 4);

/** Milliseconds for which no key is answered. */
const LONGEST = 50;

declare const bench: typeof TodayPage;

const code = await build({
  entryPoints: ['tests/bench/today-page.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'bench',
  write: false,
});
const chromium = await openChromium();
let slow = 0;
const page = await chromium.context.newPage();

/** How long it takes, and for how long it keeps the page from answering a key. A limit that is passed fails the bench. */
async function report(what: string, work: () => Promise<number>, limit?: number): Promise<void> {
  let milliseconds = 0;
  const longest = await longestTask(chromium.context, page, async () => {
    milliseconds = await work();
  });
  tell(what, milliseconds, limit);
  tell('  longest task meanwhile (processor time)', longest, LONGEST);
}

function tell(what: string, milliseconds: number, limit?: number): void {
  const late = limit !== undefined && milliseconds > limit;
  if (late) slow += 1;
  const against = limit === undefined ? '' : `  (limit ${limit})${late ? '  TOO SLOW' : ''}`;
  console.log(`  ${what.padEnd(58)} ${milliseconds.toFixed(0).padStart(7)} ms${against}`);
}

try {
  await page.goto(`chrome-extension://${chromium.id}/manifest.json`);
  await page.evaluate(`${code.outputFiles[0]?.text ?? ''};globalThis.bench = bench;`);
  await page.evaluate(([people, rows, each]) => bench.seed(people, { rows, each }), [PEOPLE, ROWS_EACH, EACH] as const);
  console.log(`  ${PEOPLE} people, ${PEOPLE * (ROWS_EACH + 3)} rows, ${Math.ceil(PEOPLE / EACH)} with a rhythm`);
  await report('Today, the first time', () => page.evaluate(() => bench.timeToday()), 2_000);
  await report('Today, again', () => page.evaluate(() => bench.timeToday()), 1_000);
  await report('the list of accounts', () => page.evaluate(() => bench.timeAccounts()), 1_000);
  await report('when each account was last in touch', () => page.evaluate(() => bench.timeTouches()));
  await report('… again', () => page.evaluate(() => bench.timeTouches()));
  await report('the map', () => page.evaluate(() => bench.timeMap()), 1_000);
} finally {
  await chromium.close();
}
process.exitCode = slow === 0 ? 0 : 1;
