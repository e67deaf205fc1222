import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { TeachOffer } from '../../components/panel/teach-offer';
import { TeachView } from '../../components/panel/teach-view';
import type { TeachShown } from '../../components/panel/teaching';
import { isWebmail } from '../../lib/browser/page-scripts';
import { allowedAt, quietAt } from '../../lib/core/place';
import type { Settings } from '../../lib/core/settings';
import { ruleOfHost } from '../../lib/core/site-rule';
import type { ActivePage } from '../../lib/live/use-active-page';
import { type TaughtTab, TeachingHands } from './teaching-hands';
import type { Notices } from './use-notice';

type TeachingProps = { page: ActivePage | null; settings: Settings; run: Notices['run']; children: ReactNode };

/** Offers to be taught the page of the active tab, and shows how far that has come in the place of the person. */
export function Teaching({ page, settings, run, children }: TeachingProps) {
  const tab = readTaughtTab(page, settings);
  const { teaching, hands } = useTeaching(page?.tab?.tabId, run);
  const quiet = page !== null && quietAt(settings, { origin: page.origin, incognito: page.tab?.incognito ?? false });
  useEffect(() => {
    // Paused, or never here: what was begun ends at once, and the page is left alone.
    if (quiet) hands.end();
  }, [hands, quiet]);
  const { tabId, url, host } = tab ?? {};
  const { siteRules } = settings;
  const offer = useMemo(() => {
    const at = tabId !== undefined && url !== undefined && host !== undefined ? { tabId, url, host } : null;
    return {
      ...(at ? { start: () => hands.start(at) } : {}),
      taught: host !== undefined && ruleOfHost(siteRules, host) !== undefined,
      view: teaching ? <TeachView teaching={teaching} actions={hands.actions} /> : null,
    };
  }, [tabId, url, host, siteRules, teaching, hands]);
  return <TeachOffer value={offer}>{children}</TeachOffer>;
}

/** A page that our generic reader reads, at a webmail that the user switched on by address. */
function readTaughtTab(page: ActivePage | null, settings: Settings): TaughtTab | null {
  const { tab, origin, record, held } = page ?? {};
  if (!tab?.url || !origin || !held || tab.incognito || record?.how !== 'script') return null;
  if (allowedAt(settings, origin) !== 'full' || !isWebmail(origin)) return null;
  if (record.sighting && record.sighting.site !== 'generic') return null;
  return { tabId: tab.tabId, url: tab.url, host: new URL(origin).host };
}

function useTeaching(tabId: number | undefined, run: Notices['run']) {
  const [teaching, show] = useState<TeachShown | null>(null);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  const hands = useMemo(() => new TeachingHands({ show, run: () => latest.current }), []);
  const part = teaching?.trouble === undefined ? teaching?.part : undefined;
  useEffect(() => {
    if (part) hands.turnTo(part);
  }, [hands, part]);
  useEffect(() => {
    // Another tab is in front: what was begun belongs to the one before.
    if (hands.tabId !== undefined && tabId !== undefined && tabId !== hands.tabId) hands.end();
  }, [hands, tabId]);
  return { teaching, hands };
}
