import type { Spoken } from '../../core/say-dates';

/** Words that every surface uses. The one place that decides which language dates and numbers speak. */
const LANGUAGE = 'en-GB';

const number = new Intl.NumberFormat(LANGUAGE);
const percent = new Intl.NumberFormat(LANGUAGE, { style: 'percent' });
const dateOfYear = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short' });
const dateWithYear = new Intl.DateTimeFormat(LANGUAGE, { month: 'short', year: 'numeric' });
const dateOf = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', year: 'numeric' });
const exactMoment = new Intl.DateTimeFormat(LANGUAGE, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const exactDay = new Intl.DateTimeFormat(LANGUAGE, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const monthName = new Intl.DateTimeFormat(LANGUAGE, { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, month) => monthName.format(Date.UTC(2024, month, 1)));

const count = (amount: number, one: string, many: string) => `${number.format(amount)} ${amount === 1 ? one : many}`;

const say = (spoken: Spoken): string => {
  switch (spoken.kind) {
    case 'now':
      return 'just now';
    case 'minutes-ago':
      return `${spoken.count} min ago`;
    case 'hours-ago':
      return `${count(spoken.count, 'hour', 'hours')} ago`;
    case 'today':
    case 'yesterday':
    case 'tomorrow':
      return spoken.kind;
    case 'days-ago':
      return `${count(spoken.count, 'day', 'days')} ago`;
    case 'weeks-ago':
      return `${count(spoken.count, 'week', 'weeks')} ago`;
    case 'months-ago':
      return `${count(spoken.count, 'month', 'months')} ago`;
    case 'coming-weekday':
      return WEEKDAYS[spoken.weekday - 1] ?? '';
    case 'in-days':
      return `in ${count(spoken.count, 'day', 'days')}`;
    case 'date':
      return (spoken.year ? dateWithYear : dateOfYear).format(spoken.at);
  }
};

export const common = {
  product: 'Acquaint',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  edit: 'Edit',
  remove: 'Delete',
  more: 'More',
  back: 'Back',
  tryAgain: 'Try again',
  openSettings: 'Open settings',
  showMore: (left: number) => `Show more (${number.format(left)} left)`,
  /** A name for a button or one line: its beginning, when it is longer than `most` characters. */
  brief: (name: string, most: number) => {
    const letters = [...name];
    return letters.length <= most
      ? name
      : `${letters
          .slice(0, most - 1)
          .join('')
          .trimEnd()}…`;
  },
  number: (value: number) => number.format(value),
  /** Of a share from 0 to 1: "38%". */
  percent: (share: number) => percent.format(share),
  count,
  /** "9 days ago", "Fri", "in 9 days", "9 Dec". */
  say,
  /** The whole moment, for a hover: "Fri 3 Nov 2024, 15:40". */
  exact: (at: number) => exactMoment.format(at),
  /** "9 Dec 2026": short, and it can be typed back. */
  day: (at: number) => dateOf.format(at),
  exactDay: (at: number) => exactDay.format(at),
  /** "14 March", with its year when that is known; `month` is 1 to 12. */
  dayOfYear: (month: number, day: number, year: number | undefined) =>
    [day, MONTHS[month - 1], year].filter(Boolean).join(' '),
  weekday: (day: number) => WEEKDAYS[day - 1] ?? '',
  dayAndMonth: (at: number) => dateOfYear.format(at),
  /** "3 Nov", with the year when it isn't this one. */
  dayNear: (at: number, now: number): string =>
    common.year(at) === common.year(now) ? common.dayAndMonth(at) : `${common.dayAndMonth(at)} ${common.year(at)}`,
  year: (at: number) => String(new Date(at).getFullYear()),
  /** The clock somewhere else, "15:40". */
  clock: (at: number, timeZone: string) =>
    new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit', timeZone }).format(at),
  /** The same with its day, "Wed 08:30". */
  clockIn: (at: number, timeZone: string) =>
    new Intl.DateTimeFormat(LANGUAGE, { weekday: 'short', hour: '2-digit', minute: '2-digit', timeZone })
      .format(at)
      .replace(',', ''),
  /** With its date, "Wed 9 Dec 08:30". */
  dayAndClockIn: (at: number, timeZone: string) =>
    new Intl.DateTimeFormat(LANGUAGE, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    })
      .format(at)
      .replaceAll(',', ''),
  /** "a, b and c". */
  list: (parts: string[]) => new Intl.ListFormat(LANGUAGE, { type: 'conjunction' }).format(parts),
};
