import type { DateOrder } from './dates';
import { readMonthName } from './month-names';

/** `day` is "YYYY-MM-DD", or "--MM-DD" without a year. `doubt`: day and month could be swapped. */
export type FileDate = { day: string; doubt?: true };

/** No date is longer. */
const LONGEST = 200;

const pad = (n: number): string => String(n).padStart(2, '0');

/** null for days no calendar has; `year` null gives a day of every year (29 February is one). */
function write(year: number | null, month: number, day: number): string | null {
  const there = new Date(Date.UTC(year ?? 2024, month - 1, day));
  if (month < 1 || month > 12 || there.getUTCDate() !== day) return null;
  return year === null ? `--${pad(month)}-${pad(day)}` : `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 40 ? 2000 + year : 1900 + year;
};

const toDate = (day: string | null, doubt = false): FileDate | null =>
  day === null ? null : { day, ...(doubt && { doubt: true as const }) };

/** Numbers only: a four-digit year first, or day and month in the order told; more than 12 tells by itself. */
function readNumbers(text: string, order: DateOrder | undefined): FileDate | null {
  const yearFirst = /^(\d{4})[-/.年\s]+(\d{1,2})[-/.月\s]+(\d{1,2})/.exec(text);
  if (yearFirst) return toDate(write(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text);
  if (compact) return toDate(write(Number(compact[1]), Number(compact[2]), Number(compact[3])));
  const yearLast = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!yearLast) return null;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), fullYear(yearLast[4] ?? '')];
  // A full stop between numbers is European: the day leads.
  const dayFirst = first > 12 || (second <= 12 && (yearLast[2] === '.' || order === 'day-first'));
  const doubt = first <= 12 && second <= 12 && first !== second && yearLast[2] !== '.' && order === undefined;
  return toDate(dayFirst ? write(year, second, first) : write(year, first, second), doubt);
}

/** "05-Mar-24", "5/Mar/2024", "5 Mar 24": as spreadsheets write days with a short month. */
function readShort(text: string): FileDate | null {
  const match =
    /^(\d{1,2})([-/.])(\p{L}[\p{L}.]*)\2(\d{4}|\d{2})(?!\d)/u.exec(text) ??
    /^(\d{1,2})( )(\p{L}[\p{L}.]*) ['’]?(\d{2})$/u.exec(text);
  const month = match && readMonthName(match[3] ?? '');
  return match && month ? toDate(write(fullYear(match[4] ?? ''), month, Number(match[1]))) : null;
}

/** "12 Mar 2024", "12. März 2024", "Mar 12, 2024", "12 de marzo de 2024". */
function readNamed(text: string): FileDate | null {
  const dayFirst = /^(\d{1,2})\.?\s*(?:de\s+|d')?(\p{L}[\p{L}.]*)(?:\s+de|\s+del)?[\s,]+(\d{4})/iu.exec(text);
  const monthFirst = /^(\p{L}[\p{L}.]*)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/iu.exec(text);
  const yearFirst = /^(\d{4})\.?\s+(\p{L}[\p{L}.]*)\s+(\d{1,2})/iu.exec(text);
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : monthFirst
      ? [monthFirst[1], monthFirst[2], monthFirst[3]]
      : [yearFirst?.[2], yearFirst?.[3], yearFirst?.[1]];
  const month = name === undefined ? null : readMonthName(name);
  return month === null ? null : toDate(write(Number(year), month, Number(day)));
}

/** "--0315" and "--03-15" of vCards and Google; 1604 is Apple's way to say that the year isn't known. */
function readYearless(text: string): FileDate | null {
  const match = /^-{2}(\d{2})-?(\d{2})/.exec(text) ?? /^1604-?(\d{2})-?(\d{2})/.exec(text);
  return match && toDate(write(null, Number(match[1]), Number(match[2])));
}

/** True for what programs write instead of nothing. */
export const isEmptyDate = (text: string): boolean =>
  /^(?:0{1,2}[/.-]0{1,2}[/.-]0{2,4}|0{4}-00-00)?$/.test(text.trim());

/** The day a file's cell speaks of, in any of the ways files write days; null when it is none. `order` undefined = not known. */
export function parseFileDate(typed: string, order?: DateOrder): FileDate | null {
  const text = typed
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[\u200e\u200f]/g, '')
    .trim();
  return readYearless(text) ?? readNumbers(text, order) ?? readNamed(text) ?? readShort(text);
}

/** What a column of dates tells about its own order: a part above 12 is a day. Undefined when all could be either. */
export function readDateOrder(cells: readonly string[]): DateOrder | undefined {
  for (const cell of cells) {
    const match = /^\s*(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}/.exec(cell);
    if (match && Number(match[1]) > 12) return 'day-first';
    if (match && Number(match[2]) > 12) return 'month-first';
  }
  return undefined;
}
