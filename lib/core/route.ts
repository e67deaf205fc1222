/** The pages of the extension's own tab, by the part of the address after the #. */
export type Route =
  | { page: 'people' }
  | { page: 'person'; contactId: string }
  | { page: 'import' }
  | { page: 'backup' }
  | { page: 'restore' }
  | { page: 'settings' }
  | { page: 'privacy' }
  | { page: 'unknown' };

/** Pages without anything after their name. */
const PLAIN = ['import', 'backup', 'restore', 'settings', 'privacy'] as const;

/** Which page an address shows; `app.html` alone shows people. */
export function readRoute(hash: string): Route {
  const [page = '', rest] = hash.replace(/^#\/?/, '').split('/', 2);
  if (page === 'people' && rest) return personRoute(rest);
  if (page === '' || page === 'people') return { page: 'people' };
  const plain = PLAIN.find((one) => one === page);
  if (plain) return { page: plain };
  return { page: 'unknown' };
}

function personRoute(encoded: string): Route {
  try {
    return { page: 'person', contactId: decodeURIComponent(encoded) };
  } catch {
    return { page: 'unknown' };
  }
}
