import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, connect, type Page } from 'puppeteer-core';
import type { Chromium } from './browser';

/** A surface of the browser's own, side panel or popup, and the connection through which it is seen. */
export type Surface = { page: Page; disconnect(): Promise<void> };

/**
 * Open the real side panel by `gesture` (a real click on something that opens it) and wait for it.
 * Playwright doesn't list the panel among its pages, so it is found over the debugging port.
 */
export function openRealSidePanel(chromium: Chromium, gesture: () => Promise<unknown>): Promise<Surface> {
  return openSurface(chromium, 'sidepanel.html', gesture);
}

/** Open the real toolbar popup over the tab in front, as a click on the toolbar does. */
export function openRealPopup(chromium: Chromium): Promise<Surface> {
  return openSurface(chromium, 'popup.html', async () => {
    const worker = chromium.context.serviceWorkers()[0] ?? (await chromium.context.waitForEvent('serviceworker'));
    // Named by its window: headless, no window counts as active once a popup has been closed.
    await worker.evaluate(async () => {
      const [window] = await chrome.windows.getAll({ windowTypes: ['normal'] });
      const windowId = window?.id;
      if (windowId === undefined) throw new Error('no browser window');
      await chrome.windows.update(windowId, { focused: true });
      await chrome.action.openPopup({ windowId });
    });
  });
}

/** The browser itself over its debugging port, for what Playwright doesn't do. Disconnect it. */
export function connectTo(chromium: Chromium): Promise<Browser> {
  return connect({ browserWSEndpoint: readEndpoint(chromium.profile), defaultViewport: null });
}

async function openSurface(chromium: Chromium, file: string, gesture: () => Promise<unknown>): Promise<Surface> {
  const browser = await connectTo(chromium);
  const url = `chrome-extension://${chromium.id}/${file}`;
  const before = new Set(browser.targets());
  await gesture();
  const target = await browser.waitForTarget((one) => one.url().startsWith(url) && !before.has(one), {
    timeout: 10_000,
  });
  const page = await target.asPage();
  // It exists before it is laid out.
  await page.waitForFunction(() => innerWidth > 0 && document.readyState === 'complete', { timeout: 10_000 });
  return { page, disconnect: () => browser.disconnect() };
}

/** Chromium writes its debugging port and path into the profile. */
function readEndpoint(profile: string): string {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}
