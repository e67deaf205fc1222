/** The pages of the extension's own tab, by the part of the address after the #. */
export type Route =
  | { page: 'people'; tag?: string }
  | { page: 'person'; contactId: string }
  | { page: 'brief'; contactId: string }
  | { page: 'today' }
  | { page: 'accounts' }
  | { page: 'account'; accountId: string }
  | { page: 'issues' }
  | { page: 'issue'; issueId: string }
  | { page: 'map' }
  | { page: 'recall' }
  | { page: 'insights' }
  | { page: 'import' }
  | { page: 'duplicates' }
  | { page: 'export' }
  | { page: 'move' }
  | { page: 'review' }
  | { page: 'trash' }
  | { page: 'backup' }
  | { page: 'restore' }
  | { page: 'settings' }
  | { page: 'coach' }
  | { page: 'privacy' }
  | { page: 'unknown' };

/** Pages without anything after their name. */
const PLAIN = [
  'today',
  'accounts',
  'issues',
  'map',
  'recall',
  'insights',
  'review',
  'trash',
  'import',
  'duplicates',
  'export',
  'move',
  'backup',
  'restore',
  'settings',
  'coach',
  'privacy',
] as const;

/** Which page an address shows; `app.html` alone shows Today. */
export function readRoute(hash: string): Route {
  const [page = '', rest] = hash.replace(/^#\/?/, '').split('/', 2);
  if (page === 'people' && rest) return decoded(rest, (contactId) => ({ page: 'person', contactId }));
  if (page === 'brief' && rest) return decoded(rest, (contactId) => ({ page: 'brief', contactId }));
  if (page === 'accounts' && rest) return decoded(rest, (accountId) => ({ page: 'account', accountId }));
  if (page === 'issues' && rest) return decoded(rest, (issueId) => ({ page: 'issue', issueId }));
  if (page === 'tag' && rest) return decoded(rest, (tag) => ({ page: 'people', tag }));
  if (page === '') return { page: 'today' };
  if (page === 'people') return { page: 'people' };
  const plain = PLAIN.find((one) => one === page);
  if (plain) return { page: plain };
  return { page: 'unknown' };
}

function decoded(encoded: string, route: (text: string) => Route): Route {
  try {
    return route(decodeURIComponent(encoded));
  } catch {
    return { page: 'unknown' };
  }
}
