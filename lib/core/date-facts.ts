import { addDays } from './days';
import type { Fact } from './record';

/** A date to remember. `yearly`: it comes again every year. `year` is when it first was, if that is known. */
export type RememberedDate = { month: number; day: number; year?: number; yearly: boolean };

/** A fact as far as its date goes; `grain` tells a year of birth from the next time the day comes. */
type Dated = Pick<Fact, 'value' | 'key'> & Partial<Pick<Fact, 'grain'>>;

/** Nobody gets older than that: the year is a slip. */
const OLDEST = 120;

/** Words of dates that come again: what was noted without a year does so too. */
const YEARLY = /birth|born|anniversar|wedding|jubilee|name ?day|geburtstag|jahrestag|anniversaire|naissance/i;

/**
 * The date that a fact speaks of, null when it names none. A form keeps it as the value, a quick note as the key beside its
 * words: "--03-14" or "1984-03-14".
 */
export function readDateFact({ value, key, grain }: Dated): RememberedDate | null {
  const found = readIso(value) ?? readIso(key);
  if (!found) return null;
  const yearly = found.year === undefined || YEARLY.test(`${key} ${value}`);
  // A quick note of a birthday was filed under the coming one: that is no year of birth.
  const coming = found.year !== undefined && found.year >= new Date(grain?.at ?? 0).getFullYear();
  if (!readIso(value) && yearly && coming) return { month: found.month, day: found.day, yearly };
  return { ...found, yearly };
}

function readIso(text: string): { month: number; day: number; year?: number } | null {
  const parts = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]) || undefined, Number(parts[2]), Number(parts[3])];
  // Any leap year: whether there was a 29 February that year is not ours to say.
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year ?? 2024)) return null;
  return { month, day, ...(year === undefined ? {} : { year }) };
}

/**
 * The day on which it comes next, today included, as "YYYY-MM-DD", and the years it is then; null when it is over. The 29
 * February is kept on the 28th in years that have none.
 */
export function nextDay(date: RememberedDate, today: string): { day: string; years?: number } | null {
  const thisYear = Number(today.slice(0, 4));
  if (!date.yearly) {
    const day = dayOf(date, date.year ?? thisYear);
    return day >= today ? { day } : null;
  }
  const now = dayOf(date, thisYear);
  const day = now >= today ? now : dayOf(date, thisYear + 1);
  const years = date.year === undefined ? undefined : Number(day.slice(0, 4)) - date.year;
  // Somebody who isn't born yet turns nothing.
  return { day, ...(years === undefined || years <= 0 || years > OLDEST ? {} : { years }) };
}

/** Tells days from today on, up to so many days ahead, from others. Made once for many: a record has thousands of dates. */
export function aheadOf(today: string, most: number): (day: string) => boolean {
  const last = addDays(today, most);
  return (day) => day >= today && day <= last && day.length === today.length;
}

function dayOf({ month, day }: RememberedDate, year: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(day, daysIn(month, year)))}`;
}

/** Counted by hand: a `Date` for each of thousands is felt. */
function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
