import { placeOf } from '../core/place';
import type { Sighting } from '../core/sighting';
import type { FromPage, ReadingState } from '../messages/protocol';

type Seen = FromPage['sighted']['input'];

export type SightingsPage = {
  /** The page's address now. */
  url(): string;
  read(): Sighting | null;
  /** The document came in whole. */
  isLoaded(): boolean;
  tell(seen: Seen): void;
};

/** A page that draws itself late gets this long after a navigation before "can't read it" or "not sure" is said. */
const SETTLE_MS = 2500;

/**
 * Tells what the page shows, once for every change. A new address is told at once without a person, so that nobody
 * sees the previous one; `visit` grows with it, and a late answer for an older visit can be told apart.
 */
export function tellSightings(page: SightingsPage, signal: AbortSignal) {
  let visit = 0;
  let place = '';
  let told = '';
  let settled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function tell(state: ReadingState, sighting: Sighting | null): void {
    const now = JSON.stringify([visit, state, sighting]);
    if (now === told) return;
    told = now;
    page.tell({ url: page.url(), visit, state, sighting });
  }

  function settle(): void {
    if (!page.isLoaded()) {
      // Still coming in: it stays "reading", however long that takes, and settles after its end.
      timer = undefined;
      return;
    }
    settled = true;
    report();
  }

  function report(): void {
    if (timer === undefined && !settled && page.isLoaded()) timer = setTimeout(settle, SETTLE_MS);
    const sighting = page.read();
    const state = readState(sighting, !settled);
    tell(state, state === 'reading' ? null : sighting);
  }

  function arrive(): void {
    visit += 1;
    place = placeOf(page.url());
    settled = false;
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLE_MS);
    tell('reading', null);
  }

  return {
    /** The address may have changed: if it did, the person goes at once. */
    moved(): void {
      if (placeOf(page.url()) !== place) arrive();
    },
    /** The page may show somebody else now. `again`: tell it even if it is what was told last. */
    look(again = false): void {
      if (placeOf(page.url()) !== place) arrive();
      if (again) told = '';
      report();
    },
    /** Back from the page cache: a visit of its own. */
    returned(): void {
      arrive();
      report();
    },
  };
}

/**
 * While a page is being drawn, only what is certain is said: a person it is about, or a list. Anything less may be what
 * is left of the page before.
 */
function readState(sighting: Sighting | null, waiting: boolean): ReadingState {
  if (sighting?.focus) return 'read';
  if (waiting && sighting?.view !== 'list') return 'reading';
  if (!sighting) return 'unreadable';
  return sighting.people.length > 0 ? 'read' : 'nobody';
}
