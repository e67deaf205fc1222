import type { Contact } from './record';
import type { Snooze } from './record-depth';

/**
 * "Untouched": nobody was in touch with them, changed anything about them, opened their page or said that they are kept.
 * The last two are one row of `snoozes` a person, `about` this, whose `at` is the day; it lets nothing rest.
 */
export const LOOKED_AT = 'looked-at';

/** A look is only noted when the last is this old, in milliseconds: no log of looks. */
const HALF_A_YEAR = 182 * 86_400_000;

/** When they were last touched, epoch milliseconds. `contactAt`: the last real contact. */
export function lastTouched(
  contact: Pick<Contact, 'createdAt' | 'updatedAt'>,
  { contactAt, look }: { contactAt?: number | undefined; look?: Pick<Snooze, 'at'> | undefined },
): number {
  return Math.max(contact.createdAt, contact.updatedAt, contactAt ?? 0, look?.at ?? 0);
}

/** The moment before which a touch is too long ago, by the calendar; `months` back from `now`. */
export function reviewLimit(now: number, months: number): number {
  const limit = new Date(now);
  const day = limit.getUTCDate();
  limit.setUTCDate(1);
  limit.setUTCMonth(limit.getUTCMonth() - months);
  // The 31st of a month that has thirty days is its last.
  const last = new Date(Date.UTC(limit.getUTCFullYear(), limit.getUTCMonth() + 1, 0)).getUTCDate();
  limit.setUTCDate(Math.min(day, last));
  return limit.getTime();
}

/** Is this look worth a note? */
export function isLookNews(touchedAt: number, now: number): boolean {
  return now - touchedAt > HALF_A_YEAR;
}
