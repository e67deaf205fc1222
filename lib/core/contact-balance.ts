import type { Interaction } from './record';

/** How often each side was in touch in one stretch of time; `both` counts meetings and whatever has no direction. */
export type BalanceBar = { from: number; to: number; fromThem: number; fromYou: number; both: number };

/**
 * Who has been in touch with whom over the last year. Notes aren't contact, and what is planned hasn't happened.
 * `bars`: twelve stretches of time up to now, the oldest first.
 */
export type ContactBalance = {
  fromThem: number;
  fromYou: number;
  both: number;
  standing: 'none' | 'only-you' | 'only-them' | 'mostly-you' | 'mostly-them' | 'even' | 'together';
  bars: BalanceBar[];
};

const MONTHS = 12;
/** One side has at least so many times more than the other before it is said. */
const MOSTLY = 2;

/** Counted by the user's own calendar: a change of the clocks moves nothing. */
export function contactBalance(interactions: readonly Interaction[], now: number): ContactBalance {
  const bars = monthsUpTo(now);
  for (const row of interactions) {
    if (row.kind === 'note' || row.at > now) continue;
    const bar = bars.find(({ from, to }) => row.at >= from && row.at < to);
    if (!bar) continue;
    if (row.kind === 'meeting' || row.direction === 'none') bar.both += 1;
    else if (row.direction === 'in') bar.fromThem += 1;
    else bar.fromYou += 1;
  }
  const sum = (side: 'fromThem' | 'fromYou' | 'both') => bars.reduce((total, bar) => total + bar[side], 0);
  const counts = { fromThem: sum('fromThem'), fromYou: sum('fromYou'), both: sum('both') };
  return { ...counts, standing: standingOf(counts), bars };
}

function standingOf({ fromThem, fromYou, both }: Pick<ContactBalance, 'fromThem' | 'fromYou' | 'both'>) {
  if (fromThem + fromYou === 0) return both > 0 ? 'together' : 'none';
  if (fromThem === 0) return 'only-you';
  if (fromYou === 0) return 'only-them';
  if (fromYou >= MOSTLY * fromThem) return 'mostly-you';
  return fromThem >= MOSTLY * fromYou ? 'mostly-them' : 'even';
}

/** Twelve months that end with the day of `now`; from the day of the month it is, clamped by the calendar itself. */
function monthsUpTo(now: number): BalanceBar[] {
  const today = new Date(now);
  const end = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1);
  const startOf = (back: number) => {
    const start = new Date(end.getFullYear(), end.getMonth() - back, 1);
    const days = new Date(start.getFullYear(), start.getMonth() + 1, 0).getDate();
    return new Date(start.getFullYear(), start.getMonth(), Math.min(end.getDate(), days)).getTime();
  };
  return Array.from({ length: MONTHS }, (_, at) => ({
    from: startOf(MONTHS - at),
    to: startOf(MONTHS - at - 1),
    fromThem: 0,
    fromYou: 0,
    both: 0,
  }));
}
