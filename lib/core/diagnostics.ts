import type { Sighting } from './sighting';

/** What is known of a page that couldn't be read, or not for certain. */
export type Diagnosis = {
  version: string;
  /** What was told of the page last: 'read', 'unreadable' … */
  state: string;
  sighting: Sighting | null;
  /** The page's address: only its shape is told. */
  url: string;
  /** How the page is built, its words blanked already. */
  structure: string | null;
};

/** A text to hand on: which rung answered, what was found and what wasn't. No name, no address, no word of the page. */
export function writeDiagnostics({ version, state, sighting, url, structure }: Diagnosis): string {
  const lines = [`Acquaint ${version}`, `state: ${state}`, `address: ${shapeOfUrl(url)}`];
  if (sighting) {
    const { site, view, confidence, path, people, account, subject, focus } = sighting;
    const having = people.filter(({ email }) => email).length;
    lines.push(`site: ${site}, view: ${view}, confidence: ${confidence}`);
    lines.push(`path: ${path.map(blankRung).join(' > ')}`);
    lines.push(`people: ${people.length}, with an address: ${having}, about one of them: ${focus ? 'yes' : 'no'}`);
    lines.push(`account: ${account ? 'found' : 'not found'}, subject: ${subject ? 'found' : 'not found'}`);
  } else lines.push('nothing was found');
  return [...lines, '', structure ?? 'the page could not be looked at'].join('\n');
}

/** Rungs are named by us; whatever a page could have put into one is left out. */
function blankRung(rung: string): string {
  return /^[\w:-]{1,40}$/.test(rung) && !/@|%/.test(rung) ? rung : '…';
}

/** How many parts the path has and what the keys of the query are called. The host may be named after somebody. */
function shapeOfUrl(address: string): string {
  try {
    const { protocol, pathname, search, hash } = new URL(address);
    const parts = pathname.split('/').filter((part) => part !== '').length;
    const names = search
      .slice(1)
      .split('&')
      .map((part) => part.split('=')[0] ?? '');
    const keys = names.filter((name) => /^[a-z_]{1,16}$/i.test(name));
    return `${protocol} ${parts} parts, keys: ${keys.join(' ') || 'none'}, hash: ${hash ? 'yes' : 'no'}`;
  } catch {
    return 'none';
  }
}
