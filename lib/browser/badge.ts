import { browser } from './api';

/** What the toolbar says of the person on a tab: nothing, known, or how many promises are open. */
export type Badge = { known: boolean; open: number /** Absent: what the toolbar says anyway. */; title?: string };

const TEAL = '#0F6B63';
const AMBER = '#85540A';

/** Shows it on that tab only; a closed tab is no error. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  // Without a word of its own a tab shows what all tabs show: the mark of an old backup, or nothing.
  const text = badge.open > 0 ? String(Math.min(badge.open, 99)) : badge.known ? '•' : null;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: text === null ? AMBER : TEAL }),
    browser.action.setTitle({ tabId, title: badge.title ?? (await browser.action.getTitle({})) }),
  ]).catch(() => undefined);
}

/** On every tab that has nothing of its own to say: backups need the user (`on`), and the toolbar's words for it. */
export async function showBackupBadge(on: boolean, title: string): Promise<void> {
  await showEverywhere(on ? '!' : '', title);
}

async function showEverywhere(text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: AMBER }),
    browser.action.setTitle({ title }),
  ]).catch(() => undefined);
}

const PADLOCK = '🔒';

/** On every tab: it is locked, and nothing is known of anybody; or no longer. What else the toolbar says stays. */
export async function showLockBadge(locked: boolean, title: string): Promise<void> {
  if (!locked && (await browser.action.getBadgeText({})) !== PADLOCK) return;
  await showEverywhere(locked ? PADLOCK : '', title);
}
