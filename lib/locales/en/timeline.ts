import type { BalanceBar, ContactBalance } from '../../core/contact-balance';
import type { InboundMoment } from '../../core/inbound-moment';
import type { ContactFile, Interaction } from '../../core/record';
import { common } from './common';
import { genderOf, OBJECT, SUBJECT } from './speaking';

const { count } = common;

type Kind = Interaction['kind'];
type Entry = Exclude<Kind, 'note'>;

/** Words of the timeline, of logging what happened, and of who comes to whom. */
export const timeline = {
  /** After the day on which an imported file says it was. */
  connected: 'connected',
  /** Before the name of the file in which they were. */
  imported: 'imported from',
  balance: {
    title: 'Who comes to whom, over the last twelve months',
    say: (
      { standing, fromThem, fromYou, both }: ContactBalance,
      pronouns: ContactFile['contact']['pronouns'],
    ): string => {
      const gender = genderOf(pronouns);
      const they = SUBJECT[gender];
      const met = both > 0 ? `, ${count(both, 'meeting', 'meetings')}` : '';
      switch (standing) {
        case 'none':
          return 'No contact in the last twelve months.';
        case 'together':
          return `You met ${count(both, 'time', 'times')} in the last twelve months.`;
        case 'only-you':
          return `Only you so far: ${count(fromYou, 'time', 'times')} in twelve months${met}.`;
        case 'only-them':
          return `${they} came to you each time: ${common.number(fromThem)} in twelve months${met}.`;
        case 'mostly-you':
          return `Mostly you: ${common.number(fromYou)} from you, ${common.number(fromThem)} from ${OBJECT[gender]}${met}.`;
        case 'mostly-them':
          return `Mostly ${OBJECT[gender]}: ${common.number(fromThem)} to you, ${common.number(fromYou)} from you${met}.`;
        case 'even':
          return `Both ways: ${common.number(fromYou)} from you, ${common.number(fromThem)} back${met}.`;
      }
    },
    bar: ({ from, fromThem, fromYou, both }: BalanceBar) =>
      `${common.dayAndMonth(from)}: ${common.number(fromThem)} from them, ${common.number(fromYou)} from you, ${common.number(both)} together`,
    sides: 'Above the line: them; below: you.',
  },
  moment: {
    say: ({ kind, row }: InboundMoment, pronouns: string | undefined, now: number) =>
      kind === 'came'
        ? `${SUBJECT[genderOf(pronouns)]} came to you first: ${common.dayNear(row.at, now)}.`
        : `${SUBJECT[genderOf(pronouns)]} answered for the first time: ${common.dayNear(row.at, now)}.`,
    mark: { came: 'the first time they came to you', answered: 'their first answer' } satisfies Record<
      InboundMoment['kind'],
      string
    >,
  },
  filter: {
    label: 'Show',
    kinds: {
      all: 'Everything',
      contact: 'Contact only',
      mail: 'Mails',
      call: 'Calls',
      meeting: 'Meetings',
      message: 'Messages',
      note: 'Notes',
    },
    none: 'Nothing of that kind yet.',
  },
  planned: 'planned',
  minutes: (minutes: number) =>
    minutes >= 90 && minutes % 30 === 0 ? `${common.number(minutes / 60)} h` : `${common.number(minutes)} min`,
  log: {
    title: 'Log what happened',
    open: { call: 'Log a call', meeting: 'Meeting', message: 'Message' },
    kind: 'What it was',
    kinds: { call: 'Call', meeting: 'Meeting', message: 'Message', mail: 'Mail' } satisfies Record<Entry, string>,
    direction: 'Who began',
    directions: { out: 'from you', in: 'from them' },
    gist: 'In one line',
    gistExample: 'What it was about, if you like',
    when: 'When',
    whenExample: 'now, or: yesterday, Tue 14:30, 25 min',
    whenWrong: 'Say when it was: yesterday, Tue 14:30, 3 Nov. Empty means now.',
    whenRead: (at: number, minutes: number | undefined) =>
      [common.exact(at), minutes === undefined ? '' : timeline.minutes(minutes)].filter(Boolean).join(', '),
    whenPlanned: (at: number) => `Planned for ${common.exact(at)}. It counts as contact once it has happened.`,
    save: 'Log it',
    refused: 'Not logged. Your words are still here.',
  },
  logged: {
    call: 'Call logged.',
    meeting: 'Meeting logged.',
    message: 'Message logged.',
    mail: 'Mail logged.',
  } satisfies Record<Entry, string>,
  settings: {
    title: 'Timeline',
    mail: {
      title: 'Keep a timeline of mails',
      text: 'When you read or send a mail in a site you switched on, its date and direction go into the timeline of the person, if they are in your record. Never the text.',
    },
    subjects: { title: 'With their subjects', text: 'The subject line is kept beside the date.' },
  },
};
