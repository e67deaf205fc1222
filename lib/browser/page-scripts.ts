import { allowedAt, originOf } from '../core/place';
import type { Settings } from '../core/settings';
import type { SiteRule } from '../core/site-rule';
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
/** Where something was taught of the host, what reads by it stands before all the rest. */
const WITH_TAUGHT = { ...READERS, generic: ['generic.js', 'taught.js', 'mail-page.js'] } as const;

/** A page of a webmail: what was taught of its host goes there with the reader. */
type ReaderPage = { tabId: number; origin: string; rule?: SiteRule | undefined };

/**
 * Starts a reader in the page that asked for it, in its top document.
 * @returns false where that page is gone meanwhile, or is none of the webmails that are switched on by address.
 */
export async function startReader(page: ReaderPage, reader: keyof typeof READERS): Promise<boolean> {
  const { tabId, origin, rule } = page;
  if (!isWebmail(origin)) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || tab.incognito || originOf(tab.url) !== origin) return false;
  const files = [...(rule ? WITH_TAUGHT : READERS)[reader]];
  try {
    // Before anything reads: nobody is to be shown first by what the user said is wrong.
    if (rule) await leaveRule(tabId, rule);
    await browser.scripting.executeScript({ target: { tabId }, files });
    return true;
  } catch {
    return false;
  }
}

/**
 * Leaves a host's rule in an open page of it, and what reads by it; without a rule, takes away what was left there. The
 * page's own scripts see neither.
 */
export async function giveRule({ tabId, origin, rule }: ReaderPage): Promise<void> {
  if (!isWebmail(origin)) return;
  try {
    await leaveRule(tabId, rule ?? null);
    if (rule) await browser.scripting.executeScript({ target: { tabId }, files: ['taught.js'] });
  } catch {
    // The page went, or the browser doesn't let us in: the next one asks again.
  }
}

async function leaveRule(tabId: number, rule: SiteRule | null): Promise<void> {
  const leave = (given: SiteRule | null) => {
    (globalThis as { acquaintRule?: SiteRule | null }).acquaintRule = given;
  };
  await browser.scripting.executeScript({ target: { tabId }, func: leave, args: [rule] });
}

/** A webmail without a reader of its own, switched on by address. */
export function isWebmail(origin: string): boolean {
  return familyOf(origin) === 'webmail';
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
