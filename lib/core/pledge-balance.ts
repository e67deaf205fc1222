import type { Pledge } from './record';

/** What became of a promise. `due-later`: still open and not overdue. */
export type PledgeMark = 'kept' | 'late' | 'overdue' | 'released' | 'due-later';

/**
 * What one side's promises add up to. `judged` are those that tell something: kept, kept late, or open past their day;
 * below `ENOUGH` of them nothing is said. `marks` is one a promise, in the order they were made: the evidence.
 */
export type PledgeBalance = {
  by: Pledge['by'];
  counts: Record<PledgeMark, number>;
  judged: number;
  enough: boolean;
  marks: { pledge: Pledge; mark: PledgeMark }[];
};

/** Fewer than this tell nothing of anybody. */
const ENOUGH = 3;

/** `today` as "YYYY-MM-DD"; `dayOf` gives the user's own day of a moment, so that "on its day" is on time. */
export function pledgeBalance(
  pledges: readonly Pledge[],
  by: Pledge['by'],
  { today, dayOf }: { today: string; dayOf: (at: number) => string },
): PledgeBalance {
  const marks = pledges
    .filter((pledge) => pledge.by === by)
    .sort((a, b) => a.at - b.at)
    .map((pledge) => ({ pledge, mark: markOf(pledge, today, dayOf) }));
  const counts: PledgeBalance['counts'] = { kept: 0, late: 0, overdue: 0, released: 0, 'due-later': 0 };
  for (const { mark } of marks) counts[mark]++;
  const judged = counts.kept + counts.late + counts.overdue;
  return { by, counts, judged, enough: judged >= ENOUGH, marks };
}

function markOf({ state, due, settledAt }: Pledge, today: string, dayOf: (at: number) => string): PledgeMark {
  if (state === 'open') return due !== undefined && due < today ? 'overdue' : 'due-later';
  // Imports and merges may call kept what came after its day.
  if (state === 'kept' && due !== undefined && settledAt !== undefined && dayOf(settledAt) > due) return 'late';
  return state;
}
