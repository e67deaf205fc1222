import type { Desk } from './desk';
import { prune, pruneRuns } from './prune';
import { read } from './read';

const DAY = 86_400_000;
/** A little less than a day: an alarm that comes a minute early still counts. */
const DUE = DAY - 3_600_000;
/** Between two runs nobody's clock makes such a leap, unless it is wrong or the browser was shut. */
const LEAP = 7 * DAY;

/**
 * Forgets what is old, once a day. When the clock leapt since the last run it may be wrong, and would make all of the
 * trash look old: then nothing is forgotten until it has been as late for another day. Answers whether it ran.
 */
export async function pruneWhenDue(desk: Desk): Promise<boolean> {
  const now = desk.now();
  const last = await read(desk.db, () => pruneRuns(desk.db).get('prune'));
  if (!last || now < last.at || (now - last.at > LEAP && !last.leapt)) {
    await pruneRuns(desk.db).put({ id: 'prune', at: now, ...(last ? { leapt: true as const } : {}) });
    return false;
  }
  if (now - last.at < DUE) return false;
  await prune(desk);
  return true;
}
