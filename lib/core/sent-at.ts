import type { SeenMessage, SiteId } from './sighting';

/** Mail is older than this only by a broken clock; and Gmail is younger. */
const EARLIEST = Date.UTC(1990, 0, 1);
const GMAIL_BEGAN = Date.UTC(2004, 3, 1);
const LINKEDIN_BEGAN = Date.UTC(2003, 4, 5);
const DAY = 86_400_000;

/**
 * When a seen message was sent, in epoch milliseconds; null when nothing says so. What the page prints comes first; else
 * the ids of Gmail and LinkedIn carry the moment themselves, whatever language or zone the page is in. A little in the
 * future is a clock that goes wrong, and counts as now; more is not believed.
 */
export function sentAtOf(site: SiteId, message: Pick<SeenMessage, 'id' | 'sentAt'>, now: number): number | null {
  const at = message.sentAt ?? fromId(site, message.id);
  if (at === null || !Number.isFinite(at) || at < EARLIEST || at > now + DAY) return null;
  return Math.min(at, now);
}

function fromId(site: SiteId, id: string): number | null {
  if (site === 'gmail') return between(GMAIL_BEGAN, fromGmail(id));
  return site === 'linkedin' ? between(LINKEDIN_BEGAN, fromLinkedIn(id)) : null;
}

function between(earliest: number, at: number | null): number | null {
  return at !== null && at >= earliest ? at : null;
}

/** The first 44 of a Gmail id's 64 bits are its milliseconds: "19f39317a1fb0065", or "msg-f:1870…" in decimal. */
function fromGmail(id: string): number | null {
  const hex = /^([\da-f]{11})[\da-f]{5}$/.exec(id)?.[1];
  if (hex) return Number.parseInt(hex, 16);
  const decimal = /^msg-[fa]:r?(\d{16,20})$/.exec(id)?.[1];
  return decimal ? Number(BigInt(decimal) >> 20n) : null;
}

/** The last part of a LinkedIn message's id is "<milliseconds>b<numbers>" in base 64, after "2-". */
function fromLinkedIn(id: string): number | null {
  const coded = /,\d-([A-Za-z0-9+/_=-]{16,})\)$/.exec(id)?.[1]?.slice(0, 20);
  const text = coded ? decode(coded) : '';
  const stamp = /^(\d{13})b/.exec(text)?.[1];
  return stamp ? Number(stamp) : null;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base 64 to text, byte by byte; the browser's own decoder is not for core. */
function decode(coded: string): string {
  let bits = '';
  for (const letter of coded.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')) {
    bits += LETTERS.indexOf(letter).toString(2).padStart(6, '0');
  }
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('');
}
