import type { Move, SeenField } from '../../core/moves';
import type { Grain } from '../../core/record';
import { common } from './common';
import { panel } from './panel';

const fields: Record<SeenField, string> = {
  role: 'role',
  company: 'company',
  location: 'place',
  name: 'name',
  goesBy: 'short name',
  pronunciation: 'way to say it',
  connection: 'connection',
};

const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric' });

/** "since 12 March", "since 12 March 2024". */
const since = (at: number, now: number) => `since ${common.dayNear(at, now)}`;

/** Whoever says so: "LinkedIn", "Connections.csv", "Gmail". */
const source = ({ from }: Grain): string => (from?.startsWith('linkedin.com/') ? 'LinkedIn' : (from ?? 'A page'));

/** "VP Operations at Kiln & Co". */
const work = ({ values }: Pick<Move, 'values'>, side: 'seen' | 'ours'): string => {
  const of = (field: SeenField) => values.find((value) => value.field === field)?.[side];
  const [role, company] = [of('role'), of('company')];
  if (role && company) return `${role} at ${company}`;
  return role ?? company ?? values[0]?.[side] ?? '';
};

const theirWords = (move: Move, now: number) => ({
  before: `${source(move.grain)} says`,
  what: work(move, 'seen'),
  after: `, seen ${common.dayNear(move.grain.at, now)}.`,
});

const leftWords = ({ grain }: Move, now: number) => ({
  before: 'Since',
  what: common.dayNear(grain.at, now),
  after: `, ${source(grain)} doesn’t list them any more.`,
});

/** Words of people moves: what a page or a file says of somebody that differs from the record. */
export const moves = {
  title: 'Seen elsewhere',
  heading: {
    job: 'A new job?',
    title: 'A new role?',
    detail: 'Something differs',
    left: 'No longer connected?',
  } satisfies Record<Move['kind'], string>,
  theirs: (move: Move, now: number) => (move.kind === 'left' ? leftWords(move, now) : theirWords(move, now)),
  /** Null when there is nothing of ours to set beside it. */
  ours: (move: Move, now: number) => {
    const what = work(move, 'ours');
    if (move.kind === 'left') return { before: 'Connected on', what: panel.sayDay(what), after: '.' };
    return what ? { before: 'You have', what, after: ` ${since(move.since, now)}.` } : null;
  },
  take: {
    job: 'Take the new job',
    title: 'Take the new role',
    detail: 'Take theirs',
    left: 'Note that it ended',
  } satisfies Record<Move['kind'], string>,
  takeAbout: 'What you have now stays in the record as a past job.',
  keep: 'Keep mine',
  keepAbout: 'You won’t be asked about this one again.',
  later: 'Later',
  laterAbout: 'Asks again in a month.',
  /** What is kept of the job they left. */
  past: (value: string, at: number) => `${value}, until ${monthAndYear.format(at)}`,
  fields,
  said: {
    take: 'Taken over. The old one is kept in the record.',
    keep: 'Yours stays.',
    later: 'Asked again in a month.',
  },
};
