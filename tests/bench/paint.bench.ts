/** What marks cost a key: ours, placed boxes as others draw them, and our whole way from key to mark. Chromium. */
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../editors/launch-chromium';
import type { Told } from './paint-page';

const KEYS = 60;
/** Keys before the engine is warm. */
const COLD = 10;

const bundled = await build({
  entryPoints: [join(process.cwd(), 'tests/bench/paint-page.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
});
const script = bundled.outputFiles[0]?.text ?? '';

// Isolated pages get a clock of five microseconds instead of a hundred.
const server = createServer((request, response) => {
  const isScript = request.url?.startsWith('/paint-page.js');
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-embedder-policy', 'require-corp');
  response.end(isScript ? script : '<!doctype html><body><script src="/paint-page.js"></script>');
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const middle = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function readWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const sum = metrics.filter(({ name }) => /^(?:Layout|RecalcStyle|Script)Duration$/.test(name));
  return sum.reduce((total, { value }) => total + value * 1000, 0);
}

type Cost = { marks: number; handler: number; work: number };

/** Sixty real keys into the text; the median handler time, and layout, style and script of all keys together. */
async function measure(page: Page, words: number, way: string): Promise<Cost> {
  await page.goto(`${base}?words=${words}&way=${way}`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.click('#editor');
  await page.keyboard.press('Control+Home');
  const before = await readWork(session);
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('abcdefghij'[key % 10] ?? 'a');
  const told = await page.evaluate(() => (globalThis as unknown as { told: Told }).told);
  return { marks: told.marks, handler: middle(told.handler.slice(COLD)), work: (await readWork(session)) - before };
}

const { context, close } = await launchChromium(null);
const page = await context.newPage();
const rows: Record<string, string | number>[] = [];
for (const words of [150, 1000]) {
  for (const way of ['nothing', 'highlights', 'boxes', 'product']) {
    const costs: Cost[] = [];
    for (let round = 0; round < 3; round += 1) costs.push(await measure(page, words, way));
    const handler = middle(costs.map((cost) => cost.handler)).toFixed(3);
    const work = middle(costs.map((cost) => cost.work)).toFixed(0);
    rows.push({ words, way, marks: costs[0]?.marks ?? 0, handler, work });
    console.log(
      `${String(words).padStart(5)} words  ${way.padEnd(10)} ${String(costs[0]?.marks).padStart(3)} marks  ` +
        `${handler} ms a key  ${work} ms layout, style and script of ${KEYS} keys`,
    );
  }
}
await close();
server.close();
// For scripts/editors-doc.mjs.
await mkdir('.output/editors', { recursive: true });
await writeFile('.output/editors/paint-cost.json', JSON.stringify(rows));
