import { contactNow, type FileForNow, nextGoodMoment, theirZone } from '../contact-now';
import { lastTouch } from '../last-touch';
import { readClock } from '../read-clock';
import type { Channel, Interaction } from '../record';
import type { CheckOfContact, Finding } from './person-check';

const DAY = 86_400_000;

/** How many times the fewest days in between are looked back over. */
const ROUNDS = 3;

/** Asked to be left alone, too soon, too often unanswered, or outside their hours: the first that holds says enough. */
export const checkMoment: CheckOfContact = (file, draft) => {
  const rhythm = checkRhythm(file, draft);
  return rhythm.length > 0 ? rhythm : checkHours(file, draft);
};

const checkRhythm: CheckOfContact = (file, { now }) => {
  const cadence = file.rules?.cadence;
  if (!cadence) return [];
  if (cadence.leaveAloneUntil !== undefined && cadence.leaveAloneUntil > now)
    return [{ kind: 'leave-alone', until: cadence.leaveAloneUntil }];
  // Counted as the panel's "not before" is; but when the last word is theirs, an answer is never too soon.
  const last = lastTouch(file.interactions, now);
  const floorDays = cadence.floorDays;
  if (floorDays === undefined || !last || last.direction === 'in') return [];
  const daysSince = Math.floor((now - last.at) / DAY);
  return daysSince < floorDays ? [{ kind: 'too-soon', daysSince, floorDays }] : tooOften(file, floorDays, now);
};

/** Days on which the user was in touch since their last word: several mails of one day are one. */
function tooOften(file: FileForNow, floorDays: number, now: number): Finding[] {
  const days = Math.ceil(floorDays * ROUNDS);
  const answered = Math.max(0, ...file.interactions.filter(isTheirs).map(({ at }) => (at <= now ? at : 0)));
  const since = Math.max(answered, now - days * DAY);
  const out = file.interactions.filter(({ kind, at, direction }) => {
    return kind !== 'note' && direction === 'out' && at > since && at <= now;
  });
  const times = new Set(out.map(({ at }) => Math.floor(at / DAY))).size;
  return times > ROUNDS ? [{ kind: 'too-often', times, days }] : [];
}

function isTheirs({ kind, direction }: Interaction): boolean {
  return kind !== 'note' && (direction === 'in' || kind === 'meeting');
}

/** How long after their own word an answer is welcome at any hour. */
const WARM = 2 * DAY;

/** What rings or stands at the door keeps to their hours, whoever wrote last. */
const LIVE: ReadonlySet<Channel> = new Set(['mobile', 'desk-phone', 'video', 'in-person']);

/** Outside the hours they want to hear from anybody; not while they wait for an answer in writing. */
const checkHours: CheckOfContact = (file, { channel, now }) => {
  const last = lastTouch(file.interactions, now);
  if (!LIVE.has(channel) && last?.direction === 'in' && now - last.at < WARM) return [];
  const theirs = theirZone(file, now);
  const clock = theirs && readClock(theirs.zone, now);
  if (!theirs || !clock || contactNow(file.rules, theirs.zone, now).standing !== 'outside-hours') return [];
  const nextAt = nextGoodMoment(file.rules, theirs.zone, now);
  return [
    {
      kind: 'better-time',
      time: clock.time,
      timeZone: theirs.zone,
      guess: theirs.guess !== undefined,
      ...(nextAt === null ? {} : { nextAt }),
    },
  ];
};
