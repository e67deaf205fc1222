import type { Page } from 'playwright-core';
import type { TestPage } from '../editors/drive';
import type { Heard } from './content';
import { say } from './drive';

/** Where a page was, from when on. */
type Stay = { at: number; href: string };
/** A person who was shown though the page was already another's, and for how long, in milliseconds. */
export type Stale = { key: string; href: string; ms: number };

type Logged = { walked: Stay[] };

/** Notes every change of address in the page's own world, by the browser's own account. */
export async function logAddresses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const walked = [{ at: Date.now(), href: location.href }];
    Object.assign(window, { walked });
    const note = () => walked.push({ at: Date.now(), href: location.href });
    (window as unknown as { navigation: EventTarget }).navigation.addEventListener('currententrychange', note);
    addEventListener('pageshow', (event) => {
      if (event.persisted) note();
    });
  });
}

/** Every change of address of this document, and how often it came back from the cache. */
export const readWalk = (page: Page): Promise<Stay[]> => page.evaluate(() => [...(window as unknown as Logged).walked]);

/** What the page script of this document has said. */
export const readHeard = (page: Page): Promise<Heard> => say(page as unknown as TestPage, { say: 'seen' });

/**
 * Holds what was said against where the page was. `keyAt`: the one person an address is about, or null. Answers everyone
 * who was shown while the page was another's.
 */
export function findStale(
  walk: Stay[],
  { seen, at }: Heard,
  keyAt: (href: string) => string | null,
  end: number,
): Stale[] {
  const stale: Stale[] = [];
  for (const [index, { sighting, state }] of seen.entries()) {
    const focus = state === 'read' ? sighting?.focus : undefined;
    const key = focus?.email ?? focus?.linkedin;
    if (!key) continue;
    const [from, to] = [at[index] ?? 0, at[index + 1] ?? end];
    for (const [place, stay] of walk.entries()) {
      const until = walk[place + 1]?.at ?? end;
      const ms = Math.min(to, until) - Math.max(from, stay.at);
      if (ms > 0 && keyAt(stay.href) !== key) stale.push({ key, href: stay.href, ms });
    }
  }
  return stale;
}
