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

const DAY = /(?<!\d)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})(?:\.\s?(\d{1,2})\.\s?|\/(\d{1,2})\/)(\d{4}))(?!\d)/;

/** What day it can be: one, or two when the order of day and month is open. */
function readDays(text: string): Day[] {
  const [, isoYear, isoMonth, isoDate, first, dotted, slashed, last] = (DAY.exec(text) ?? []).map(Number);
  if (isoYear) return real([{ year: isoYear, month: isoMonth ?? 0, date: isoDate ?? 0 }]);
  if (!first || !last) return [];
  if (dotted) return real([{ year: last, month: dotted, date: first }]);
  const second = slashed ?? 0;
  const either = [{ year: last, month: first, date: second }];
  if (first !== second) either.push({ year: last, month: second, date: first });
  const weekday = /(?<![\p{L}])(?:sun|mon|tue|wed|thu|fri|sat)/iu.exec(text)?.[0].toLowerCase();
  const days = real(either);
  const named = days.filter((day) => dateOf(day).toDateString().slice(0, 3).toLowerCase() === weekday);
  return named.length > 0 ? named : days;
}

const dateOf = ({ year, month, date }: Day) => new Date(year, month - 1, date);

/** The 31st of February is no day. */
function real(days: readonly Day[]): Day[] {
  return days.filter((day) => dateOf(day).getMonth() === day.month - 1 && dateOf(day).getDate() === day.date);
}
