import { dayIn } from '../../lib/core/days';
import { ago, readDay } from '../../lib/core/say-dates';
import { recall as words } from '../../lib/locales';

/** "tomorrow", "Thu", "9 Dec": by the day, for nobody waits for an hour. */
export function sayNext(next: number, now: number): string {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return words.when(readDay(dayIn(here, next), now)?.spoken ?? ago(next, now));
}
