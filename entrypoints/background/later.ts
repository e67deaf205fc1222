import { problemOf } from '../../lib/data/problem';

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes after the page was answered, which nobody waits for; one after another, so that a page that tells twice in a row
 * finds at its second turn what its first one left. What fails is tried again with the next look at that page.
 */
export function later(write: () => Promise<unknown>): void {
  last = last.then(write).catch((error: unknown) => console.warn(problemOf(error)));
}
