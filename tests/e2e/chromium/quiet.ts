import type { Page } from 'playwright-core';
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

/** The tab whose address begins so. */
export function tabAt(own: Page, address: string): Promise<number> {
  return own.evaluate(async (start) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url?.startsWith(start));
    if (tab?.id === undefined) throw new Error(`no tab at ${start}: ${tabs.map(({ url }) => url).join(' ')}`);
    return tab.id;
  }, address);
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
