import { readSettings } from '../app/settings';
import { type ActiveTab, readActiveTab } from '../browser/page-of-tab';
import { originOf, quietAt } from '../core/place';
import { desk } from './desk';

/**
 * The tab as it is now, if a click may make us look at its page: null where it must be quiet (paused, a host marked
 * "never", a private window, before the yes), also when that was decided a moment ago in another window.
 */
export async function tabToLookAt(tabId?: number): Promise<(ActiveTab & { url: string }) | null> {
  const [tab, settings] = await Promise.all([readActiveTab(tabId), readSettings(desk())]);
  if (!tab?.url || quietAt(settings, { origin: originOf(tab.url), incognito: tab.incognito })) return null;
  return { ...tab, url: tab.url };
}
