/**
 * Looks at every state of the panel and every primitive: builds tests/gallery, shows each story in Chromium under the
 * extension's own content security policy, in both themes and two widths, checks it with axe, and leaves pictures in
 * .output/shots/gallery/. `node scripts/gallery.mjs known draft` takes only stories whose names begin so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = join(ROOT, '.output/gallery');
const SHOTS = join(ROOT, '.output/shots/gallery');
const HOME = 'http://gallery.example/';
const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** The shipped policy, so that a style element or an inline script shows up here first. */
const POLICY = /const POLICY =\s*([^;]+(?:;[^;]+)*?)';\n/.exec(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'));

const wanted = process.argv.slice(2);

await build({
  root: join(ROOT, 'tests/gallery'),
  configFile: false,
  logLevel: 'warn',
  plugins: [react()],
  build: { outDir: BUILT, emptyOutDir: true, modulePreload: false },
});
await mkdir(SHOTS, { recursive: true });

const browser = await chromium.launch({
  executablePath: ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync),
  args: ['--no-sandbox', '--disable-gpu'],
});
const context = await browser.newContext({ timezoneId: 'Europe/Berlin', locale: 'en-GB', reducedMotion: 'reduce' });
const page = await context.newPage();
const troubles = [];
page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
page.on('pageerror', (error) => troubles.push(error.message));
await context.route('**/*', serve);

await page.goto(HOME);
await page.waitForSelector('li');
const names = await page.$$eval('li a:first-child', (links) => links.map((link) => link.textContent));
for (const name of names.filter((one) => wanted.length === 0 || wanted.some((start) => one.startsWith(start)))) {
  for (const theme of ['light', 'dark'])
    for (const width of [360, name.startsWith('page-') ? 1040 : 520]) await look(name, theme, width);
}
await browser.close();
for (const trouble of new Set(troubles)) console.error(trouble);
console.log(`${names.length} stories, ${troubles.length} troubles, pictures in .output/shots/gallery`);
process.exitCode = troubles.length > 0 ? 1 : 0;

async function look(name, theme, width) {
  await page.setViewportSize({ width, height: /^(?:primitives$|page-)/.test(name) ? 1100 : 640 });
  await page.goto(`${HOME}?story=${name}&theme=${theme}`);
  await page.waitForFunction(() => document.getElementById('root')?.childElementCount);
  if (name.startsWith('popup-')) await fitAsPopup(width);
  await page.screenshot({ path: join(SHOTS, `${name}-${theme}-${width}.png`) });
  if (width !== 360) return;
  for (const fold of await page.$$('details:not([open]) > summary')) await fold.click();
  if (name.startsWith('known')) {
    await page.setViewportSize({ width, height: 1800 });
    await page.screenshot({ path: join(SHOTS, `${name}-${theme}-unfolded.png`) });
  }
  await page.evaluate(AXE);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  for (const { id, nodes } of found.violations) {
    for (const node of nodes.slice(0, 3))
      troubles.push(`${name} ${theme}: axe ${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) troubles.push(`${name} ${theme}: ${wide} px wider than the panel`);
}

/** The browser's popup is no taller than what stands in it; what floats has to do with that. */
async function fitAsPopup(width) {
  const height = await page.evaluate(() => document.getElementById('root').offsetHeight);
  await page.setViewportSize({ width: width === 360 ? 320 : width, height });
}

async function serve(route) {
  const path = new URL(route.request().url()).pathname;
  const file = join(BUILT, path === '/' ? 'index.html' : path);
  if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
  const headers = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': policy(),
  };
  return route.fulfill({ status: 200, headers, body: await readFile(file) });
}

function policy() {
  if (!POLICY) throw new Error('wxt.config.ts no longer says const POLICY = …; teach scripts/gallery.mjs where it is');
  return [...POLICY[0].matchAll(/"([^"]*)"/g)].map((part) => part[1]).join('');
}
