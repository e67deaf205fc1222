import type { DateOrder } from './dates';
import { parseFileDate } from './file-dates';

/** Before that no program wrote such a file: epoch milliseconds of 1990. */
const FIRST = Date.UTC(1990, 0, 1);
const CLOCK = /(?:^|[\sT])(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([ap])?\.?m?/i;

/**
 * The moment a cell speaks of, in epoch milliseconds: "2026-08-01 02:00:00 UTC", "3/14/24, 9:15 AM", "2023/04/05".
 * UTC where the file names no zone, as LinkedIn writes; noon where it names no time. null when it is no moment.
 */
export function parseFileMoment(typed: string, order?: DateOrder): number | null {
  const text = typed.slice(0, 200).normalize('NFKC').trim();
  const date = /^\d{4}-\d{2}-\d{2}T/.test(text) ? { day: text.slice(0, 10) } : parseFileDate(text, order);
  if (!date || date.day.startsWith('--')) return null;
  const day = Date.parse(`${date.day}T00:00:00Z`);
  const clock = readClock(text.replace(/^\S*\d[-/.]\d+[-/.]\d+/, ''), text);
  if (Number.isNaN(day) || clock === null) return null;
  const at = day + clock - offsetOf(text);
  return at >= FIRST ? at : null;
}

/** Milliseconds since midnight; null for a time no clock shows. */
function readClock(rest: string, whole: string): number | null {
  const match = CLOCK.exec(rest) ?? /T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(whole);
  if (!match) return 12 * 3_600_000;
  const [, hour = '', minute = '', second = '0', half] = match;
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  return hours * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1_000;
}

/** "+02:00" at the end, in milliseconds. */
function offsetOf(text: string): number {
  const match = /\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}
