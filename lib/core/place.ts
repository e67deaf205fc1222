import type { Settings } from './settings';

/** http(s) origin of an address, or null: browser pages, files and nonsense have none. */
export function originOf(address: string | undefined): string | null {
  if (!address) return null;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin : null;
  } catch {
    return null;
  }
}

/**
 * The part of an address that says which page is shown. Gmail keeps its open compose windows in the hash
 * (`#inbox/FMfc…?compose=new`): opening one doesn't change whom the page is about.
 */
export function placeOf(address: string): string {
  const [base = '', hash] = address.split('#', 2);
  if (hash === undefined) return base;
  return `${base}#${hash.replace(/[?&]compose=[^&]*/, '')}`;
}

const LINKEDIN_HOST = /^(?:[a-z]{2,3}\.|www\.)?linkedin\.com$/;

/** LinkedIn itself and its country hosts, over https; look-alikes such as linkedin.com.example are not. */
export function isLinkedIn(origin: string): boolean {
  const url = new URL(origin);
  return url.protocol === 'https:' && LINKEDIN_HOST.test(url.hostname);
}

/** The slug of a profile address, decoded and lower-cased; null on every other page and on `/in/me/`. */
export function slugOfAddress(address: string): string | null {
  const origin = originOf(address);
  if (!origin || !isLinkedIn(origin)) return null;
  const part = /^\/in\/([^/]+)/.exec(new URL(address).pathname)?.[1];
  if (!part) return null;
  let slug: string;
  try {
    slug = decodeURIComponent(part).toLowerCase();
  } catch {
    return null;
  }
  return slug === 'me' ? null : slug;
}

export type Permission = 'no-consent' | 'paused' | 'never-here' | 'off' | 'address' | 'full';

/** Why nothing is read, kept or marked in a tab, whatever its site's own switch says. */
export type Quiet = 'no-consent' | 'private-window' | 'paused' | 'never-here';

/**
 * The one answer to "must it be quiet here?", for everything that touches a page. `origin` is null where the tab shows no
 * web page, or one whose address the browser hides: then only what holds everywhere is asked. Null = not quiet.
 */
export function quietAt(settings: Settings, tab: { origin: string | null; incognito: boolean }): Quiet | null {
  if (settings.consentAt === undefined) return 'no-consent';
  if (tab.incognito) return 'private-window';
  if (settings.paused) return 'paused';
  return tab.origin !== null && isNever(settings, tab.origin) ? 'never-here' : null;
}

/** What the user's switches allow at an origin. The browser's own permission and private windows are asked apart. */
export function allowedAt(settings: Settings, origin: string): Permission {
  const quiet = quietAt(settings, { origin, incognito: false });
  if (quiet && quiet !== 'private-window') return quiet;
  if (isLinkedIn(origin)) return { off: 'off', address: 'address', browse: 'full' }[settings.linkedin] as Permission;
  return settings.origins.includes(origin) ? 'full' : 'off';
}

/** The list without what keeps an origin quiet: "Allow it again". */
export function withoutNever(neverOrigins: readonly string[], origin: string): string[] {
  return neverOrigins.filter((never) => !isSameHost(never, origin));
}

function isNever({ neverOrigins }: Settings, origin: string): boolean {
  return neverOrigins.some((never) => isSameHost(never, origin));
}

/** "Never" is said of a host: over http as over https, and of LinkedIn with all its country hosts. */
function isSameHost(one: string, other: string): boolean {
  return one === other || new URL(one).host === new URL(other).host || (isLinkedIn(one) && isLinkedIn(other));
}
