import { daysApart } from './days';
import type { Pledge } from './record';

/** Where one promise stands: `late` was kept after its day, `overdue` is open and past it. */
export type WordStanding = 'kept' | 'late' | 'overdue' | 'open' | 'released';

export type KeptWord = {
  /** By when they were made, oldest first. */
  pledges: { pledge: Pledge; standing: WordStanding }[];
  kept: number;
  late: number;
  overdue: number;
  open: number;
  released: number;
  /** Those of which can be said whether they were kept on time: kept + late + overdue. */
  due: number;
  tooFew: boolean;
};

/** Fewer promises than this say nothing about anyone. */
const ENOUGH = 3;

/** How one side keeps its word. What is open and not yet due, or was let go, speaks neither for nor against anyone. */
export function readKeptWord(pledges: readonly Pledge[], by: Pledge['by'], today: string): KeptWord {
  const rows = pledges
    .filter((pledge) => pledge.by === by)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((pledge) => ({ pledge, standing: standingOf(pledge, today) }));
  const count = (standing: WordStanding) => rows.filter((row) => row.standing === standing).length;
  const [kept, late, overdue] = [count('kept'), count('late'), count('overdue')];
  const due = kept + late + overdue;
  return {
    pledges: rows,
    kept,
    late,
    overdue,
    open: count('open'),
    released: count('released'),
    due,
    tooFew: due < ENOUGH,
  };
}

function standingOf({ state, due }: Pledge, today: string): WordStanding {
  if (state !== 'open') return state;
  return due !== undefined && daysApart(today, due) < 0 ? 'overdue' : 'open';
}
