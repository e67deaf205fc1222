/** What an address of linkedin.com points at. */
export type Route =
  | { kind: 'profile'; slug: string }
  /** A lead of Sales Navigator, by its own id. */
  | { kind: 'sales'; id: string }
  | { kind: 'messaging'; thread: string | null }
  /** The page of a note to go with an invitation. */
  | { kind: 'invite'; slug: string }
  /** Signing in, not found: nothing there to read. */
  | { kind: 'gate' }
  | { kind: 'other' };

const GATE = /^\/(?:authwall|login|uas|signup|checkpoint|404|hp|reg|start)(?:\/|$)/;

/** True for linkedin.com and its country hosts. */
export function isLinkedIn(url: URL): boolean {
  return /(?:^|\.)linkedin\.com$/.test(url.hostname);
}

/** Reads an address by its path alone; query strings carry nothing we need but an invitation's slug. */
export function readRoute(url: URL): Route {
  if (GATE.test(url.pathname)) return { kind: 'gate' };
  const slug = readSlug(url.pathname);
  if (slug !== null) return slug === 'me' ? { kind: 'gate' } : { kind: 'profile', slug };
  const lead = /^\/sales\/(?:lead|people)\/([^/,?]+)/.exec(url.pathname)?.[1];
  if (lead) return { kind: 'sales', id: lead };
  const thread = /^\/messaging(?:\/thread\/([^/]+))?/.exec(url.pathname);
  if (thread) return { kind: 'messaging', thread: thread[1] && thread[1] !== 'new' ? thread[1] : null };
  const invited = /^\/preload\/custom-invite/.test(url.pathname) && url.searchParams.get('vanityName');
  return invited ? { kind: 'invite', slug: invited.toLowerCase() } : { kind: 'other' };
}

/** Slug of a profile's path, decoded and in lower case; null when the path is no profile's. */
export function readSlug(path: string): string | null {
  const raw = /^\/in\/([^/?#]+)/.exec(path)?.[1];
  if (!raw) return null;
  try {
    return decodeURIComponent(raw).normalize('NFC').toLowerCase();
  } catch {
    return raw.toLowerCase();
  }
}

/** Slug that a link points to, or null: links to other sites' look-alike paths don't count. */
export function slugOfLink(link: Element | null | undefined): string | null {
  const href = link?.getAttribute('href');
  if (!href?.includes('/in/')) return null;
  try {
    const url = new URL(href, 'https://www.linkedin.com/');
    return isLinkedIn(url) ? readSlug(url.pathname) : null;
  } catch {
    return null;
  }
}
