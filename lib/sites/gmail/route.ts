/** Where in Gmail an address points. */
export type Route =
  /** `token` names the conversation: a number in hex, `thread-f:…`, or Gmail's own coding of it. */
  | { kind: 'thread'; token: string }
  | { kind: 'list' }
  /** A window of its own: a conversation or a draft, the address doesn't say which. */
  | { kind: 'window' }
  | { kind: 'other' };

/** These take a second part (a name or a query) before a conversation's token. */
const NAMED = new Set([
  'label',
  'search',
  'category',
  'advanced-search',
  'settings',
  'create-filter',
  'contacts',
  'imp',
  'section_query',
  'apps',
  'circle',
]);
const TOKEN = /^(?:#?thread-[af]:[A-Za-z0-9:_|-]+|[A-Za-z0-9_-]{16,})$/;

/** Reads an address of mail.google.com. The hash holds the view; a draft's id rides in a query inside the hash. */
export function readRoute(url: URL): Route {
  const view = url.searchParams.get('view');
  if (view === 'pt' || view === 'att' || view === 'om') return { kind: 'other' };
  if (view === 'cm' || view === 'tf' || view === 'lg' || /\/popout\/?$/.test(url.pathname)) return { kind: 'window' };
  if (!/^\/(?:mail|a)(?:\/|$)/.test(url.pathname)) return { kind: 'other' };
  const route = url.hash.replace(/^#/, '').replace(/\?.*$/, '');
  const parts = route.split('/').filter((part) => part !== '');
  const token = parts.at(-1) ?? '';
  const named = NAMED.has(parts[0] ?? '');
  return parts.length >= (named ? 3 : 2) && TOKEN.test(token)
    ? { kind: 'thread', token: token.replace(/^#/, '') }
    : { kind: 'list' };
}

const CODED = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The conversation's number that a token stands for, as lower-case hex (what `data-legacy-thread-id` holds), or null when
 * it can't be told. `FMfcgz…` is "f:<decimal>" in base64, its digits rewritten with the letters that make no words.
 */
export function threadNumber(token: string): string | null {
  if (/^[\da-f]{16}$/.test(token)) return token;
  const plain =
    /^thread-f:(\d+)/.exec(token)?.[1] ?? /^(?:thread-)?f:(\d{15,20})(?:\||$)/.exec(decodeToken(token))?.[1];
  return plain ? BigInt(plain).toString(16).padStart(16, '0') : null;
}

function decodeToken(token: string): string {
  let number = 0n;
  for (const letter of token) {
    const digit = CODED.indexOf(letter);
    if (digit < 0) return '';
    number = number * 40n + BigInt(digit);
  }
  let base64 = '';
  for (; number > 0n; number /= 64n) base64 = (BASE64[Number(number % 64n)] ?? '') + base64;
  try {
    return atob(base64);
  } catch {
    return '';
  }
}
