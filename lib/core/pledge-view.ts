import { daysApart } from './days';
import type { Pledge } from './record';

/** A promise as it stands today. `daysLeft` counts to the due day, negative when it has passed; absent without a day. */
export type PledgeView = { pledge: Pledge; open: boolean; overdue: boolean; daysLeft?: number };

/** Still to be kept. One kept after its day is `late`, and settled. */
export function isOpen({ state }: Pledge): boolean {
  return state === 'open';
}

/** Open ones first; among them the longest overdue first, those without a day last, by when they were made. */
export function viewPledges(pledges: readonly Pledge[], today: string): PledgeView[] {
  return pledges.map((pledge) => viewOf(pledge, today)).sort(order);
}

function viewOf(pledge: Pledge, today: string): PledgeView {
  const open = isOpen(pledge);
  if (pledge.due === undefined) return { pledge, open, overdue: false };
  const daysLeft = daysApart(today, pledge.due);
  return { pledge, open, overdue: open && daysLeft < 0, daysLeft };
}

function order(a: PledgeView, b: PledgeView): number {
  if (a.open !== b.open) return a.open ? -1 : 1;
  if (!a.open) return (b.pledge.settledAt ?? b.pledge.at) - (a.pledge.settledAt ?? a.pledge.at);
  const [dueA, dueB] = [a.pledge.due ?? '9999', b.pledge.due ?? '9999'];
  return dueA < dueB ? -1 : dueA > dueB ? 1 : a.pledge.at - b.pledge.at;
}
