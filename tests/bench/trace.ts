import type { BrowserContext, Page } from 'playwright-core';

/** One thing that Chromium noted; `tdur`: microseconds of processor time. */
export type TraceEvent = { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } };

type Traced = { categories: string; work: () => Promise<void> };

/** What Chromium notes of a page while something runs. */
export async function traceOf(
  context: BrowserContext,
  page: Page,
  { categories, work }: Traced,
): Promise<TraceEvent[]> {
  const cdp = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  await work();
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return events;
}
