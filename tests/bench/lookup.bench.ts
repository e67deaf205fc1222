import { build } from 'esbuild';
import { openChromium } from '../e2e/chromium/browser';
import { openFirefox } from '../e2e/firefox/browser';
import { longestTask } from './longest-task';
import type * as LookupPage from './lookup-page';

/**
 * The record with 10,000 people in real Chromium, on the extension's own origin: finding who a page is about, searching
 * as one types, saving a line, importing 30,000 connections.
 */
const PEOPLE = 10_000;
const ROWS_EACH = Number(process.env.ROWS_EACH ?? 17);

declare const bench: typeof LookupPage;

const code = await build({
  entryPoints: ['tests/bench/lookup-page.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'bench',
  write: false,
});
const chromium = await openChromium();
let slow = 0;

/** One line of the report; a limit that is passed makes the bench fail. */
function report(what: string, milliseconds: number, limit?: number): void {
  const late = limit !== undefined && milliseconds > limit;
  if (late) slow += 1;
  const against = limit === undefined ? '' : `  (limit ${limit})${late ? '  TOO SLOW' : ''}`;
  console.log(`  ${what.padEnd(58)} ${milliseconds.toFixed(1).padStart(9)} ms${against}`);
}

/** A long action: how long it takes, and for how long it keeps the page from answering a key. */
async function watch(what: string, work: () => Promise<number>): Promise<void> {
  let milliseconds = 0;
  const longest = await longestTask(chromium.context, page, async () => {
    milliseconds = await work();
  });
  report(what, milliseconds);
  report('  longest task meanwhile (processor time)', longest, 50);
}

/** The same with the lock on: what sealing costs those who want it. */
async function underLock(): Promise<void> {
  report('the lock turned on', await page.evaluate(() => bench.timeLockOn()));
  const lookups = await page.evaluate((people) => bench.timeLookups(people, 300), PEOPLE);
  report('locked and open, who is this page about: p50', lookups.p50);
  report('locked and open, who is this page about: p95', lookups.p95, 100);
  const notes = await page.evaluate((people) => bench.timeNotes(people, 200), PEOPLE);
  report('locked and open, a line saved: p50', notes.p50);
  report('locked and open, a line saved: p95', notes.p95, 100);
}

const page = await chromium.context.newPage();
try {
  await page.goto(`chrome-extension://${chromium.id}/manifest.json`);
  await page.evaluate(`${code.outputFiles[0]?.text ?? ''};globalThis.bench = bench;`);
  await page.evaluate(([people, rows]) => bench.seed(people, rows), [PEOPLE, ROWS_EACH] as const);
  console.log(`  ${PEOPLE} people, ${PEOPLE * (ROWS_EACH + 3)} rows`);
  const lookups = await page.evaluate((people) => bench.timeLookups(people, 300), PEOPLE);
  report('who is this page about, and all we know: p50', lookups.p50);
  report('who is this page about, and all we know: p95', lookups.p95, 100);
  const threads = await page.evaluate((people) => bench.timeThreads(people, 60), PEOPLE);
  report('everyone on a thread of sixty: p50', threads.p50);
  report('everyone on a thread of sixty: p95', threads.p95, 200);
  await watch('who is here twice, among all', () => page.evaluate(() => bench.timeDuplicates()));
  await watch('search index built', () => page.evaluate(() => bench.timeIndex()));
  const keys = await page.evaluate(() => bench.timeKeys());
  report('search, a key: p50', keys.p50);
  report('search, a key: p95', keys.p95, 50);
  const everything = await page.evaluate(() => bench.timeEverything());
  report('search over everything, a key: p50', everything.p50);
  report('search over everything, a key: p95', everything.p95, 50);
  const notes = await page.evaluate((people) => bench.timeNotes(people, 200), PEOPLE);
  report('a line saved: p50', notes.p50);
  report('a line saved: p95', notes.p95, 60);
  const rows = 30_000;
  await page.evaluate((count) => bench.makeFile(count), rows);
  await watch('30,000 connections, dry run', () => page.evaluate(() => bench.timePlan()));
  await watch('30,000 connections imported', () => page.evaluate(() => bench.timeImport()));
  await watch('the whole import undone', () => page.evaluate(() => bench.timeUndo()));
  await underLock();
} finally {
  await chromium.close();
}
// Firefox keeps the second copy in a database of its own: what a save costs there is another question.
const firefox = await openFirefox();
try {
  const { welcome } = firefox;
  await welcome.evaluate(`${code.outputFiles[0]?.text ?? ''};globalThis.bench = bench;undefined`);
  await welcome.evaluate(`bench.seed(${PEOPLE}, ${ROWS_EACH}).then(() => null)`);
  const notes = (await welcome.evaluate(`bench.timeNotes(${PEOPLE}, 200)`)) as LookupPage.Times;
  report('Firefox, a line saved: p50', notes.p50);
  report('Firefox, a line saved: p95', notes.p95, 60);
} finally {
  await firefox.close();
}
process.exitCode = slow === 0 ? 0 : 1;
