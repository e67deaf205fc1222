import { build } from 'esbuild';
import { openChromium } from '../e2e/chromium/browser';
import type * as ExportPage from './export-page';
import { longestTask } from './longest-task';

/** Everybody exported in real Chromium, in each format, and for how long that keeps the page from answering a key. */
const PEOPLE = Number(process.env.PEOPLE ?? 10_000);
const ROWS_EACH = Number(process.env.ROWS_EACH ?? 2);
/** Milliseconds of processor time in one go, after which a key press is felt to wait. */
const LONGEST = 100;

declare const bench: typeof ExportPage;

const code = await build({
  entryPoints: ['tests/bench/export-page.ts'],
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
  for (const format of await page.evaluate(() => bench.FORMATS)) {
    let milliseconds = 0;
    const longest = await longestTask(chromium.context, page, async () => {
      milliseconds = await page.evaluate((name) => bench.make(name), format);
    });
    const late = longest > LONGEST;
    if (late) slow += 1;
    const task = `longest task ${longest.toFixed(0).padStart(4)} ms${late ? `  (limit ${LONGEST})  TOO SLOW` : ''}`;
    const megabytes = ((await page.evaluate((name) => bench.size(name), format)) / 1e6).toFixed(1);
    console.log(
      `  ${format.padEnd(12)} ${milliseconds.toFixed(0).padStart(7)} ms   ${megabytes.padStart(6)} MB   ${task}`,
    );
  }
} finally {
  await chromium.close();
}
process.exitCode = slow === 0 ? 0 : 1;
