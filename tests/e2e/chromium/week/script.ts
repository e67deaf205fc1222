import type { PieceKind } from '../../../../lib/core/quick-note';
import { common } from '../../../../lib/locales';
import type { Logged } from './acts';
import type { Who } from './cast';

const DAY = 86_400_000;

/** "4 December": a day so far ahead, as one types it. */
const inDays = (days: number) => {
  const day = new Date(Date.now() + days * DAY);
  return common.dayOfYear(day.getMonth() + 1, day.getDate(), undefined);
};

/** What was learned of somebody in one go: in the order in which it is typed. */
export type Notes = { who: Who; inPopup?: true; lines: readonly (readonly [line: string, ...kinds: PieceKind[]])[] };

/** Their birthday, five days from now. */
export const BIRTHDAY = `birthday ${inDays(5)}`;

/** Thirty quick-adds: three in the popup, the rest in the panel. */
export const NOTES: readonly Notes[] = [
  {
    who: 'dana',
    lines: [
      ['prefers phone, mornings', 'preference'],
      ['promised her the audit checklist in 10 days', 'promise-mine'],
      ['greyhound called Biscuit, plays tennis', 'pet', 'sport'],
      ['her first boss took a risk on her', 'history'],
      ['worried about the kiln audit', 'problem'],
      ['never mention the fire at Hull', 'avoid'],
      ['sent her the defect template', 'given'],
      ['?who signs off a new supplier', 'question'],
    ],
  },
  {
    who: 'raj',
    lines: [
      ['promised intro to Dana by tomorrow', 'promise-mine'],
      ['two boys, 8 and 11, supports Leeds', 'family', 'sport'],
      ['hates LinkedIn messages', 'preference'],
      ['was at Ford for ten years', 'history'],
      ['owes me the Q3 numbers', 'promise-theirs'],
      ['#vip #bakery', 'tag', 'tag'],
      ['mobile +44 7700 900123', 'reach'],
    ],
  },
  {
    who: 'maren',
    lines: [
      ["she said she'd send the audit dates", 'promise-theirs'],
      ['want to be carbon neutral by 2030', 'strategy'],
      ['takes her coffee black', 'food'],
      ['she recommended a book on kaizen', 'received'],
    ],
  },
  {
    who: 'lena',
    lines: [
      [BIRTHDAY, 'date'],
      ['just back from Japan', 'note'],
      ['biggest mistake was the ERP switch in 2019', 'history'],
    ],
  },
  {
    who: 'nico',
    lines: [
      ['goes by Nic', 'called'],
      ['mail is best', 'preference'],
    ],
  },
  {
    who: 'priya',
    lines: [
      ['I owe her lunch', 'promise-mine'],
      ['hates small talk, vegetarian', 'preference', 'food'],
    ],
  },
  { who: 'misaki', lines: [['likes rhubarb cake', 'preference']] },
  {
    who: 'sara',
    inPopup: true,
    lines: [
      ['daughter Layla, 6', 'family'],
      ['prefers text', 'preference'],
      ['no calls before 10', 'preference'],
    ],
  },
];

/** Eight calls and meetings. */
export const CALLS: readonly (Logged & { who: Who })[] = [
  {
    who: 'dana',
    kind: 'call',
    gist: 'kiln two drifts',
    learned: [
      'twin girls Ivy and June, 12',
      'she promised the Q3 defect sheet in 10 days',
      'asked for one supplier less',
    ],
  },
  { who: 'raj', kind: 'call', from: 'them', gist: 'the shift handover', when: 'yesterday' },
  { who: 'maren', kind: 'meeting', gist: 'walked the kiln line', when: '45 min' },
  { who: 'lena', kind: 'call', gist: 'line 4 ran late again' },
  { who: 'nico', kind: 'call', from: 'them', gist: 'four pallets are missing' },
  { who: 'priya', kind: 'meeting', gist: 'coffee at the fair' },
  { who: 'sara', kind: 'call', gist: 'the press is two days behind' },
  { who: 'misaki', kind: 'call', gist: 'bowls for the spring list' },
];
