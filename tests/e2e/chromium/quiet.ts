import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { popup } from '../../../lib/locales';
import type { Chromium } from './browser';

/** What a tab has left behind: everything that must stay empty where it is quiet. */
export type Traces = { badge: string; kept: boolean };

/** What the toolbar says of the tab, and whether something is remembered of it. */
export function tracesOf(own: Page, tabId: number): Promise<Traces> {
  return own.evaluate(async (id) => {
    const stored = await chrome.storage.session.get(null);
    const badge = await chrome.action.getBadgeText({ tabId: id });
    return { badge: badge === '!' ? '' : badge, kept: `tab:${id}` in stored };
  }, tabId);
}

/** The tab whose address begins so; private ones are named by `incognito`. */
export function tabAt(own: Page, address: string, incognito = false): Promise<number> {
  return own.evaluate(
    async ([start, isPrivate]) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url, incognito: inPrivate }) => url?.startsWith(start) && inPrivate === isPrivate);
      if (tab?.id === undefined) throw new Error(`no tab at ${start}: ${tabs.map(({ url }) => url).join(' ')}`);
      return tab.id;
    },
    [address, incognito] as const,
  );
}

/**
 * The browser tells the background of a click in the menu of selected words; headless there is no menu to click in. Answers
 * whether the words were taken over: the popup, which opens, takes them at once.
 */
export async function chooseFromMenu(chromium: Chromium, tabId: number): Promise<boolean> {
  const worker = chromium.context.serviceWorkers()[0] ?? (await chromium.context.waitForEvent('serviceworker'));
  return worker.evaluate(async (id) => {
    let taken = false;
    const hear = (changes: object) => {
      if ('note-seed' in changes) taken = true;
    };
    chrome.storage.session.onChanged.addListener(hear);
    const tab = await chrome.tabs.get(id);
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(...inputs: unknown[]): void };
    event.dispatch({ menuItemId: 'note-selection', selectionText: 'moves to Hull', pageUrl: tab.url }, tab);
    await new Promise((resolve) => setTimeout(resolve, 800));
    chrome.storage.session.onChanged.removeListener(hear);
    return taken;
  }, tabId);
}

/** What the popup about that tab says, once it has read it: in a window of its own, as where the browser opens no popup. */
export async function popupSays(chromium: Chromium, tabId: number): Promise<string> {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.id}/popup.html?tab=${tabId}`);
  await page.getByRole('textbox', { name: popup.field }).waitFor();
  await page.waitForTimeout(600);
  const text = await page.evaluate(() => document.body.innerText);
  await page.close();
  return text;
}

/**
 * Lets the extension into private windows, as the user does on the browser's own page of extensions. The browser starts the
 * extension anew: pages of ours that were open are gone.
 */
export async function letIntoPrivateWindows(chromium: Chromium): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
    };
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, chromium.id);
  await page.close();
  await expect.poll(() => isThere(chromium), { timeout: 15_000 }).toBe(true);
}

async function isThere(chromium: Chromium): Promise<boolean> {
  const page = await chromium.context.newPage();
  const answer = await page.goto(`chrome-extension://${chromium.id}/manifest.json`).catch(() => null);
  await page.close();
  return answer !== null;
}
