import { build } from 'esbuild';
import { openChromium } from '../e2e/chromium/browser';
import { openFirefox } from '../e2e/firefox/browser';
import type { Repair } from './repair-page';

/** A lost database with 10,000 people and 50,000 rows, in both browsers: how soon it is seen again, how soon it is whole. */
const PEOPLE = 10_000;
const ROWS_EACH = 2;
const LIMITS = { visible: 2_000, restored: 10_000 };

const code = await build({
  entryPoints: ['tests/bench/repair-page.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'bench',
  write: false,
});
const script = `${code.outputFiles[0]?.text ?? ''};globalThis.bench = bench;`;
let slow = 0;

type Evaluates = { evaluate(code: string): Promise<unknown> };

async function measure(browser: string, page: Evaluates): Promise<void> {
  await page.evaluate(`${script};undefined`);
  await page.evaluate(`bench.seed(${PEOPLE}, ${ROWS_EACH}).then(() => null)`);
  const told = (await page.evaluate(`bench.timeRepair(${PEOPLE})`)) as Repair;
  console.log(`  ${browser}: ${PEOPLE} people, ${PEOPLE * (ROWS_EACH + 3)} rows`);
  for (const what of ['visible', 'restored'] as const) {
    const late = told[what] > LIMITS[what];
    if (late) slow += 1;
    const ratio = (told[what] / told.bare).toFixed(2);
    console.log(
      `    ${what.padEnd(10)} ${told[what].toFixed(0).padStart(7)} ms  (limit ${LIMITS[what]}), ${ratio} times the bare read and write${late ? '  TOO SLOW' : ''}`,
    );
  }
  console.log(`    bare       ${told.bare.toFixed(0).padStart(7)} ms`);
}

const chromium = await openChromium();
try {
  const page = await chromium.openExtensionPage('welcome');
  await measure('Chromium', page);
} finally {
  await chromium.close();
}
const firefox = await openFirefox();
try {
  await measure('Firefox', firefox.welcome);
} finally {
  await firefox.close();
}
process.exitCode = slow === 0 ? 0 : 1;
