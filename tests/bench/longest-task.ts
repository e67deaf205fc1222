import type { BrowserContext, Page } from 'playwright-core';

type TraceEvent = { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } };

/**
 * The longest task of a page's main thread while something runs, in milliseconds of processor time: how long a key press
 * has to wait, without what other programs on this machine take.
 */
export async function longestTask(context: BrowserContext, page: Page, work: () => Promise<void>): Promise<number> {
  const cdp = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.start', { categories: '-*,toplevel,__metadata', transferMode: 'ReportEvents' });
  await work();
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const threads = new Set(mains.map(({ pid, tid }) => `${pid}/${tid}`));
  const tasks = events.filter(({ tdur, pid, tid }) => tdur !== undefined && threads.has(`${pid}/${tid}`));
  if (tasks.length === 0) throw new Error('The trace holds no tasks of the page.');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1_000), 0);
}
