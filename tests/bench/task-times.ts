import type { BrowserContext, Page } from 'playwright-core';
import { traceOf } from './trace';

/**
 * What each timer of a page took while something ran, in milliseconds of processor time, sorted: without what other
 * programs on this machine take.
 */
export async function timerTimes(context: BrowserContext, page: Page, work: () => Promise<void>): Promise<number[]> {
  const events = await traceOf(context, page, { categories: '-*,devtools.timeline', work });
  const times = events.flatMap(({ name, tdur }) => (name === 'TimerFire' && tdur !== undefined ? [tdur / 1_000] : []));
  if (times.length === 0) throw new Error('The trace holds no timers of the page.');
  return times.sort((one, other) => one - other);
}
