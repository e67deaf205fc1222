import { casual as german } from 'chrono-node/de';
import { casual as english, GB, type ParsedResult } from 'chrono-node/en';
import { casual as french } from 'chrono-node/fr';
import type { DaySpan } from '../core/day-span';
import { DAY_PHRASES, dayOn } from './day-words';
import { isFalseDay } from './false-days';

/** How 3/12 is read: the third of December, or March the twelfth. */
export type DateOrder = 'day-first' | 'month-first';

/** The other two languages are tried only on a hint of them: their short words are English words too. */
const GERMAN_HINT =
  /(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|übermorgen|gestern|n(?:ä|ae)chste\p{L}*|kommende\p{L}*|wochen?|tage?n?|monate?n?|januar|februar|märz|mai|juni|juli|oktober|dezember)(?!\p{L})|\d\.\s?\p{Lu}/iu;
const FRENCH_HINT =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|hier|aujourd'hui|prochaine?|semaines?|jours|mois|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|decembre|déc)(?!\p{L})/iu;

/** Notes longer than this are prose; reading every day in them would make typing wait. */
const LONGEST = 2_000;

const pad = (n: number): string => String(n).padStart(2, '0');
const write = (date: Date): string => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

const overlaps = (a: DaySpan, b: DaySpan): boolean => a.start < b.end && b.start < a.end;

function readPhrases(text: string, today: Date): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const { pattern, read } of DAY_PHRASES) {
    for (const match of text.matchAll(pattern)) {
      const date = read(match, today);
      const span = { start: match.index, end: match.index + match[0].length, day: date ? write(date) : '' };
      if (date && !spans.some((other) => overlaps(span, other))) spans.push(span);
    }
  }
  return spans;
}

/** "nächsten Freitag", "vendredi prochain" and a bare weekday are the first one to come; today's own name is a week off. */
function readWeekday(result: ParsedResult, text: string, today: Date): Date | null {
  const weekday =
    result.start.isCertain('weekday') && !result.start.isCertain('day') ? result.start.get('weekday') : null;
  if (weekday === null || /^(?:last|letzte|past)/i.test(result.text)) return null;
  if (/^next/i.test(result.text)) return null;
  const ahead = (weekday - today.getDay() + 7) % 7 || (/^this/i.test(result.text) ? 0 : 7);
  const weekLater = /^ week(?!\p{L})/iu.test(text.slice(result.index + result.text.length)) ? 7 : 0;
  return dayOn(today, ahead + weekLater);
}

function toSpan(result: ParsedResult, text: string, today: Date): DaySpan {
  const { start } = result;
  const said = new Date(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1);
  const date = readWeekday(result, text, today) ?? said;
  // A range's text may end with the comma after it, a short weekday's with the full stop.
  const end = result.index + result.text.replace(/[\s,;.]+$/, '').length;
  return { start: result.index, end, day: write(date) };
}

/**
 * The days a note speaks of, in text order, in English, German and French; times of day and bare years are none.
 * A day without a year is the coming one. `now` in epoch ms; days are those of the user's own zone.
 */
export function readDays(text: string, now: number, order: DateOrder = 'day-first'): DaySpan[] {
  const plain = text.slice(0, LONGEST).replaceAll('’', "'");
  if (!/\d|\p{L}{3}/u.test(plain)) return [];
  const today = new Date(now);
  const spans = readPhrases(plain, today);
  const readers = [order === 'day-first' ? GB : english];
  if (GERMAN_HINT.test(plain)) readers.push(german);
  if (FRENCH_HINT.test(plain)) readers.push(french);
  for (const reader of readers) {
    for (const result of reader.parse(plain, today, { forwardDate: true })) {
      const span = toSpan(result, plain, today);
      if (isFalseDay(result, plain) || spans.some((other) => overlaps(span, other))) continue;
      spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
