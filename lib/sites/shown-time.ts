/**
 * The moment that a mail's header prints, in epoch milliseconds; undefined when it can't be told for certain. Only full
 * dates with a clock: "2026-02-03 10:00", "Di., 03.02.2026 10:00", "03-02-2026 10:00", "Tue 2/3/2026 10:00 AM". With slashes nobody knows
 * which is the month: the English weekday beside it, or a number over twelve, decides. The page prints the zone of this
 * machine.
 */
export function readShownTime(text: string): number | undefined {
  const clock = /(?<![\d.:/])(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap]\.?m\.?)?(?![\d:])/i.exec(text);
  const half = clock?.[3];
  const hour = Number(clock?.[1]);
  const minute = Number(clock?.[2]);
  const [day, other] = readDays(text);
  if (!day || other || !(minute < 60) || !(half ? hour > 0 && hour < 13 : hour < 24)) return undefined;
  const hours = half ? (hour % 12) + (/^p/i.test(half) ? 12 : 0) : hour;
  return dateOf(day).setHours(hours, minute);
}

/** The same as a field of a message; nothing where it can't be told. */
function readSentAt(text: string): { sentAt?: number } {
  const sentAt = readShownTime(text);
  return sentAt === undefined ? {} : { sentAt };
}

/** An ISO moment with its zone, as `time[datetime]` holds it. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** When a message was sent, from whatever the element that tells it holds: `datetime`, a full date in `title`, its text. */
export function readTimeOf(element: Element | undefined): { sentAt?: number } {
  if (!element) return {};
  const moment =
    element.getAttribute('datetime') ?? element.querySelector('[datetime]')?.getAttribute('datetime') ?? '';
  if (ISO.test(moment)) return { sentAt: Date.parse(moment) };
  const titled = readSentAt(element.getAttribute('title') ?? '');
  return titled.sentAt === undefined ? readSentAt(element.textContent ?? '') : titled;
}

type Day = { year: number; month: number; date: number };

const DAY = /(?<!\d)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})(?:([.-])\s?(\d{1,2})\5\s?|\/(\d{1,2})\/)(\d{4}))(?!\d)/;

/** What day it can be: one, or two when the order of day and month is open. */
function readDays(text: string): Day[] {
  const [, isoYear, isoMonth, isoDate, first, , dotted, slashed, last] = (DAY.exec(text) ?? []).map(Number);
  if (isoYear) return real([{ year: isoYear, month: isoMonth ?? 0, date: isoDate ?? 0 }]);
  if (!first || !last) return [];
  if (dotted) return real([{ year: last, month: dotted, date: first }]);
  const second = slashed ?? 0;
  const either = [{ year: last, month: first, date: second }];
  if (first !== second) either.push({ year: last, month: second, date: first });
  const days = real(either);
  // Written in English, whatever the browser's language: "Tue Feb 03 2026".
  const named = days.filter((day) => new RegExp(`\\b${dateOf(day).toDateString().slice(0, 3)}`, 'i').test(text));
  return named.length > 0 ? named : days;
}

const dateOf = ({ year, month, date }: Day) => new Date(year, month - 1, date);

/** The 31st of February is no day. */
function real(days: readonly Day[]): Day[] {
  return days.filter((day) => dateOf(day).getMonth() === day.month - 1 && dateOf(day).getDate() === day.date);
}
