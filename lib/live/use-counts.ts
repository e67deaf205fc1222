import { type Counts, readCounts } from '../app/read-counts';
import { type Live, useLive } from './use-live';

/** What is kept, in numbers, as it is now. */
export function useCounts(): Live<Counts> {
  return useLive('counts', readCounts);
}
