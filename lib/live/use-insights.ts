import { localDay } from '../app/local-day';
import { type AllInsights, readInsights } from '../app/read-insights';
import { useFollowed } from './use-followed';
import type { Live } from './use-live';

/** What all results add up to, read anew after changes of the record and over midnight. */
export function useInsights(now: number): Live<AllInsights> {
  return useFollowed('insights', readInsights, localDay(now));
}
