import { common } from './common';

const things = (count: number) => common.count(count, 'thing', 'things');

const CHANGES: Record<string, string> = {
  role: 'New title',
  company: 'New company',
  location: 'New place',
  name: 'Another name',
  goesBy: 'Goes by',
  pronunciation: 'Said',
};

/** Words of Today, of what rests, and of the reminder. */
export const today = {
  title: 'Today',
  loading: 'Looking at what is due…',
  lead: (day: string, count: number) => (count === 0 ? day : `${day} · ${things(count)}`),
  sections: {
    mine: 'You promised',
    theirs: 'Promised to you',
    contact: 'Get in touch',
    dates: 'Their day',
    changes: 'Something changed',
    cards: 'Remember',
    free: 'When it suits you',
    leave: 'Leave in peace',
    coming: 'Coming up',
    resting: 'Resting',
  },
  more: (left: number) => common.showMore(left),
  to: 'to',
  from: 'from',
  dueToday: 'today',
  late: (days: number) => `${common.count(days, 'day', 'days')} late`,
  over: (days: number) => (days <= 0 ? 'due now' : `${common.count(days, 'day', 'days')} over`),
  within: (days: number) => `wants to hear from you every ${common.count(days, 'day', 'days')}`,
  noContact: 'no contact on record yet',
  free: (day: string) => `can be contacted again since ${day}`,
  dueBy: (when: string) => `by ${when}`,
  waited: (day: string) => `asked you to wait until ${day}`,
  last: (kind: string, when: string) => `${kind} ${when}`,
  lastKinds: { mail: 'mail', call: 'call', meeting: 'met', message: 'message', note: 'note' },
  asked: 'asked to be left alone',
  floor: (days: number) => `not more often than every ${common.count(days, 'day', 'days')}`,
  until: (when: string) => `until ${when}`,
  dateNames: { birthday: 'Birthday', anniversary: 'Anniversary', wedding: 'Wedding anniversary' } as Record<
    string,
    string
  >,
  aDate: 'A date of theirs',
  years: (what: string, years: number) => `${what}, ${years}`,
  change: (field: string, value: string) =>
    field === 'connection' ? 'No longer among your connections' : `${CHANGES[field] ?? 'Noticed'}: ${value}`,
  decide: 'Decide',
  seen: (when: string, from: string | undefined) => (from ? `${when}, ${from}` : when),
  cards: (count: number) => common.count(count, 'recall card is due', 'recall cards are due'),
  practise: 'Practise',
  done: {
    promise: (what: string) => `Kept: ${common.brief(what, 60)}`,
    contact: (name: string) => `You were in touch with ${common.brief(name, 60)}`,
    date: (what: string) => `Done: ${common.brief(what, 60)}`,
  },
  contacted: { call: 'Called', mail: 'Wrote a mail', message: 'Sent a message', meeting: 'Met' },
  menu: {
    label: (what: string) => `What else to do with “${common.brief(what, 60)}”`,
    tomorrow: 'Snooze until tomorrow',
    'next-week': 'Snooze until Monday',
    day: 'Snooze until a day…',
    released: 'Let it go',
    away: 'Put away',
  },
  dialog: {
    title: 'Snooze until',
    about: (what: string) => `“${common.brief(what, 120)}” comes back on that morning.`,
    day: 'Day',
    wrong: 'Choose a day after today.',
    save: 'Snooze',
  },
  said: {
    kept: 'Kept.',
    released: 'Let go.',
    contacted: 'Noted in the timeline.',
    rests: (when: string) => `Rests until ${when}.`,
    away: 'Put away.',
    back: 'Back on the list.',
    done: 'Done.',
  },
  resting: {
    summary: (resting: number, away: number) =>
      [resting > 0 && `${common.number(resting)} snoozed`, away > 0 && `${common.number(away)} put away`]
        .filter(Boolean)
        .join(', '),
    until: (when: string) => `back ${when}`,
    away: 'put away',
    wake: 'Bring back',
    wakeThis: (what: string) => `Bring back: ${common.brief(what, 60)}`,
  },
  finished: {
    title: 'That’s all for today',
    text: 'Nobody is waiting for you, and nothing is due.',
    rests: (count: number) =>
      count === 1
        ? 'One thing rests until later; it is below.'
        : `${common.number(count)} things rest until later; they are below.`,
    next: (when: string) => `Your next promise is due ${when}:`,
  },
  nobody: {
    title: 'Today begins with one person',
    text: 'Promises that are due, people who should hear from you, birthdays: they stand here once somebody is saved. Write “promised the figures by Friday” about anyone, and it will be here on Friday.',
    import: 'Import people',
    sample: 'Look around with sample people',
    people: 'Go to People',
  },
  backup: {
    none: 'No backup yet.',
    newest: 'Newest backup:',
    link: 'Backups',
  },
  open: 'Today',
  reminders: {
    title: 'Remind me once a day',
    text: 'In the morning the browser says how many things are due. Only numbers, no names.',
    refused: 'The browser didn’t allow notifications, so there will be no reminder.',
    takenBack: 'The browser no longer allows notifications. Switch it on again to be asked.',
    notification: {
      title: (all: number) => `${things(all)} for today`,
      text: (counts: { promises: number; people: number; dates: number }) =>
        [
          counts.promises > 0 && common.count(counts.promises, 'promise is due', 'promises are due'),
          counts.people > 0 &&
            common.count(counts.people, 'person to get in touch with', 'people to get in touch with'),
          counts.dates > 0 && common.count(counts.dates, 'date today', 'dates today'),
        ]
          .filter(Boolean)
          .join(' · ') || 'Open Acquaint to see them.',
    },
  },
};
