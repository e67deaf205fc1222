import { logMail } from '../../lib/app/log-mail';
import type { Sighting } from '../../lib/core/sighting';
import { openDesk } from '../../lib/data/desk';
import { problemOf } from '../../lib/data/problem';

/** One page after another: a page that tells twice in a row finds at its second turn what its first one logged. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Lets what a page shows enter the timelines, after the page was answered: nobody waits for it. What fails is tried again
 * with the next look at that page, under the same name.
 */
export function logMailLater(sighting: Sighting | null): void {
  if (!sighting?.messages?.length) return;
  last = last.then(() => logMail(openDesk(), sighting)).catch((error: unknown) => console.warn(problemOf(error)));
}
