/**
 * The moment that a mail's header prints, in epoch milliseconds; undefined when it can't be told for certain. Only full
 * dates with a clock: "2026-02-03 10:00", "Di., 03.02.2026 10:00", "Tue 2/3/2026 10:00 AM". With slashes nobody knows
 * which is the month: the English weekday beside it, or a number over twelve, decides. The page prints the zone of this
 * machine.
 */
export function readShownTime(text: string): number | undefined {
  const clock = /(?<![\d.:/])(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap]\.?m\.?)?(?![\d:])/i.exec(text);
  const hour = clock ? readHour(Number(clock[1]), clock[3]) : null;
  const minute = Number(clock?.[2]);
  if (hour === null || minute > 59) return undefined;
  const days = readDays(text);
  const [day] = days;
  if (!day || days.length > 1) return undefined;
  return new Date(day.year, day.month - 1, day.date, hour, minute).getTime();
}

type Day = { year: number; month: number; date: number };

function readHour(hour: number, half: string | undefined): number | null {
  if (!half) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** What day it can be: one, or two when the order of day and month is open. */
function readDays(text: string): Day[] {
  const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (iso) return real([{ year: Number(iso[1]), month: Number(iso[2]), date: Number(iso[3]) }]);
  const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text);
  if (dotted) return real([{ year: Number(dotted[3]), month: Number(dotted[2]), date: Number(dotted[1]) }]);
  const slashes = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text);
  if (!slashes) return [];
  const [a, b, year] = [Number(slashes[1]), Number(slashes[2]), Number(slashes[3])];
  const either = real([{ year, month: a, date: b }, ...(a === b ? [] : [{ year, month: b, date: a }])]);
  const named = either.filter((day) => weekdayOf(day) === weekdayIn(text));
  return named.length > 0 ? named : either;
}

/** The 31st of February is no day. */
function real(days: readonly Day[]): Day[] {
  return days.filter(({ year, month, date }) => {
    const day = new Date(year, month - 1, date);
    return month >= 1 && month <= 12 && day.getMonth() === month - 1 && day.getDate() === date;
  });
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function weekdayOf({ year, month, date }: Day): string {
  return WEEKDAYS[new Date(year, month - 1, date).getDay()] ?? '';
}

function weekdayIn(text: string): string | undefined {
  return /(?<![\p{L}])(sun|mon|tue|wed|thu|fri|sat)[a-z]*/iu.exec(text)?.[1]?.toLowerCase();
}
