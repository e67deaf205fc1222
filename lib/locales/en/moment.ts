import type { ContactReason, NotNow } from '../../core/checks/before-contact';
import { common } from './common';
import { channels, genderOf, OBJECT, POSSESSIVE, within } from './speaking';

const { count } = common;

/** Who is spoken of, and from where: the user's own clock and zone. */
type Spoken = { pronouns: string | undefined; now: number; ownZone: string };

const UNWANTED: Record<NotNow['way'], string> = {
  call: 'no calls wanted',
  meeting: 'no visits wanted',
  message: 'no messages wanted',
  mail: 'no mails wanted',
};

function sayReason(reason: ContactReason, way: NotNow['way'], { pronouns }: Spoken): string {
  const gender = genderOf(pronouns);
  switch (reason.kind) {
    case 'channel-never':
      return UNWANTED[way];
    case 'channel-better':
      return `${within(channels[reason.channel])} reaches ${OBJECT[gender]} better`;
    case 'appointment':
      return 'visits by appointment only';
    case 'leave-alone':
      return `asked to be left alone until ${common.dayAndMonth(reason.until)}`;
    case 'too-soon':
      return reason.daysSince === 0
        ? `in touch that day, and at least ${count(reason.floorDays, 'day', 'days')} wanted in between`
        : `only ${count(reason.daysSince, 'day', 'days')} since the last contact, of at least ${common.number(reason.floorDays)}`;
    case 'too-often':
      return `${count(reason.times, 'day', 'days')} on which you tried in ${common.number(reason.days)}, and no answer`;
    case 'better-time':
      return `${reason.guess ? 'probably ' : ''}outside ${POSSESSIVE[gender]} hours`;
  }
}

const DAY = 86_400_000;

/** "Tue 09:00" while that can be no other Tuesday, else with its date. */
function sayMoment(at: number, timeZone: string, now: number): string {
  return at - now < 6 * DAY ? common.clockIn(at, timeZone) : common.dayAndClockIn(at, timeZone);
}

function sayNext({ next }: NotNow, { now, ownZone }: Spoken, hours: string): string {
  if (!next) return '';
  if (next.timeZone === undefined) return `Not before ${common.dayNear(next.at, now)}.`;
  const there = sayMoment(next.at, next.timeZone, now);
  const here = sayMoment(next.at, ownZone, now);
  const day = there.slice(0, there.lastIndexOf(' '));
  const ours = here.startsWith(`${day} `) ? common.clock(next.at, ownZone) : here;
  const when = there === here ? there : `${there} there, ${ours} here`;
  return hours ? `Better ${hours}; next ${when}.` : `Next ${when}.`;
}

/** About how, not about when. */
const WAYS: ReadonlySet<string> = new Set<ContactReason['kind']>(['channel-never', 'channel-better', 'appointment']);

/** That this isn't the moment to call or to come, and when it is. */
export const moment = {
  /** After a clock that is only guessed. */
  guess: 'a guess',
  /** `hours`: their hours in words, where they aren't said beside it; `toCome`: it is planned for later. */
  say: (notNow: NotNow, spoken: Spoken, { hours = '', toCome = false } = {}): string => {
    const why = notNow.reasons.map((reason) => sayReason(reason, notNow.way, spoken)).join('; ');
    const lead = notNow.reasons.every(({ kind }) => WAYS.has(kind))
      ? 'Not the best way'
      : toCome
        ? 'Not a good time for it'
        : 'Not a good moment';
    const whose = spoken.ownZone === notNow.next?.timeZone ? '' : `, ${POSSESSIVE[genderOf(spoken.pronouns)]} time`;
    return [`${lead}: ${why}.`, sayNext(notNow, spoken, hours && `${hours}${whose}`)].filter(Boolean).join(' ');
  },
};
