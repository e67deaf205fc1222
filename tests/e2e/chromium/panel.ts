import { mkdirSync } from 'node:fs';
import type { Page as TabPage } from 'playwright-core';
import { welcome } from '../../../lib/locales';
import { type Chromium, openChromium } from './browser';
import { begin, openWelcome } from './journeys';
import { openRealSidePanel, type Surface } from './side-panel';

/** The real side panel, opened by a real click, with the questions the journeys ask of it. */
export type Panel = Surface & {
  /** Everything it says now, as one text. */
  text(): Promise<string>;
  /** The name on top; empty while it shows nobody. */
  who(): Promise<string>;
  /** Click the button of that accessible name; the first, if there are several. */
  press(name: string): Promise<void>;
  /** Wait for words anywhere in it. */
  says(words: string, timeout?: number): Promise<void>;
  /** Save pictures of it, light and dark, narrow and wide, into .output/shots. */
  shoot(name: string): Promise<void>;
};

/** Everything on, with sample people, and the panel open: where most journeys begin. */
export async function beginWithPanel(): Promise<{ chromium: Chromium; panel: Panel }> {
  const chromium = await openChromium();
  await begin(chromium);
  return { chromium, panel: await openPanel(chromium) };
}

export async function openPanel(chromium: Chromium): Promise<Panel> {
  const page = await openWelcome(chromium);
  const surface = await openRealSidePanel(chromium, () =>
    page.getByRole('button', { name: welcome.panel.button }).click(),
  );
  const panel = surface.page;
  await panel.setViewport({ width: 360, height: 640 });
  return {
    ...surface,
    text: () => panel.evaluate(() => document.body.innerText),
    who: () => panel.evaluate(() => document.querySelector('h1')?.textContent ?? ''),
    press: async (name) => {
      const button = await panel.waitForSelector(`::-p-aria([name="${name}"][role="button"])`, { timeout: 15_000 });
      await button?.click();
    },
    says: async (words, timeout = 15_000) => {
      await panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout }, words);
    },
    shoot: async (name) => {
      mkdirSync('.output/shots', { recursive: true });
      for (const scheme of ['light', 'dark'] as const)
        for (const width of [360, 520]) {
          await panel.setViewport({ width, height: 640 });
          await panel.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value: scheme },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ]);
          await panel.screenshot({ path: `.output/shots/panel-${name}-${scheme}-${width}.png` });
        }
      await panel.setViewport({ width: 360, height: 640 });
    },
  };
}

/** What the toolbar says of the tab in front. */
export async function badgeOf(chromium: Chromium, page: TabPage): Promise<{ text: string; title: string }> {
  const worker = chromium.context.serviceWorkers()[0] ?? (await chromium.context.waitForEvent('serviceworker'));
  return worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const tabId = tab?.id;
    if (tabId === undefined) return { text: 'no tab', title: '' };
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  }, page.url());
}
