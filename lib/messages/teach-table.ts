import type { Person } from '../core/sighting';
import type { SiteRule, TaughtPart, TeachRefusal } from '../core/site-rule';

/**
 * What crosses while the user shows a page's parts: one port, opened by the panel after a click in it, ended with the panel,
 * the page, or Escape. The page's end tells how the page is built and what stands there now; nothing is kept before the
 * user says so in the panel.
 */
export const TEACH_PORT = 'teach';

/** From the panel. `visit`: which teaching it belongs to; the page says it back with everything. */
export type TeachAsk = { visit: string } & (
  | { ask: 'begin'; url: string }
  /** What the next click is to mean; null while the page is the user's own again. */
  | { ask: 'part'; part: TaughtPart | null }
  /** To the next or the one before of what it may be, and to take it: for those who don't point. */
  | { ask: 'move'; by: 1 | -1 }
  | { ask: 'take' }
  /** It was understood wrongly: what was shown of this part is let go. */
  | { ask: 'drop'; part: TaughtPart }
  /** The rule of what was shown, tried on the page. */
  | { ask: 'rule' }
);

/** What stands in a part, as it was understood. */
export type TaughtWords = { people: Person[]; text?: string };

/** From the page. */
export type TeachTold = { visit: string } & (
  | { told: 'ready'; writing: boolean }
  | ({ told: 'near'; part: TaughtPart } & TaughtWords)
  | ({ told: 'picked'; part: TaughtPart } & TaughtWords)
  | { told: 'refused'; part: TaughtPart; why: TeachRefusal }
  | ({ told: 'rule' } & Pick<SiteRule, 'reading' | 'writing'>)
  | { told: 'no-rule'; why: 'not-told-apart' | 'nothing' }
  | { told: 'left'; why: 'escape' | 'moved' }
);
