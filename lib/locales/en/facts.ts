import type { AgeNow } from '../../core/ages';
import type { MixUp } from '../../core/confusable';
import type { SketchRow } from '../../core/person-sketch';
import type { Fact } from '../../core/record';
import { common } from './common';

const { brief, count } = common;

const one = ({ from, to }: AgeNow): string => {
  if (to === 0) return 'under 1';
  return from === to ? common.number(from) : `${common.number(from)} or ${common.number(to)}`;
};
const age = (now: AgeNow): string => (now.by === 'months' ? count(now.from, 'month', 'months') : one(now));

/** Words of the personal facts: kinds, how they are known, how private they are, and what has changed with the years. */
export const facts = {
  add: 'One more thing worth remembering',
  example: 'Twin girls, Ivy and June, 12',
  save: 'Add',
  kind: 'What kind of thing it is',
  /** The kind is found from the words. */
  kindFound: 'kind: by its words',
  source: 'How you know it',
  /** What it is of its kind, before the words; nothing where they say it themselves. Others are said as they were noted. */
  keys: {
    'past-role': 'before',
    'past-company': 'before',
    'connected-on': 'connected',
    'past-connection': 'connected before',
    'endorsed-you-for': 'endorsed you for',
    'endorsed-them-for': 'you endorsed them for',
    goesBy: 'also',
    stage: 'also seen as',
    'language-used': 'language used with them',
    'tone-used': 'tone used with them',
    'greeting-used': 'greeting used with them',
    history: '',
    note: '',
  } as Record<string, string>,
  privacy: 'How private it is',
  privacies: {
    '0': 'on their card: anyone may see it',
    '1': 'ordinary: shown to you',
    '2': 'private: blurred until you look',
    '3': 'very private: health, belief, secrets',
  } satisfies Record<`${Fact['sensitivity']}`, string>,
  details: 'Kind, source, privacy…',
  close: 'Done',
  still: 'Still so',
  stillLabel: (what: string) => `Still so: ${brief(what, 60)}`,
  askAgain: 'still so?',
  more: (what: string) => `More about: ${brief(what, 60)}`,
  moreHidden: (kind: string) => `More about something private (${kind})`,
  change: (kind: string) => `Change ${kind}`,
  hide: 'Hide again',
  /** What a noted age has become: "now 13", "now 9 and 12", "now 12 or 13". */
  agesNow: (ages: readonly AgeNow[]): string => {
    const said = [...new Set(ages.map(age))];
    const uncertain = ages.some(({ from, to }) => from !== to);
    return `now ${uncertain ? said.join(', ') : common.list(said)}`;
  },
  /** Two clocks, never mixed. */
  clocks: {
    touch: (when: string) => `Last contact ${when}.`,
    noTouch: 'No contact on record.',
    sure: (when: string) => `Facts last confirmed ${when}.`,
    stale: (stale: number) =>
      stale === 1 ? '1 is old enough to ask again.' : `${common.number(stale)} are old enough to ask again.`,
  },
};

/** Words of the topics that are never to be raised. */
export const avoid = {
  title: 'Don’t bring up',
  warning: 'Don’t bring up:',
  about: 'Topics only. You are warned when a draft touches one, and nothing of it ever enters a draft.',
  add: 'A topic to stay away from',
  example: 'the fire at Hull',
  save: 'Add',
  topic: 'the topic',
  remove: (topic: string) => `It may be brought up again: ${brief(topic, 60)}`,
  list: 'Topics not to bring up',
  more: (left: number) => `${common.number(left)} more`,
};

/** Words of hiding everything private, for a shared screen. */
export const hidden = {
  line: 'Everything private is hidden. Names and business cards stay.',
  how: 'Press h to show it again.',
  show: 'Show again',
};

/** Words of people who are taken for one another. */
export const mixUps = {
  title: 'Easily mixed up with',
  /** Before the name, on the first screen. */
  notThe: 'Not to mix up with',
  why: {
    said: 'you said so',
    'same-name': 'the same name',
    'same-first-name': 'the same first name',
    'alike-first-name': 'first names that sound alike',
    'alike-last-name': 'last names that look alike',
    swapped: 'first and last name the other way round',
  } satisfies Record<MixUp, string>,
  rows: {
    role: 'Role',
    company: 'Company',
    place: 'Place',
    called: 'Goes by',
    say: 'Say it',
    family: 'Family',
    'small-things': 'Small things',
    touch: 'Last about',
  } satisfies Record<SketchRow, string>,
  unknown: 'not known',
  nothing: 'Nothing noted tells the two apart yet.',
  what: 'What',
  compare: (one: string, other: string) => `${one} and ${other}, side by side`,
  open: (name: string) => `Open ${name}`,
  none: 'Nobody of this account has a name like theirs.',
  unmark: (name: string) => `Not mixed up with ${name}`,
  unmarkShort: 'Not mixed up',
  mark: 'Mark somebody as easily mixed up',
  more: (left: number) => `${common.number(left)} more`,
};
