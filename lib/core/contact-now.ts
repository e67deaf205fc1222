import { viewCadence } from './cadence';
import { lastTouch } from './last-touch';
import type { ContactFile, Rules } from './record';

/** Their clock and whether the rules of communication allow contact at this moment. */
export type ContactNow = {
  /** "HH:MM" and weekday (1 = Monday) where they are; absent when the zone isn't known: then no clock is shown. */
  clock?: { time: string; weekday: number };
  standing: 'good' | 'outside-hours' | 'leave-alone' | 'unknown';
  leaveAloneUntil?: number;
};

/**
 * As `contactNow`, with the rhythm they asked for: too soon after the last real contact is also a wrong moment, unless
 * the last word is theirs, for an answer never comes too soon.
 */
export function contactNowOf(file: Pick<ContactFile, 'contact' | 'rules' | 'interactions'>, now: number): ContactNow {
  const at = contactNow(file.rules, file.contact.timeZone, now);
  if (lastTouch(file.interactions, now)?.direction === 'in') return at;
  const { notBefore } = viewCadence(file.rules, file.interactions, now);
  return notBefore !== undefined && now < notBefore
    ? { ...at, standing: 'leave-alone', leaveAloneUntil: notBefore }
    : at;
}

/** Safe across clock changes and midnight: the zone's own wall clock is asked at that very moment. */
export function contactNow(rules: Rules | undefined, timeZone: string | undefined, now: number): ContactNow {
  const clock = timeZone === undefined ? null : readClock(timeZone, now);
  const shown = clock ? { clock } : {};
  const until = rules?.cadence?.leaveAloneUntil;
  if (until !== undefined && now < until) return { ...shown, standing: 'leave-alone', leaveAloneUntil: until };
  if (!clock || !rules || rules.hours.length === 0) return { ...shown, standing: 'unknown' };
  return { ...shown, standing: rules.hours.some((range) => isWithin(range, clock)) ? 'good' : 'outside-hours' };
}

/** Wall clock of a zone, or null for a zone name this browser doesn't know. */
export function readClock(timeZone: string, now: number): { time: string; weekday: number } | null {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const parts = format.formatToParts(now);
    const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    return { time: `${read('hour')}:${read('minute')}`, weekday: WEEKDAYS.indexOf(read('weekday')) + 1 };
  } catch {
    return null;
  }
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A range such as 22:00–02:00 belongs to the day on which it starts. */
function isWithin(range: Rules['hours'][number], clock: { time: string; weekday: number }): boolean {
  const { days, from, to } = range;
  if (from <= to) return days.includes(clock.weekday) && clock.time >= from && clock.time < to;
  const before = clock.weekday === 1 ? 7 : clock.weekday - 1;
  return (days.includes(clock.weekday) && clock.time >= from) || (days.includes(before) && clock.time < to);
}
