import { build } from 'esbuild';
import { openChromium } from '../e2e/chromium/browser';
import type * as ImportPage from './import-page';
import { longestTask } from './longest-task';

/**
 * A LinkedIn archive of 100,000 connections and 25,000 messages in real Chromium, on the extension's own origin: opened,
 * read, compared, imported, compared again, undone, and for how long each keeps the page from answering a key.
 */
const ROWS = Number(process.env.ROWS ?? 100_000);
/** Milliseconds of processor time in one go, after which a key press is felt to wait. */
const LONGEST = 100;

declare const bench: typeof ImportPage;

const code = await build({
  entryPoints: ['tests/bench/import-page.ts'],
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
  await page.evaluate((rows) => bench.seed(rows), ROWS);
  console.log(`  ${ROWS} connections, ${ROWS / 4} messages`);
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
} finally {
  await chromium.close();
}
process.exitCode = slow === 0 ? 0 : 1;
