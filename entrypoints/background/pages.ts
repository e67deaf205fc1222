import { matchSighting } from '../../lib/app/match-sighting';
import { readContactFile } from '../../lib/app/read-file';
import { readSwitches } from '../../lib/app/settings';
import { browser } from '../../lib/browser/api';
import { showBadge } from '../../lib/browser/badge';
import { forgetPage, type PageRecord, readPageOf, recordFor, rememberPage } from '../../lib/browser/page-of-tab';
import { hasOrigin } from '../../lib/browser/site-access';
import { nameOfTitle, sightingOfAddress } from '../../lib/core/linkedin-address';
import { allowedAt, originOf, type Permission, slugOfAddress } from '../../lib/core/place';
import { isOpen } from '../../lib/core/pledge-view';
import type { ContactFile } from '../../lib/core/record';
import type { Sighting } from '../../lib/core/sighting';
import { type Desk, openDesk } from '../../lib/data/desk';
import { problemOf } from '../../lib/data/problem';
import { words } from '../../lib/locales/en/background';

/** One tab's changes are handled one after another: a late answer never overwrites a newer one. */
const queues = new Map<number, Promise<void>>();

export function inTurn(tabId: number, work: () => Promise<void>): Promise<void> {
  const next = (queues.get(tabId) ?? Promise.resolve()).then(work).catch((error: unknown) => console.error(error));
  queues.set(tabId, next);
  void next.then(() => {
    if (queues.get(tabId) === next) queues.delete(tabId);
  });
  return next;
}

/** Keeps what a page told, unless something newer is known, and lets the badge follow. */
export function keepPage(record: PageRecord): Promise<void> {
  return inTurn(record.tabId, async () => {
    const known = await readPageOf(record.tabId);
    if (known && known.visit > record.visit) return;
    // The user may have paused since the page said it.
    if (!mayShow(await readAllowed(record.url))) return;
    await rememberPage(record);
    await refreshBadge(record.tabId, record);
  });
}

/** What the browser tells of a tab as it changes. Nothing of a private window is kept. */
export function followTab(tabId: number, info: { url?: string; title?: string }, tab: ShownTab): void {
  if (tab.incognito) return;
  if (info.url) void followAddress(tabId, info.url, tab.title);
  // With a new address comes the previous page's title, if any.
  else if (info.title && tab.url) void followTitle(tabId, tab.url, info.title);
}

type ShownTab = { url?: string | undefined; title?: string | undefined; incognito: boolean };

/**
 * The tab's address changed: nobody is shown for it until its page, or the address itself, says who it is.
 * `title` is what the tab still says: the name of the page before.
 */
export function followAddress(tabId: number, url: string, title?: string): Promise<void> {
  return inTurn(tabId, async () => {
    const before = await readPageOf(tabId);
    const allowed = await readAllowed(url);
    // What was read before a pause, or before a site was switched off, doesn't outlive it.
    if (before && recordFor(url, before) && mayShow(allowed)) return refreshBadge(tabId, before);
    const byAddress = allowed === 'address' && slugOfAddress(url);
    if (byAddress) {
      const record = recordOfAddress({ tabId, url }, before, title);
      await rememberPage(record);
      await refreshBadge(tabId, record);
    } else if (before) {
      await forgetPage(tabId);
      await refreshBadge(tabId, null);
    }
  });
}

function recordOfAddress(at: { tabId: number; url: string }, before: PageRecord | null, title?: string): PageRecord {
  const earlier = before?.how === 'address' ? before.sighting?.focus : undefined;
  const same = earlier?.linkedin !== undefined && earlier.linkedin === slugOfAddress(at.url);
  const nameBefore = nameOfTitle(title) ?? earlier?.name;
  return {
    ...at,
    visit: Date.now(),
    state: 'read',
    sighting: sightingOfAddress(at.url, same ? earlier?.name : undefined),
    how: 'address',
    ...(nameBefore && !same ? { nameBefore } : {}),
  };
}

/**
 * A title that came after its address names the person of an address-only visit. Measured: in-page navigation
 * delivers the new address with the previous page's title, and may say that title once more afterwards ("(2) …"), so
 * the name of the page before is never taken for this one's.
 */
export function followTitle(tabId: number, url: string, title: string): Promise<void> {
  return inTurn(tabId, async () => {
    const record = recordFor(url, await readPageOf(tabId));
    const name = nameOfTitle(title);
    if (record?.how !== 'address' || !name || name === record.nameBefore) return;
    if ((await readAllowed(url)) !== 'address') return;
    await rememberPage({ ...record, sighting: sightingOfAddress(url, name) });
  });
}

/** What was read before a pause, before a site was switched off or its host taken back, is no longer shown. */
async function mayRead(url: string): Promise<boolean> {
  const origin = originOf(url);
  return origin !== null && mayShow(await readAllowed(url)) && hasOrigin(origin);
}

async function readAllowed(url: string): Promise<Permission> {
  const origin = originOf(url);
  return origin ? allowedAt(await readSwitches(openDesk()), origin) : 'off';
}

const mayShow = (allowed: Permission) => allowed === 'full' || allowed === 'address';

/** The browser's permission for what this tab shows may be gone: then what was read there is forgotten. */
export function forgetWithdrawn(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    const origin = originOf((await readPageOf(tabId))?.url);
    if (!origin || (await hasOrigin(origin))) return;
    await forgetPage(tabId);
    await refreshBadge(tabId, null);
  });
}

async function isStillAt(tabId: number, record: PageRecord): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined && recordFor(tab.url, record) !== null;
}

async function fileOf(desk: Desk, sighting: Sighting): Promise<ContactFile | null> {
  const match = await matchSighting(desk, sighting);
  return match.kind === 'known' ? readContactFile(desk, match.contactId) : null;
}

/** While it is locked nobody is known. */
async function unlessLocked<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (problemOf(error) === 'locked') return null;
    throw error;
  }
}

/**
 * Is the person on this tab known, and what is open between us? What a page told before its tab went elsewhere is of nobody
 * any more: the browser's word for where the tab is now counts. Where the page was quicker than that, the badge follows
 * once the address is there.
 */
export async function refreshBadge(tabId: number, record: PageRecord | null): Promise<void> {
  const desk = openDesk();
  const sighting = record && (await isStillAt(tabId, record)) && (await mayRead(record.url)) ? record.sighting : null;
  const file = sighting ? await unlessLocked(fileOf(desk, sighting)) : null;
  const open = file?.pledges.filter(isOpen).length ?? 0;
  await showBadge(tabId, {
    known: file !== null,
    open,
    ...(file ? { title: words.titleKnown(file.contact.name, open) } : {}),
  });
}
