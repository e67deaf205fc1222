import { useEffect, useState } from 'react';
import { allowedAt } from '../core/place';
import { watchDraftsOf } from '../messages/drafts-port';
import type { DraftView } from '../messages/protocol';
import type { ActivePage } from './use-active-page';
import { useSettings } from './use-settings';

const NONE: DraftView[] = [];

/**
 * The drafts on the active tab while this panel is open. Their text is held here and nowhere else.
 * Connects anew when the tab, its page or its script changes, and lets go of them at once where it must be quiet.
 */
export function useDrafts(page: ActivePage | null): DraftView[] {
  const [drafts, setDrafts] = useState<{ tabId: number; list: DraftView[] } | null>(null);
  const mayListen = useMayListen(page);
  const tabId = mayListen ? page?.tab?.tabId : undefined;
  // `visit` grows with each navigation, so a page that was loaded anew gets a new connection.
  const talking = page?.record?.how === 'script' ? page.record.visit : 0;
  useEffect(() => {
    if (tabId === undefined || talking === 0) return undefined;
    const life = new AbortController();
    watchDraftsOf(tabId, (list) => setDrafts({ tabId, list }), life.signal);
    return () => life.abort();
  }, [tabId, talking]);
  return drafts && drafts.tabId === tabId ? drafts.list : NONE;
}

function useMayListen(page: ActivePage | null): boolean {
  const settings = useSettings();
  if (settings.kind !== 'ready' || !page?.origin || page.tab?.incognito) return false;
  return allowedAt(settings.value, page.origin) === 'full';
}
