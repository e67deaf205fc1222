import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, connect, type Page, type Target } from 'puppeteer-core';
import type { Chromium } from './browser';

/** The browser's own side panel, and the connection through which it is seen. */
export type SidePanel = { page: Page; close(): Promise<void> };

/**
 * Open the real side panel by `gesture` (a real click on something that opens it) and wait for it.
 * Playwright doesn't list the panel among its pages, so it is found over the debugging port.
 */
export async function openRealSidePanel(chromium: Chromium, gesture: () => Promise<unknown>): Promise<SidePanel> {
  const browser = await connect({ browserWSEndpoint: readEndpoint(chromium.profile), defaultViewport: null });
  const url = `chrome-extension://${chromium.id}/sidepanel.html`;
  const before = new Set(browser.targets());
  const isPanel = (target: Target) => target.url().startsWith(url) && !before.has(target);
  await gesture();
  const target = await browser.waitForTarget(isPanel, { timeout: 10_000 });
  return { page: await target.asPage(), close: () => disconnect(browser) };
}

/** Leaves the browser running: it belongs to Playwright. */
async function disconnect(browser: Browser) {
  await browser.disconnect();
}

/** Chromium writes its debugging port and path into the profile. */
function readEndpoint(profile: string): string {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}
