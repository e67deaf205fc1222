import { allowedAt, originOf } from '../core/place';
import type { Settings } from '../core/settings';
import { browser } from './api';
import { hasOrigin, hostPattern, LINKEDIN_ORIGIN, siteOfOrigin } from './site-access';

/**
 * One script a family of pages: each carries the adapters of its own pages only, and is named like its file. That of
 * webmails at any host is a small start, which asks for the rest (`startReader`).
 */
type Family = (typeof OWN_FAMILIES)[number] | 'webmail' | 'linkedin';
/** Known sites with a script of their own, named like the site. */
const OWN_FAMILIES = ['gmail', 'outlook', 'yahoo', 'proton', 'fastmail'] as const;
type Wanted = { id: Family; file: string; origins: string[] };

/**
 * Makes the registered page scripts what the settings say. Called at every background start and on every change:
 * registrations can be gone after a restart or an update. Does nothing when they are right already, so that no
 * navigation falls between an unregistering and a registering.
 */
export function reconcilePageScripts(settings: Settings): Promise<void> {
  // One at a time: two at once would both register, and the browser refuses a second script of one id.
  reconciled = reconciled.catch(() => undefined).then(() => reconcile(settings));
  return reconciled;
}

let reconciled: Promise<void> = Promise.resolve();

async function reconcile(settings: Settings): Promise<void> {
  const wanted = (await wantedScripts(settings)).filter((script) => script.origins.length > 0).map(registration);
  const there = await browser.scripting.getRegisteredContentScripts();
  const same = (list: { id: string; matches?: string[] }[]) =>
    JSON.stringify(list.map(({ id, matches = [] }) => [id, [...matches].sort()]).sort());
  if (same(there) === same(wanted)) return;
  if (there.length > 0) await browser.scripting.unregisterContentScripts();
  if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
}

/** Tabs that were open before a switch, or before an update, get their script too; it starts only once a page. */
export async function startPageScripts(settings: Settings): Promise<void> {
  await Promise.all((await wantedScripts(settings)).map(startInOpenTabs));
}

/** What is started for each make of webmail, in this order; `mail-page.js` takes the reader that came before it. */
const READERS = { roundcube: ['roundcube.js'], generic: ['generic.js', 'mail-page.js'] } as const;

/**
 * Starts a reader in the page that asked for it, in its top document.
 * @returns false where that page is gone meanwhile, or is none of the webmails that are switched on by address.
 */
export async function startReader(
  page: { tabId: number; origin: string },
  reader: keyof typeof READERS,
): Promise<boolean> {
  const { tabId, origin } = page;
  if (familyOf(origin) !== 'webmail') return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || tab.incognito || originOf(tab.url) !== origin) return false;
  const files = [...READERS[reader]];
  return browser.scripting.executeScript({ target: { tabId }, files }).then(
    () => true,
    () => false,
  );
}

function registration(script: Wanted) {
  return {
    id: script.id,
    js: [script.file],
    matches: [...new Set(script.origins.map(hostPattern))],
    runAt: 'document_idle' as const,
    // The top document reaches into frames of its own origin itself: one script owns a page.
    allFrames: false,
    persistAcrossSessions: true,
  };
}

async function wantedScripts(settings: Settings): Promise<Wanted[]> {
  const full = (origins: readonly string[]) => origins.filter((origin) => allowedAt(settings, origin) === 'full');
  const held = async (origins: string[]) => {
    const answers = await Promise.all(origins.map(hasOrigin));
    return origins.filter((_, index) => answers[index]);
  };
  const origins = [...full(settings.origins), ...full([LINKEDIN_ORIGIN])];
  const families: Family[] = [...OWN_FAMILIES, 'webmail', 'linkedin'];
  return Promise.all(
    families.map(async (id) => ({
      id,
      file: `${id}.js`,
      origins: await held(origins.filter((origin) => familyOf(origin) === id)),
    })),
  );
}

function familyOf(origin: string): Family {
  if (origin === LINKEDIN_ORIGIN) return 'linkedin';
  const site = siteOfOrigin(origin)?.site;
  return OWN_FAMILIES.find((family) => family === site) ?? 'webmail';
}

async function startInOpenTabs(script: Wanted): Promise<void> {
  if (script.origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: script.origins.map(hostPattern) });
  for (const tab of tabs) {
    const origin = originOf(tab.url);
    if (tab.id === undefined || tab.incognito || !origin || !script.origins.includes(origin)) continue;
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [script.file] }).catch(() => undefined);
  }
}
