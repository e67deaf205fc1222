import { browser } from './api';

/** What the toolbar says of the person on a tab: nothing, known, or how many promises are open. */
export type Badge = { known: boolean; open: number; title: string };

/** Shows it on that tab only; a closed tab is no error. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const text = badge.open > 0 ? String(Math.min(badge.open, 99)) : badge.known ? '•' : '';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0F6B63' }),
    browser.action.setTitle({ tabId, title: badge.title }),
  ]).catch(() => undefined);
}
