import { useEffect, useState } from 'react';
import {
  type ActiveTab,
  type PageRecord,
  readActiveTab,
  readPageOf,
  recordFor,
  watchActivePage,
} from '../browser/page-of-tab';
import { hasOrigin } from '../browser/site-access';
import { originOf } from '../core/place';
import { tellPage } from '../messages/channel';

/** What the user looks at in this window, as far as the browser lets us see it. */
export type ActivePage = {
  tab: ActiveTab | null;
  origin: string | null;
  /** The browser lets us into this origin. */
  held: boolean;
  /** Only when it is about the address shown now: never the previous person's. */
  record: PageRecord | null;
  /** Nobody answers on this page: our script isn't in it. */
  silent: boolean;
};

/** How long a page may say nothing before it is asked whether a script is there at all. */
const SILENCE_MS = 1_500;

async function readNow(tabId: number | undefined): Promise<ActivePage> {
  const tab = await readActiveTab(tabId);
  const origin = originOf(tab?.url);
  if (!tab?.url || !origin) return { tab, origin, held: false, record: null, silent: false };
  const [held, record] = await Promise.all([hasOrigin(origin), readPageOf(tab.tabId)]);
  return { tab, origin, held, record: recordFor(tab.url, record), silent: false };
}

/** Follows the active tab of this window, or the one of that id. `null` until first known. */
export function useActivePage(tabId?: number): ActivePage | null {
  const [page, setPage] = useState<ActivePage | null>(null);
  useEffect(() => {
    const life = new AbortController();
    let latest = 0;
    const refresh = async () => {
      const mine = ++latest;
      const read = await readNow(tabId);
      if (mine === latest && !life.signal.aborted) setPage(read);
    };
    watchActivePage(refresh, life.signal);
    // A hidden page may have missed changes: it reads again when it is shown.
    document.addEventListener('visibilitychange', refresh, { signal: life.signal });
    void refresh();
    return () => life.abort();
  }, [tabId]);
  useSilenceCheck(page, setPage);
  return page;
}

/**
 * A page that has loaded and should have told something by now is asked once; no answer means our script isn't there.
 * A page that never finishes loading is only waited for.
 */
function useSilenceCheck(page: ActivePage | null, setPage: (page: ActivePage) => void): void {
  const asking = page?.held && !page.record && !page.silent;
  const waiting = asking && !page.tab?.loading && !page.tab?.incognito ? page : null;
  useEffect(() => {
    if (!waiting?.tab) return undefined;
    const { tabId } = waiting.tab;
    let live = true;
    const timer = setTimeout(async () => {
      const reply = await tellPage(tabId, 'readAgain', {});
      if (live && !reply.ok && reply.problem === 'gone') setPage({ ...waiting, silent: true });
    }, SILENCE_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [waiting, setPage]);
}
