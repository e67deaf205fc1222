import { isLinkedIn, originOf } from './place';

/** Why a typed address can't be switched on; each has a kind sentence in the locale file. */
export type WebmailProblem = 'empty' | 'nonsense' | 'scheme' | 'password' | 'wildcard' | 'linkedin' | 'search';

export type WebmailAddress = {
  /** "https://mail.example.com" or "http://127.0.0.1:31080". */
  origin: string;
  /** Host and port as people read them. */
  host: string;
  /** Plain http: others on the way can read it, so the user is told before it is switched on. */
  plain: boolean;
};

const HOST = /^(?:localhost|\[[0-9a-f:.]+\]|[^\s.]+(?:\.[^\s.]+)+)$/i;

/**
 * What a user typed as the address of their webmail: a host, a host with a port, or a whole address.
 * Without a scheme it is https, except on this computer itself, where nobody runs https.
 */
export function parseWebmailAddress(typed: string): { ok: WebmailAddress } | { problem: WebmailProblem } {
  const text = typed.trim().replace(/^<|>$/g, '');
  if (text === '') return { problem: 'empty' };
  if (text.includes('*')) return { problem: 'wildcard' };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'https' && scheme !== 'http') return { problem: 'scheme' };
  if (!scheme && /^(?:mailto|javascript|data|file|about|chrome|view-source):/i.test(text)) return { problem: 'scheme' };
  if (/\s/.test(text)) return { problem: 'search' };
  return readHost(scheme ? text : `${isLocal(text) ? 'http' : 'https'}://${text}`);
}

function readHost(address: string): { ok: WebmailAddress } | { problem: WebmailProblem } {
  if (/^https?:\/\/[^/]*@/i.test(address)) return { problem: 'password' };
  const origin = originOf(address);
  if (!origin) return { problem: 'nonsense' };
  const url = new URL(origin);
  if (!HOST.test(url.hostname) || url.hostname.length > 253) return { problem: 'nonsense' };
  if (isLinkedIn(origin)) return { problem: 'linkedin' };
  return { ok: { origin, host: url.host, plain: url.protocol === 'http:' } };
}

function isLocal(text: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/?#]|$)/i.test(text);
}
