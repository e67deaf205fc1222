import type { ZoneGuess } from '../../core/guess-zone';
import type { RuleProblem } from '../../core/read-rule';
import type { Rules } from '../../core/record';
import { common } from './common';
import { channels, genderOf, OBJECT, POSSESSIVE } from './speaking';

const days = (amount: number) => common.count(amount, 'day', 'days');

/** The rules of communication: the line that says them, and where they are written down. */
export const rules = {
  title: 'Rules of communication',
  open: 'Change how to reach them',
  close: 'Done',
  begin: 'Write them down',
  channels,
  /** "every 28–45 days". */
  rhythm: (least: number | undefined, most: number | undefined): string => {
    if (least !== undefined && most !== undefined)
      return least === most ? `every ${days(least)}` : `every ${common.number(least)}–${days(most)}`;
    if (least !== undefined) return `at least ${days(least)} apart`;
    return most === undefined ? '' : `at least every ${days(most)}`;
  },
  guessed: ({ from }: ZoneGuess) => `guessed from ${common.brief(from, 32)}`,
  yes: 'Yes',
  yesLabel: ({ zone }: ZoneGuess) => `Yes, the time zone is ${zone}`,
  no: 'No',
  noLabel: ({ zone }: ZoneGuess) => `No, the time zone isn’t ${zone}`,
  /** A clock on another day than here: "Wed 00:30". */
  clockOn: (weekday: number | undefined, time: string) =>
    weekday === undefined ? time : `${common.weekday(weekday)} ${time}`,

  fields: {
    channels: 'Channels',
    approach: 'Approach',
    hours: 'Hours',
    zone: 'Time zone',
    floor: 'At least',
    ceiling: 'At most',
    days: 'days between',
    rhythm: 'Rhythm',
    alone: 'Not before',
    language: 'Language',
    tone: 'Tone',
    greeting: 'Greeting',
    copy: 'Copy in',
    doNotCopy: 'Never copy',
    ownCopies: 'Copies to them',
    note: 'Note',
  },
  ownCopies: { none: 'none, please' },
  hints: {
    channels: (pronouns: string | undefined) =>
      `In the order ${genderOf(pronouns) === 'they' ? 'they like' : genderOf(pronouns) === 'she' ? 'she likes' : 'he likes'} them. Alt with ↑ or ↓ moves one.`,
    greeting: 'Morning Dana',
    language: 'English',
    copy: 'carol@harbourtiles.example',
    doNotCopy: '@rival.example for everybody there',
    note: 'Leave a short voicemail',
    alone: 'Friday, in 2 weeks, 9 Dec',
  },
  standings: { preferred: 'first', ok: 'fine', never: 'never' } satisfies Record<
    Rules['channels'][number]['standing'],
    string
  >,
  standingOf: (channel: string, standing: string) => `${channel}: ${standing}`,
  moveUp: (channel: string) => `Move ${channel} up`,
  moved: (channel: string, place: number) => `${channel} is number ${common.number(place)} now.`,
  approaches: { appointment: 'by appointment', 'drop-in': 'drop in', either: 'either' } satisfies Record<
    NonNullable<Rules['approach']>,
    string
  >,
  tones: { formal: 'formal', plain: 'plain', warm: 'warm' } satisfies Record<NonNullable<Rules['tone']>, string>,
  hours: {
    add: 'Add hours',
    range: (days: string, from: string, to: string) => [days || 'Every day', `${from}–${to}`].join(' '),
    day: (day: number) => common.weekday(day),
    initial: (day: number) => common.weekday(day),
    from: 'From',
    to: 'To',
    remove: (range: string) => `Take away ${range}`,
    overnight: 'into the next morning',
    theirTime: (pronouns: string | undefined) => `in ${POSSESSIVE[genderOf(pronouns)]} time`,
  },
  zone: {
    none: (pronouns: string | undefined) => `Not known, so no clock is shown for ${OBJECT[genderOf(pronouns)]}.`,
    field: 'Type a city, a country or a zone',
    empty: 'No zone fits. Type a city, or a name like Europe/London.',
    set: 'Set the time zone',
    change: (zone: string) => `Change the time zone, ${zone}`,
    clear: 'Not known',
    cancel: 'Back',
    there: (time: string) => `${time} there now`,
    byPlace: (place: string) => place,
  },
  alone: {
    until: (day: string) => day,
  },
  problems: {
    'no-number': 'A whole number of days, like 14.',
    'too-many': 'Ten years are the most.',
    'floor-over-ceiling': 'That is more than “at most”. Change one of the two.',
    'ceiling-under-floor': 'That is less than “at least”. Change one of the two.',
    'no-day': 'No day in that. Say it like Friday, in 2 weeks, or 9 Dec.',
    'past-day': 'That day has passed. Name one to come, or leave it empty.',
    'no-address': 'That isn’t a mail address. Separate several with commas.',
    'both-ways': 'One of these is also under the other heading. Take it out of one of them.',
    'no-days': 'Choose at least one day.',
    'no-time': 'Say from when to when.',
    'same-time': 'From and to are the same.',
    'too-long': 'That is longer than fits here. The note takes more.',
  } satisfies Record<RuleProblem, string>,
};
