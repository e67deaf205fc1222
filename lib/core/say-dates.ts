/**
 * How far away a moment or a day is, as people say it. Only the sorting happens here: the words are in `lib/locales`.
 * Days are counted in the zone of the machine, which is the user's own: "yesterday" is their yesterday.
 */

/** `count` is never negative; which way is in the kind's name. `weekday` is 1 (Monday) to 7. */
export type Spoken =
  | { kind: 'now' }
  | { kind: 'minutes-ago' | 'hours-ago'; count: number }
  | { kind: 'today' | 'yesterday' | 'tomorrow' }
  | { kind: 'days-ago' | 'weeks-ago' | 'months-ago'; count: number }
  | { kind: 'coming-weekday'; weekday: number }
  | { kind: 'in-days'; count: number }
  /** Far enough that only the date helps; `year` when it is not this one. */
  | { kind: 'date'; at: number; year: boolean };

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Days from `now` to `at` by the calendar: 0 is today, −1 yesterday, whatever the clock says. */
export function daysBetween(now: number, at: number): number {
  return Math.round((startOfDay(at) - startOfDay(now)) / DAY);
}

/** A past or coming moment (epoch milliseconds) seen from `now`. Clocks that differ a little say "now", not "in 1 minute". */
export function ago(at: number, now: number): Spoken {
  const days = daysBetween(now, at);
  if (days === 0 && at <= now + MINUTE) return earlierToday(now - at);
  return sayDays(days, at, now);
}

/** A day as "YYYY-MM-DD" seen from `now`; null when it isn't a day. */
export function readDay(day: string, now: number): { at: number; days: number; spoken: Spoken } | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const local = new Date(year, month - 1, date);
  if (local.getMonth() !== month - 1 || local.getDate() !== date) return null;
  const days = daysBetween(now, local.getTime());
  return { at: local.getTime(), days, spoken: sayDays(days, local.getTime(), now) };
}

function earlierToday(passed: number): Spoken {
  const minutes = Math.floor(passed / MINUTE);
  if (minutes < 1) return { kind: 'now' };
  if (minutes < 60) return { kind: 'minutes-ago', count: minutes };
  return { kind: 'hours-ago', count: Math.floor(minutes / 60) };
}

function sayDays(days: number, at: number, now: number): Spoken {
  if (days === 0) return { kind: 'today' };
  if (days === 1) return { kind: 'tomorrow' };
  if (days === -1) return { kind: 'yesterday' };
  if (days > 1 && days < 7) return { kind: 'coming-weekday', weekday: new Date(at).getDay() || 7 };
  if (days >= 7 && days < 15) return { kind: 'in-days', count: days };
  if (days < 0 && days > -14) return { kind: 'days-ago', count: -days };
  if (days < 0 && days > -60) return { kind: 'weeks-ago', count: Math.round(-days / 7) };
  if (days < 0 && days > -365) return { kind: 'months-ago', count: Math.round(-days / 30.44) };
  return { kind: 'date', at, year: new Date(at).getFullYear() !== new Date(now).getFullYear() };
}

/** Noon-free: the local midnight moved to UTC, so that a day is always 24 hours, also when clocks change. */
function startOfDay(at: number): number {
  const local = new Date(at);
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate());
}
