import { build } from 'esbuild';
import { openChromium } from '../e2e/chromium/browser';
import type * as BackupPage from './backup-page';
import { longestTask } from './longest-task';

/**
 * A backup of 10,000 people in real Chromium, on the extension's own origin: made, sealed, read, rehearsed, restored,
 * undone, and for how long each keeps the page from answering a key.
 */
const PEOPLE = Number(process.env.PEOPLE ?? 10_000);
const ROWS_EACH = Number(process.env.ROWS_EACH ?? 2);
/** Milliseconds of processor time in one go, after which a key press is felt to wait. */
const LONGEST = 100;

declare const bench: typeof BackupPage;

const code = await build({
  entryPoints: ['tests/bench/backup-page.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'bench',
  write: false,
});
const chromium = await openChromium();
let slow = 0;
const page = await chromium.context.newPage();
try {
  await page.goto(`chrome-extension://${chromium.id}/manifest.json`);
  await page.evaluate(`${code.outputFiles[0]?.text ?? ''};globalThis.bench = bench;`);
  await page.evaluate(([people, rows]) => bench.seed(people, rows), [PEOPLE, ROWS_EACH] as const);
  console.log(`  ${PEOPLE} people, ${PEOPLE * (ROWS_EACH + 3)} rows`);
  for (const step of await page.evaluate(() => Object.keys(bench.steps))) {
    let milliseconds = 0;
    const longest = await longestTask(chromium.context, page, async () => {
      milliseconds = (await page.evaluate((name) => bench.steps[name]?.(), step)) ?? 0;
    });
    const late = longest > LONGEST;
    if (late) slow += 1;
    const task = `longest task ${longest.toFixed(0).padStart(4)} ms${late ? `  (limit ${LONGEST})  TOO SLOW` : ''}`;
    console.log(`  ${step.padEnd(52)} ${milliseconds.toFixed(0).padStart(7)} ms   ${task}`);
  }
  console.log(`  ${((await page.evaluate(() => bench.size())) / 1e6).toFixed(1)} MB`);
} finally {
  await chromium.close();
}
process.exitCode = slow === 0 ? 0 : 1;
