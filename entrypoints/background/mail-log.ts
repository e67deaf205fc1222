import { logMail } from '../../lib/app/log-mail';
import type { Sighting } from '../../lib/core/sighting';
import { openDesk } from '../../lib/data/desk';
import { problemOf } from '../../lib/data/problem';

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes after the page was answered, which nobody waits for; one after another, so that a page that tells twice in a row
 * finds at its second turn what its first one left.
 */
export function later(write: () => Promise<unknown>): void {
  last = last.then(write).catch((error: unknown) => console.warn(problemOf(error)));
}

/**
 * Lets what a page shows enter the timelines. What fails is tried again with the next look at that page, under the same
 * name.
 */
export function logMailLater(sighting: Sighting | null): void {
  if (!sighting?.messages?.length) return;
  later(() => logMail(openDesk(), sighting));
}
