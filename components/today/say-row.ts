import type { TodayPerson, TodayRow } from '../../lib/core/today';
import { panel, today as words } from '../../lib/locales';

/** What a row is about, in a few words: what was promised, who is to be contacted, which date, what changed. */
export function sayRow(row: TodayRow, person: TodayPerson | undefined): string {
  switch (row.kind) {
    case 'promise':
      return row.pledge.what;
    case 'contact':
    case 'free':
    case 'leave':
      return person?.name ?? '';
    case 'date':
      return sayDate(row.fact, row.years);
    case 'change':
      return words.change(row.fact.key, row.fact.value);
  }
}

/** The same for a label or a tooltip: nothing there can be blurred, so what is private is only called a date. */
export function callRow(row: TodayRow, person: TodayPerson | undefined): string {
  return isPrivateRow(row) ? words.aDate : sayRow(row, person);
}

/** True for what is blurred until it is looked at. */
export function isPrivateRow(row: TodayRow): boolean {
  return 'fact' in row && row.fact.sensitivity >= 2;
}

const ISO = /^(\d{4}|-)-\d{2}-\d{2}$/;

/** The words it was noted in, or what sort of date it is; with how many years it comes to. */
function sayDate({ value, key }: { value: string; key: string }, years: number | undefined): string {
  const name = words.dateNames[key] ?? (ISO.test(key) || key === 'date' ? words.aDate : key);
  const what = ISO.test(value.trim()) ? name : panel.sayDay(value);
  return years === undefined ? what : words.years(what, years);
}

/** "Harbour Tiles", or the role where no company is known. */
export function sayWork(person: TodayPerson | undefined): string {
  return person?.company ?? person?.role ?? '';
}
