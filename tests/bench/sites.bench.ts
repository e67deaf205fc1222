/** What reading a page costs in Chromium: `readPage` and `findDrafts` together, on growing pages. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { launchChromium } from '../editors/launch-chromium';

const FIXTURES = [
  'gmail/thread--own-message-last',
  'roundcube/show--arabic-right-to-left',
  'linkedin/sdui-profile--japanese',
];
const bundle = await build({
  entryPoints: ['lib/sites/index.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'Sites',
});
const code = bundle.outputFiles[0]?.text ?? '';
declare const Sites: typeof import('../../lib/sites');

const { context, close } = await launchChromium(null);
const page = await context.newPage();
await page.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
for (const nodes of [0, 5_000, 50_000]) {
  for (const name of FIXTURES.filter(isThere)) {
    const { url } = JSON.parse(readFileSync(`tests/fixtures/${name}.json`, 'utf8')) as { url: string };
    await page.goto(url);
    await page.setContent(readFileSync(`tests/fixtures/${name}.html`, 'utf8'));
    await page.evaluate(code.replace('var Sites =', 'globalThis.Sites ='));
    const times = await page.evaluate(measure, nodes);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
    console.log(`  ${name}, ${nodes} nodes more: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
  }
}
await close();

function isThere(name: string): boolean {
  try {
    return readFileSync(`tests/fixtures/${name}.json`).length > 0;
  } catch {
    return false;
  }
}

/** Runs in the page: list rows with an address each, as mail lists have them, then a hundred readings. */
function measure(nodes: number): number[] {
  const box = document.createElement('div');
  for (let row = 0; row < nodes / 6; row++) {
    const line = box.appendChild(document.createElement('div'));
    for (const name of ['a', 'span', 'span', 'b', 'i'])
      line.appendChild(document.createElement(name)).setAttribute('email', `r${row}@example.com`);
  }
  document.body.append(box);
  const url = new URL(location.href);
  const times = Array.from({ length: 100 }, () => {
    const start = performance.now();
    Sites.readPage(document, url);
    Sites.findDrafts(document, url);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other);
}
