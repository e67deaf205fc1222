import { browser } from './api';

/**
 * Opens the browser's own panel (Chrome: side panel, Firefox: sidebar) in the window the user is in.
 * Must be called while a click or key press is being handled, before any `await`; both browsers refuse otherwise.
 * @returns false when the browser refused or has no panel.
 */
export async function openPanel(windowId?: number): Promise<boolean> {
  try {
    if (typeof chrome !== 'undefined' && chrome.sidePanel) {
      await chrome.sidePanel.open({ windowId: windowId ?? chrome.windows.WINDOW_ID_CURRENT });
    } else {
      await browser.sidebarAction.open();
    }
    return true;
  } catch {
    return false;
  }
}

/** Is this Firefox? Only for words ("sidebar" or "side panel"): behaviour asks for features instead. */
export function panelIsSidebar(): boolean {
  return typeof browser.sidebarAction !== 'undefined' && !(typeof chrome !== 'undefined' && chrome.sidePanel);
}

/** A page of ours: "welcome", or what stands behind the # of the extension's own tab. Nothing else is ever opened. */
export async function openOwnPage(page: string): Promise<void> {
  const path = page === 'welcome' ? 'welcome.html' : `app.html#${page}`;
  const base = browser.runtime.getURL(page === 'welcome' ? 'welcome.html' : 'app.html');
  const open = await browser.tabs.query({}).catch(() => []);
  const there = open.find((tab) => tab.url?.startsWith(base));
  if (there?.id === undefined) await browser.tabs.create({ url: browser.runtime.getURL(path) });
  else await browser.tabs.update(there.id, { active: true, url: browser.runtime.getURL(path) });
}

/** One person's page in the extension's own tab. */
export async function openPersonPage(contactId: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`app.html#people/${encodeURIComponent(contactId)}`) });
}
