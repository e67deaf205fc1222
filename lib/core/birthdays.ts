import { daysApart } from './days';
import type { Fact } from './record';

/** A day of the year that comes again; `year` when it is known in which it was first. */
export type YearDay = { month: number; day: number; year?: number };

/** The next time such a day comes: "YYYY-MM-DD", in how many days (0 is today), and what one turns then, if known. */
export type NextTime = { on: string; inDays: number; turns?: number };

const OLDEST = 120;

/** "--03-14", "1980-03-14" → a day of the year; null for what is no day. 29 February is one. */
export function readYearDay(text: string): YearDay | null {
  const parts = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!parts) return null;
  const [month, day] = [Number(parts[2]), Number(parts[3])];
  const year = parts[1] === '-' ? undefined : Number(parts[1]);
  if (month < 1 || month > 12 || day < 1 || day > lastDay(month, year ?? 2000)) return null;
  return { month, day, ...(year === undefined ? {} : { year }) };
}

/**
 * The day of a fact of the kind "date": its words, or the day it was filed under. A year that isn't past when it was noted
 * is only the next time the day comes, not the year it began.
 */
export function yearDayOf(fact: Pick<Fact, 'group' | 'key' | 'value' | 'grain'>): YearDay | null {
  const found = readYearDay(fact.value) ?? (fact.group === 'date' ? readYearDay(fact.key) : null);
  if (!found) return null;
  const { year, ...yearless } = found;
  return year === undefined || year < new Date(fact.grain.at).getFullYear() ? found : yearless;
}

/**
 * When the day comes next, counted from `today` ("YYYY-MM-DD" where the user is, so that no clock change matters). In years
 * without a 29 February it is kept on the 28th: a day early beats a day late. `turns` is left out when it can't be.
 */
export function nextTime(yearDay: YearDay, today: string): NextTime {
  const thisYear = Number(today.slice(0, 4));
  const on = [thisYear, thisYear + 1].map((year) => inYear(yearDay, year)).find((day) => day >= today) ?? today;
  const turns = yearDay.year === undefined ? undefined : Number(on.slice(0, 4)) - yearDay.year;
  const shown = turns !== undefined && turns > 0 && turns <= OLDEST ? { turns } : {};
  return { on, inDays: daysApart(today, on), ...shown };
}

function inYear({ month, day }: YearDay, year: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(day, lastDay(month, year)))}`;
}

function lastDay(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
