import type { BrowserContext, Page } from 'playwright-core';
import { traceOf } from './trace';

/**
 * The longest task of a page's main thread while something runs, in milliseconds of processor time: how long a key press
 * has to wait, without what other programs on this machine take.
 */
export async function longestTask(context: BrowserContext, page: Page, work: () => Promise<void>): Promise<number> {
  const events = await traceOf(context, page, { categories: '-*,toplevel,__metadata', work });
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const threads = new Set(mains.map(({ pid, tid }) => `${pid}/${tid}`));
  const tasks = events.filter(({ tdur, pid, tid }) => tdur !== undefined && threads.has(`${pid}/${tid}`));
  if (tasks.length === 0) throw new Error('The trace holds no tasks of the page.');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1_000), 0);
}
