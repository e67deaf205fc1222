/** What a taught rule adds to reading a page in Chromium: the generic reader alone and with it, on pages grown with a list. */
import { launchChromium } from '../editors/launch-chromium';
import { bundleForPage } from '../house/bundle';
import { listTaughtPages } from '../sites/taught-pages';
import { fill, look } from './sites-page';
import { timerTimes } from './task-times';

declare const Sites: typeof import('./taught-reader');

/** Milliseconds of processor time, 95 of 100 readings: twice what an untaught page may cost. */
const GOALS: [nodes: number, p95: number][] = [
  [5_000, 4],
  [50_000, 20],
];

const code = `${await bundleForPage('tests/bench/taught-reader.ts', 'Sites')};window.Sites=Sites;`;
const { context, close } = await launchChromium(null);
const page = await context.newPage();
await page.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
const p95 = (times: number[]): number => times[Math.floor(times.length * 0.95)] ?? 0;
for (const { name, url, html, teach } of listTaughtPages()) {
  const [css = ''] = [teach.sender ?? ''].flat();
  if (css === '' || html.includes('shadowrootmode') || html.includes('<iframe')) continue;
  const said: string[] = [];
  for (const [nodes, goal] of GOALS) {
    await page.goto('about:blank');
    await page.goto(url);
    await page.setContent(html);
    await page.evaluate(code);
    await page.evaluate(fill, { nodes, everywhere: false });
    const before = p95(await timerTimes(context, page, () => page.evaluate(look)));
    const taught = await page.evaluate((where) => Sites.teachSender(where), css);
    const after = p95(await timerTimes(context, page, () => page.evaluate(look)));
    said.push(
      `${nodes}: ${before.toFixed(2)} → ${taught ? after.toFixed(2) : '–'} ms${after > goal ? ` (goal ${goal})` : ''}`,
    );
  }
  console.log(`  ${name.padEnd(40)} p95 ${said.join('   ')}`);
}
await close();
