import { STARTER_QUESTIONS } from '../../../../lib/core/starter-questions';
import { issues } from '../../../../lib/library/issues';
import { common } from '../../../../lib/locales';
import { CAST } from './cast';
import type { Part } from './read';
import { BIRTHDAY } from './script';

/** "Fri": the day five days from now, as the birthday of the script. */
const BIRTHDAY_ON = common.weekday(new Date(Date.now() + 5 * 86_400_000).getDay() || 7);

/** When somebody saved today is due whom one wants to hear from one every thirty days. */
const IN_A_MONTH = common.dayNear(Date.now() + 30 * 86_400_000, Date.now());

const STARTERS = Object.values(STARTER_QUESTIONS).flatMap(({ them, around }) => [...them, ...around]);
const LIBRARY = issues.flatMap(({ questions }) => questions.map(({ text }) => text));

/**
 * Which question of ours comes first is another for each person: it is enough that it is one of that kind. The mails of one
 * sample conversation are of one moment, so that their order says nothing: they stand last.
 */
export function sorted(lines: readonly string[]): string[] {
  const begins = (line: string, text: string) =>
    ['{name}', '{company}'].some((hole) => text.includes(hole))
      ? text.split(/\{\w+\}/).every((piece) => line.includes(piece))
      : line.startsWith(text);
  const mails = lines.filter((line) => line.startsWith('Oct 2024')).sort();
  return [...lines.filter((line) => !line.startsWith('Oct 2024')), ...mails].map((line) => {
    const starter = STARTERS.find((text) => begins(line, text));
    const issue = LIBRARY.find((text) => begins(line, text));
    if (starter) return `(a starter)${line.slice(line.indexOf('?') + 1)}`;
    return issue ? `(of the library)${line.slice(line.indexOf('?') + 1)}` : line;
  });
}

/** The same of several parts. */
export const sortedParts = (parts: readonly Part[]): Part[] =>
  parts.map(([title, ...lines]) => [title, ...sorted(lines)]);

/** What the panel's first screen says of Dana at the end of the week, part by part. */
export const FIRST_SCREEN: Record<string, string[]> = {
  header: ['VP Operations Harbour Tiles'],
  '[data-go="contact"]': ['Mobile first · Mon–Fri mornings'],
  '[data-go="open"]': [
    'You owe: the sample tiles 1 day late',
    'You owe: the glaze figures tomorrow',
    'They owe: the Q3 defect sheet in 10 days',
    'You owe: the audit checklist in 10 days',
  ],
  '[data-go="ask"]': [
    'who signs off a new supplier on your list Asked',
    '(of the library) likely, by role: VP Operations Asked',
  ],
};

/** Where it began, as the file they came from knows it: at the foot of everybody's timeline. */
export const CONNECTED = ['now · imported from Connections.csv', 'Mar 2024 · connected'];

/** What the folds below hold. */
export const FOLDS: Record<string, string[]> = {
  'What shaped them': [
    'Successes',
    'Helpers',
    'Luck',
    'Barriers',
    'Mistakes',
    'Nothing yet of their successes, luck, barriers and mistakes.',
    '(a starter)',
    '(a starter)',
    'her first boss took a risk on her when? what kind of help? Who is it? they told you now',
    '(a starter)',
    '(a starter)',
    '(a starter)',
  ],
  'What they said': ['worried about the kiln audit they told you now'],
  'Don’t bring up': [
    'the fire at Hull',
    'Topics only. You are warned when a draft touches one, and nothing of it ever enters a draft.',
  ],
  Facts: [
    'Family twin girls Ivy and June, 12',
    'Pets greyhound called Biscuit',
    'Sport plays tennis',
    'Work connected: 3 March 2024 imported',
    'Last contact now. Facts last confirmed now.',
  ],
  Ties: [
    'is the boss of Maren Holt Head of purchasing · Harbour Tiles Add a note',
    'helped by Raj Patel Plant manager · Northfield Foods, Ltd. Add a note',
  ],
  'Notes and timeline': [
    'Everything',
    'now · note ?who signs off a new supplier',
    'now · note sent her the defect template',
    'now · note never mention the fire at Hull',
    'now · note worried about the kiln audit',
    'now · note her first boss took a risk on her',
    'now · note greyhound called Biscuit, plays tennis',
    'now · note promised her the audit checklist in 10 days',
    'now · note prefers phone, mornings',
    'now · note twin girls Ivy and June, 12 she promised the Q3 defect sheet in 10 days asked for one supplier less',
    'now · call from you kiln two drifts',
    ...CONNECTED,
    'Oct 2024 · mail from them',
    'Oct 2024 · mail from them',
    'Oct 2024 · mail from you',
  ],
  'Given and received': [
    'In the last 4 months you gave once, and were given nothing.',
    'sent her the defect template You gave paper now',
  ],
  Questions: ['who signs off a new supplier your own · now Asked'],
};

