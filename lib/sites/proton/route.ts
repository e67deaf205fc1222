/** Where in Proton Mail an address points. `sent`: a folder of the user's own mail. */
export type Route =
  | { kind: 'open'; element: string; message?: string; sent: boolean }
  | { kind: 'list' }
  | { kind: 'other' };

const OWN_FOLDERS = new Set(['sent', 'all-sent', 'drafts', 'all-drafts', 'outbox', 'scheduled']);

/** Ids are base64 and end in "="; a label of the user's own is one too, so that it is the place that tells them apart. */
export function readRoute(url: URL): Route {
  const [user, account, label, element, message] = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (user !== 'u' || !/^\d+$/.test(account ?? '')) return { kind: 'other' };
  if (!label || !element || element.length < 16) return { kind: 'list' };
  const sent = OWN_FOLDERS.has(label);
  return message ? { kind: 'open', element, message, sent } : { kind: 'open', element, sent };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
