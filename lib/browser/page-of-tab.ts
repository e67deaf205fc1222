import { placeOf } from '../core/place';
import type { Sighting } from '../core/sighting';
import { browser } from './api';

/**
 * What each tab shows, in `storage.session`: in memory only, gone with the browser, unreadable to page scripts.
 * The background is the writer; panel and popup read it and compare its address with the tab's own, so that a person
 * of the previous page is never shown even while the background is asleep.
 */
export type PageRecord = {
  tabId: number;
  url: string;
  /** Later wins; grows over reloads too. */
  visit: number;
  state: 'reading' | 'read' | 'nobody' | 'unreadable';
  sighting: Sighting | null;
  /** How the page was read: by its address alone, once on a click, or by its page script. */
  how: 'address' | 'once' | 'script';
  /** Whom the tab's title named when this address came: it may say so again, and is not this page's person. */
  nameBefore?: string;
};

const keyOf = (tabId: number) => `tab:${tabId}`;

/** What was last told of this tab, whatever it shows now: see `recordFor`. Null when nothing was. */
export async function readPageOf(tabId: number): Promise<PageRecord | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as PageRecord | undefined) ?? null;
}

/** Replaces what is known of its tab. */
export async function rememberPage(record: PageRecord): Promise<void> {
  await browser.storage.session.set({ [keyOf(record.tabId)]: record });
}

/** The tab is closed, or shows something that nobody has read. */
export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** The record only if it is about what the tab shows now. */
export function recordFor(address: string, record: PageRecord | null): PageRecord | null {
  return record && placeOf(record.url) === placeOf(address) ? record : null;
}

export type ActiveTab = { tabId: number; windowId: number; url?: string; incognito: boolean; loading: boolean };

/**
 * The tab the user looks at in this window, or `tabId` for a window that is about another's; its address only where the
 * browser lets us see it.
 */
export async function readActiveTab(tabId?: number): Promise<ActiveTab | null> {
  const tab = await (tabId === undefined ? findFrontTab() : browser.tabs.get(tabId).catch(() => undefined));
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  const { url } = tab;
  return {
    tabId: tab.id,
    windowId: tab.windowId,
    incognito: tab.incognito,
    loading: tab.status === 'loading',
    ...(url === undefined ? {} : { url }),
  };
}

async function findFrontTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Calls back whenever the active tab, its address or what is known of it may have changed. */
export function watchActivePage(changed: () => void, signal: AbortSignal): void {
  const onStorage = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith('tab:'))) changed();
  };
  const onUpdated = (_tabId: number, info: { url?: string; status?: string; title?: string }) => {
    if (info.url !== undefined || info.status !== undefined) changed();
  };
  browser.storage.onChanged.addListener(onStorage);
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onStorage);
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  });
}
