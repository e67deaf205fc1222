/** Draws public/icon/<size>.png from public/icon.svg, transparent, in the Chromium that the tests use. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-browsers.mjs';
import { ROOT } from './run-command.mjs';
import { setup } from './setup.mjs';

const SIZES = [16, 32, 48, 96, 128];

await setup({ firefox: false });
const { chromium } = await import('playwright-core');
const svg = readFileSync(join(ROOT, 'public', 'icon.svg'), 'utf8');
const folder = join(ROOT, 'public', 'icon');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
    console.log(`public/icon/${size}.png`);
  }
} finally {
  await browser.close();
}
