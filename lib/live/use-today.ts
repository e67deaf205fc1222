import { localDay } from '../app/local-day';
import { readToday, type Today } from '../app/read-today';
import { useFollowed } from './use-followed';
import type { Live } from './use-live';

const TEN_MINUTES = 600_000;

/** What is due, followed while the page is open: after changes, over midnight, and when somebody's time has come. */
export function useToday(now: number): Live<Today> {
  return useFollowed('today', readToday, `${localDay(now)} ${Math.floor(now / TEN_MINUTES)}`);
}
