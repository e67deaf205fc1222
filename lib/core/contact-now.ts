import { viewCadence } from './cadence';
import type { ZoneGuess } from './guess-zone';
import { lastTouch } from './last-touch';
import { readClock } from './read-clock';
import type { ContactFile, Rules } from './record';
import { isResting } from './resting';
import { zoneOf } from './zone-of';

/** Their clock and whether the rules of communication allow contact at this moment. */
export type ContactNow = {
  /** "HH:MM" and weekday (1 = Monday) where they are; absent when the zone isn't known: then no clock is shown. */
  clock?: { time: string; weekday: number };
  standing: 'good' | 'outside-hours' | 'leave-alone' | 'unknown';
  leaveAloneUntil?: number;
  /** The zone is a guess, and so is everything said by its clock. */
  guess?: ZoneGuess;
};

/** What of a file the moment depends on. Without identities and snoozes a zone is guessed from the place alone. */
export type FileForNow = Pick<ContactFile, 'contact' | 'rules' | 'interactions'> &
  Partial<Pick<ContactFile, 'identities' | 'snoozes'>>;

/** The guessed zone was refused: it isn't shown again. As `Snooze.about`. */
export const ZONE_GUESS = 'zone-guess';

/**
 * As `contactNow`, with the rhythm they asked for: too soon after the last real contact is also a wrong moment, unless
 * the last word is theirs, for an answer never comes too soon.
 */
export function contactNowOf(file: FileForNow, now: number): ContactNow {
  const theirs = theirZone(file, now);
  const guess = theirs?.guess ? { guess: theirs.guess } : {};
  const at = { ...contactNow(file.rules, theirs?.zone, now), ...guess };
  if (lastTouch(file.interactions, now)?.direction === 'in') return at;
  const { notBefore } = viewCadence(file.rules, file.interactions, now);
  return notBefore !== undefined && now < notBefore
    ? { ...at, standing: 'leave-alone', leaveAloneUntil: notBefore }
    : at;
}

/** The zone they live by, or the one guessed as long as the guess wasn't refused. */
export function theirZone(file: FileForNow, now: number): ReturnType<typeof zoneOf> {
  const theirs = zoneOf(file.contact, file.identities ?? []);
  return theirs?.guess && isResting(file.snoozes ?? [], ZONE_GUESS, now) ? null : theirs;
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

const MINUTE = 60_000;
const STEP = 5 * MINUTE;
/** Hours repeat by the week; one more day bears a clock change at its end. */
const FAR = 8 * 24 * 60 * MINUTE;

/**
 * The next moment from `from` on that lies within their hours, to five minutes; null without hours, or when none comes
 * within a week. Walked along their wall clock, so that a night with a clock change is as long as it is there.
 */
export function nextGoodMoment(rules: Rules | undefined, timeZone: string, from: number): number | null {
  const hours = rules?.hours ?? [];
  if (hours.length === 0) return null;
  let at = Math.ceil(from / STEP) * STEP;
  while (at <= from + FAR) {
    const clock = readClock(timeZone, at);
    if (!clock) return null;
    if (hours.some((range) => isWithin(range, clock))) return at;
    at += Math.max(STEP, untilNext(hours, clock) - NEAR);
  }
  return null;
}

/** So long before hours begin every step is looked at: no clock change is longer. */
const NEAR = 120 * MINUTE;
const WEEK = 7 * 24 * 60;

/** How long until any of these hours begins, on a wall clock that nobody sets. Reading a zone's clock is dear. */
function untilNext(hours: Rules['hours'], clock: { time: string; weekday: number }): number {
  const now = minuteOfWeek(clock.weekday, clock.time);
  const waits = hours.flatMap(({ days, from }) => days.map((day) => (minuteOfWeek(day, from) - now + WEEK) % WEEK));
  return Math.floor(Math.min(WEEK, ...waits) / 5) * STEP;
}

function minuteOfWeek(weekday: number, time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return ((weekday - 1) * 24 + (hour ?? 0)) * 60 + (minute ?? 0);
}

/** A range such as 22:00–02:00 belongs to the day on which it starts. */
function isWithin(range: Rules['hours'][number], clock: { time: string; weekday: number }): boolean {
  const { days, from, to } = range;
  if (from <= to) return days.includes(clock.weekday) && clock.time >= from && clock.time < to;
  const before = clock.weekday === 1 ? 7 : clock.weekday - 1;
  return (days.includes(clock.weekday) && clock.time >= from) || (days.includes(before) && clock.time < to);
}