export const DANAS_BRIEF: Part[] = [
  ['Reach them', 'Mobile first · Mon–Fri mornings', CAST.dana.mail],
  ['Don’t bring up', 'the fire at Hull'],
  [
    'Last time',
    'Call from you, now: kiln two drifts',
    'Your note, now: who signs off a new supplier',
    'Your note, now: sent her the defect template',
  ],
  [
    'Open',
    'You owe the sample tiles 1 day late',
    'You owe the glaze figures tomorrow',
    'You owe the audit checklist in 10 days',
    'They owe the Q3 defect sheet in 10 days',
  ],
  [
    'Ask about work',
    'who signs off a new supplier on your list',
    'You told me: “worried about the kiln audit”. What has changed since? they said so now',
  ],
  [
    'Ask about them',
    '(a starter) nothing noted of their successes yet',
    'Ask after: twin girls Ivy and June, 12 last spoken of now',
  ],
  [
    'Bring',
    'For what they said: “worried about the kiln audit”',
    'For what they like: plays tennis',
    'Given last, now: sent her the defect template',
  ],
  [
    'Their people',
    'twin girls Ivy and June, 12 · greyhound called Biscuit',
    'Raj Patel (helped them, Plant manager) · Maren Holt (Head of purchasing)',
  ],
  ['At the end', '“Is there anything else I can help you with right now?”'],
];

/** One page of either paper. It lies on tables: what isn't to be brought up stays off it. */
export const DANAS_PAPER = { sheets: [1, 1], there: ['the audit checklist'] };

export const RAJS_BRIEF: Part[] = [
  ['Reach them', 'no LinkedIn', `Their time 0:00 · a guess +44 7700 900123 ${CAST.raj.mail}`],
  [
    'Last time',
    'Call from them, yesterday: the shift handover',
    'Your note, now: mobile +44 7700 900123',
    'Your note, now: vip bakery',
  ],
  ['Open', 'They owe the Q3 numbers'],
  [
    'Ask about work',
    '(of the library) likely, by role: Plant manager',
    '(of the library) likely, by role: Plant manager',
  ],
  [
    'Ask about them',
    '(a starter) nothing noted of their successes yet',
    'Ask after: two boys, 8 and 11 last spoken of now',
  ],
  ['Bring', 'For what they like: supports Leeds'],
  ['Their people', 'two boys, 8 and 11', 'Lena Fischer (Shift lead)'],
  ['At the end', '“Is there anything else I can help you with right now?”'],
];

const OVERDUE: Part = ['You promised', 'the sample tiles to Dana Whitfield · Harbour Tiles 1 day late'];
const COMING: Part = ['Coming up', `${BIRTHDAY} Lena Fischer · Northfield Foods, Ltd. ${BIRTHDAY_ON}`];

/** Today while somebody's new job waits to be looked at, and at the end of the week. */
export const TODAY_WITH_NEWS: Part[] = [
  OVERDUE,
  ['Something changed', 'New company: Baltic Lines Nico Albers · Fjord Freight · now, Connections later.csv Decide'],
  COMING,
];
export const TODAY: Part[] = [
  OVERDUE,
  COMING,
  ['When it suits you', `Given8 Family8 Mill 8 · no contact on record yet by ${IN_A_MONTH}`],
];

/** Who works there, in whatever order. */
export const ACCOUNT: readonly string[] = [
  'People · 2',
  'Dana Whitfield call now VP Operations you owe 3 things · owes you 1 thing',
  'Maren Holt met now Head of purchasing owes you 1 thing',
];

/** Everybody on the map, with their ties. */
export const MAP = [
  'Dana Whitfield helped by Raj Patel is the boss of Maren Holt',
  'Maren Holt reports to Dana Whitfield',
  'Raj Patel helped Dana Whitfield',
];
