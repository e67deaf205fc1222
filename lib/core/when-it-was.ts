import type { ReadDays } from './day-span';
import { addDays, daysApart } from './days';

/** When something happened, and how long it took. `planned`: it hasn't happened yet. */
export type WhenItWas = { at: number; minutes?: number; planned: boolean };

const MINUTE = 60_000;
/** A day without a year so far ahead was meant of the past. */
const NEAR_DAYS = 60;

/**
 * Reads when something was, as people say it: nothing (now), "yesterday", "Tue 14:30", "3 Nov", "2 hours ago", and how long
 * ("25 min"). A weekday is the last one, unless "next" stands by it; a clock alone is today's. Null for what says no
 * moment. `now` in epoch milliseconds; days are the user's own.
 */
export function readWhenItWas(typed: string, about: { now: number; readDays: ReadDays }): WhenItWas | null {
  const { now } = about;
  const { minutes, rest } = cutDuration(typed.trim().toLowerCase());
  const took = minutes === undefined ? {} : { minutes };
  if (NOW_WORDS.test(rest)) return { at: now, planned: false, ...took };
  const earlier = readAgo(rest);
  if (earlier !== null) return { at: now - earlier, planned: false, ...took };
  const clock = readClock(rest);
  const words = clock ? rest.replace(clock.words, ' ').trim() : rest;
  const day = readDay(words, about);
  if (!day) return null;
  const at = momentOf(day, clock, now);
  return { at, planned: at > now + MINUTE, ...took };
}

const NOW_WORDS = /^(?:|now|just now|today|jetzt|heute|gerade|maintenant|aujourd['’]hui)$/;

/** "25 min", "1,5 h", but not "25 min ago". */
function cutDuration(text: string): { minutes?: number; rest: string } {
  const pattern =
    /(?<![\p{L}\d])(?:for\s+)?(\d{1,3}(?:[.,]\d)?)\s*(min|mins|minutes|minuten|h|hr|hrs|hours?|std|stunden?|heures?)(?![\p{L}\d])(?!\s+ago)/u;
  const found = /^(?:vor|il y a)\b/.test(text) ? null : pattern.exec(text);
  if (!found) return { rest: text };
  const amount = Number(found[1]?.replace(',', '.'));
  const minutes = Math.round(/^m/.test(found[2] ?? '') ? amount : amount * 60);
  const rest = text
    .replace(found[0], ' ')
    .replace(/\s*,\s*$|^\s*,\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { minutes, rest };
}

/** Milliseconds of "20 min ago", "an hour ago", "vor 2 Stunden", "il y a 2 heures"; null for anything else. */
function readAgo(text: string): number | null {
  const unit = '(min|minutes?|minuten?|h|hours?|stunden?|heures?)';
  const found =
    new RegExp(`^(\\d{1,3}|an?|half an)\\s*${unit}\\s+ago$`).exec(text) ??
    new RegExp(`^(?:vor|il y a)\\s+(\\d{1,3}|einer|une)\\s*${unit}$`).exec(text);
  if (!found) return null;
  const amount = found[1] === 'half an' ? 0.5 : Number(found[1]) || 1;
  return amount * (/^m/.test(found[2] ?? '') ? 1 : 60) * MINUTE;
}

type Clock = { hour: number; minute: number; words: string };

/** "14:30", "at 3pm", "14h30", "um 9 Uhr". */
function readClock(text: string): Clock | null {
  const found =
    /(?:\bat\s+|\bum\s+|\bà\s+)?(?<![\d.])(\d{1,2})(?::|h)(\d{2})\s*([ap]m)?(?!\d)/.exec(text) ??
    /(?:\bat\s+)?(?<![\d.])(\d{1,2})()\s*([ap]m)\b/.exec(text) ??
    /(?:\bum\s+|\bà\s+)?(?<![\d.])(\d{1,2})()()\s*(?:uhr|heures|h)(?![\p{L}])/u.exec(text);
  if (!found) return null;
  const [words, hours, minutes, half] = found;
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  const minute = Number(minutes || 0);
  return hour <= 23 && minute <= 59 ? { hour, minute, words } : null;
}

/** "YYYY-MM-DD"; today when only a clock was said. The commonest words need no reader, which may still be loading. */
function readDay(words: string, { now, readDays }: { now: number; readDays: ReadDays }): string | null {
  const today = dayOf(now);
  if (NOW_WORDS.test(words) || /^(?:this (?:morning|afternoon)|tonight)$/.test(words)) return today;
  if (/^(?:yesterday|gestern|hier)$/.test(words)) return addDays(today, -1);
  const weekday = readWeekday(words);
  if (weekday) return lastBefore(weekday, today);
  const day = readDays(words, now)[0]?.day;
  if (day === undefined || day <= today || NEXT.test(words)) return day ?? null;
  const named = /\d/.test(words) && !/(?<!\d)\d{4}(?!\d)/.test(words) && !/(?<!\p{L})in(?!\p{L})/u.test(words);
  return named && daysApart(today, day) > NEAR_DAYS ? yearBefore(day) : day;
}

const NEXT = /(?<!\p{L})(?:next|coming|nächst\p{L}*|kommend\p{L}*|prochain\p{L}*)(?!\p{L})/u;
const WEEKDAYS: [RegExp, number][] = [
  [/^(?:mon(?:day)?|montag|lundi)$/, 1],
  [/^(?:tues?(?:day)?|dienstag|mardi)$/, 2],
  [/^(?:wed(?:nesday)?|mittwoch|mercredi)$/, 3],
  [/^(?:thu(?:rs?|rsday)?|donnerstag|jeudi)$/, 4],
  [/^(?:fri(?:day)?|freitag|vendredi)$/, 5],
  [/^(?:sat(?:urday)?|samstag|samedi)$/, 6],
  [/^(?:sun(?:day)?|sonntag|dimanche)$/, 7],
];

/** 1 (Monday) to 7; null when it isn't a weekday alone. */
function readWeekday(words: string): number | null {
  const bare = words.replace(/^(?:last|on|am|letzten|le)\s+|\s+dernier$|\.$/g, '');
  return WEEKDAYS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** That weekday in the seven days before today. */
function lastBefore(weekday: number, today: string): string {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
  return addDays(today, -((now - weekday + 7) % 7 || 7));
}

/** The 29th of February has none in most years: the day before it. */
function yearBefore(day: string): string {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return before.endsWith('-02-29') ? addDays(day, -366) : before;
}

/** Without a clock: this moment today, noon on another day, which no change of the clocks moves to its neighbour. */
function momentOf(day: string, clock: Clock | null, now: number): number {
  if (!clock && day === dayOf(now)) return now;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, clock?.hour ?? 12, clock?.minute ?? 0).getTime();
}

function dayOf(at: number): string {
  const local = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}
