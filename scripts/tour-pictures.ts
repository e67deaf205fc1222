import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './find-browsers.mjs';

/** One picture: a page, and beside it the panel as the browser shows it. PNG bytes. */
export type Picture = { name: string; left: Uint8Array; right?: Uint8Array };

/** Put page and panel side by side and save them as PNG. Answers the files' paths; older pictures of a tour go. */
export async function savePictures(pictures: Picture[], folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((name) => /^tour-.*\.png$/.test(name))) rmSync(join(folder, old));
  // A browser of its own: a new tab in the toured one would change what the panel shows.
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1700, height: 900 } });
    const paths: string[] = [];
    for (const { name, left, right } of pictures) {
      const path = join(folder, `${name}.png`);
      paths.push(path);
      if (!right) {
        writeFileSync(path, left);
        continue;
      }
      await page.setContent(sideBySide(left, right), { waitUntil: 'load' });
      await page.locator('main').screenshot({ path });
    }
    return paths;
  } finally {
    await browser.close();
  }
}

function sideBySide(left: Uint8Array, right: Uint8Array): string {
  const image = (bytes: Uint8Array) => `<img src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}">`;
  return `<style>body{margin:0}main{display:inline-flex;gap:1px;background:#b9b5ac}img{display:block}</style><main>${image(left)}${image(right)}</main>`;
}
