import { type Insights, readInsights as readResults } from '../core/insights';
import { type PledgeBalance, pledgeBalance } from '../core/pledge-balance';
import type { Pledge } from '../core/record';
import { read } from '../data/read';
import type { Desk } from './desk';
import { localDay } from './local-day';

type Kept = Pick<PledgeBalance, 'judged' | 'enough'> & { onTime: number };

/** What results, and promises and give and take of everybody but sample people add up to. */
export type AllInsights = {
  results: Insights;
  promises: Record<Pledge['by'], Kept>;
  given: number;
  received: number;
};

/** Sample people are made with ids that begin so. */
const isReal = ({ contactId }: { contactId: string }): boolean => !contactId.startsWith('sample-');

/** Reads whole tables: for a page of its own, not for every change. */
export async function readInsights(desk: Desk): Promise<AllInsights> {
  const now = desk.now();
  const [reviews, pledges, exchanges] = await read(desk.db, (db) =>
    Promise.all([db.table('reviews').toArray(), db.table('pledges').toArray(), db.table('exchanges').toArray()]),
  );
  const days = { today: localDay(now), dayOf: localDay };
  const kept = (by: Pledge['by']): Kept => {
    const { counts, judged, enough } = pledgeBalance(pledges.filter(isReal), by, days);
    return { onTime: counts.kept, judged, enough };
  };
  const real = exchanges.filter(isReal);
  const given = real.filter(({ direction }) => direction === 'given').length;
  return {
    results: readResults(reviews, now),
    promises: { me: kept('me'), them: kept('them') },
    given,
    received: real.length - given,
  };
}
