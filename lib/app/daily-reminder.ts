import type { Settings } from '../core/settings';
import type { Desk } from './desk';
import { localDay } from './local-day';
import { countToday, readToday, type TodayCounts } from './read-today';
import { changeSettings, readSettings } from './settings';

/** The hour of the user's own morning from which a reminder may come. */
const HOUR = 9;

/** True when today's reminder is due: wanted, not paused, the morning has come, and there was none today. */
export function isReminderDue(settings: Settings, now: number): boolean {
  const { reminders = false, paused, consentAt, remindedOn } = settings;
  if (!reminders || paused || consentAt === undefined) return false;
  return new Date(now).getHours() >= HOUR && remindedOn !== localDay(now);
}

/** The next nine o'clock in the user's own zone, epoch milliseconds; on the day of a changed clock too. */
export function nextReminderTime(now: number): number {
  const at = new Date(now);
  const today = new Date(at.getFullYear(), at.getMonth(), at.getDate(), HOUR).getTime();
  return today > now ? today : new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1, HOUR).getTime();
}

/** Shows it; false when the browser wouldn't. */
type Show = (counts: TodayCounts) => Promise<boolean>;

/**
 * The reminder of the day, if it is due and there is something to be reminded of. The day is marked first, in the record:
 * two windows, or a background that is started twice, remind once. Answers whether one was shown.
 */
export async function remindIfDue(desk: Desk, show: Show): Promise<boolean> {
  if (!isReminderDue(await readSettings(desk), desk.now())) return false;
  const counts = countToday(await readToday(desk));
  const today = localDay(desk.now());
  let first = false;
  await changeSettings(desk, (stored) => {
    first = isReminderDue(stored, desk.now());
    return first ? { remindedOn: today } : {};
  });
  return first && counts.all > 0 && show(counts);
}
