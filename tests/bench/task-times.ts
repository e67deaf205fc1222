import type { BrowserContext, Page } from 'playwright-core';

type TimerEvent = { name: string; tdur?: number };

/**
 * What each timer of a page took while something ran, in milliseconds of processor time, sorted: without what other
 * programs on this machine take.
 */
export async function timerTimes(context: BrowserContext, page: Page, work: () => Promise<void>): Promise<number[]> {
  const cdp = await context.newCDPSession(page);
  const events: TimerEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TimerEvent[])));
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.start', { categories: '-*,devtools.timeline', transferMode: 'ReportEvents' });
  await work();
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const times = events.flatMap(({ name, tdur }) => (name === 'TimerFire' && tdur !== undefined ? [tdur / 1_000] : []));
  if (times.length === 0) throw new Error('The trace holds no timers of the page.');
  return times.sort((one, other) => one - other);
}
