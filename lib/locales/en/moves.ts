import type { Move, MovingField } from '../../core/moves';
import type { Grain } from '../../core/record';
import { common } from './common';

const fields: Record<MovingField, string> = {
  role: 'role',
  company: 'company',
  location: 'place',
  name: 'name',
  goesBy: 'short name',
  pronunciation: 'way to say it',
};

const month = new Intl.DateTimeFormat('en-GB', { month: 'long' });
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric' });

/** "since March", "since Mar 2024". */
const since = (at: number, now: number) =>
  common.year(at) === common.year(now) ? `since ${month.format(at)}` : `since ${monthAndYear.format(at)}`;

/** Whoever says so: "LinkedIn", "Connections.csv", "Gmail". */
const source = ({ from }: Grain): string => (from?.startsWith('linkedin.com/') ? 'LinkedIn' : (from ?? 'A page'));

/** "VP Operations at Kiln & Co". */
const work = ({ values }: Pick<Move, 'values'>, side: 'seen' | 'ours'): string => {
  const of = (field: MovingField) => values.find((value) => value.field === field)?.[side];
  const [role, company] = [of('role'), of('company')];
  if (role && company) return `${role} at ${company}`;
  return role ?? company ?? values[0]?.[side] ?? '';
};

/** Words of people moves: what a page or a file says of somebody that differs from the record. */
export const moves = {
  title: 'Seen elsewhere',
  heading: { job: 'A new job?', title: 'A new role?', detail: 'Something differs' } satisfies Record<
    Move['kind'],
    string
  >,
  theirs: (move: Move, now: number) => ({
    before: `${source(move.grain)} says`,
    what: work(move, 'seen'),
    after: `, seen ${common.dayNear(move.grain.at, now)}.`,
  }),
  /** Null when there is nothing of ours to set beside it. */
  ours: (move: Move, now: number) => {
    const what = work(move, 'ours');
    return what ? { before: 'You have', what, after: ` ${since(move.since, now)}.` } : null;
  },
  take: { job: 'Take the new job', title: 'Take the new role', detail: 'Take theirs' } satisfies Record<
    Move['kind'],
    string
  >,
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
