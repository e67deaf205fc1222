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
export class Sightings {
  #visit = 0;
  #place = '';
  #told = '';
  #settled = false;
  /** The one told last, and the one told last before this visit. */
  #last = '';
  #before = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #page: SightingsPage;

  constructor(page: SightingsPage, signal: AbortSignal) {
    this.#page = page;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The address may have changed: if it did, the person goes at once. */
  moved(): void {
    if (placeOf(this.#page.url()) !== this.#place) this.#arrive();
  }

  /** The page may show somebody else now. `again`: tell it even if it is what was told last. */
  look(again = false): void {
    this.moved();
    if (again) this.#told = '';
    this.#report();
  }

  /** Back from the page cache: a visit of its own. */
  returned(): void {
    this.#arrive();
    this.#before = '';
    this.#report();
  }

  #arrive(): void {
    this.#visit += 1;
    this.#place = placeOf(this.#page.url());
    this.#settled = false;
    this.#before = this.#last;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), SETTLE_MS);
    this.#tell('reading', null);
  }

  #report(): void {
    const page = this.#page;
    if (this.#timer === undefined && !this.#settled && page.isLoaded()) {
      this.#timer = setTimeout(() => this.#settle(), SETTLE_MS);
    }
    const sighting = page.read();
    const state = this.#isLeft(sighting) ? 'reading' : readState(sighting, !this.#settled);
    if (state === 'read' && sighting?.focus) this.#last = JSON.stringify(sighting.focus);
    this.#tell(state, state === 'reading' ? null : sighting);
  }

  /** The page before, maybe: nothing on it ties its person to the address, and it is who stood there before the move. */
  #isLeft(sighting: Sighting | null): boolean {
    const unbound = !this.#settled && sighting?.path.includes('unbound');
    return unbound === true && JSON.stringify(sighting?.focus) === this.#before;
  }

  /** A page that is still coming in stays "reading", however long that takes, and settles after its end. */
  #settle(): void {
    this.#timer = undefined;
    if (!this.#page.isLoaded()) return;
    this.#settled = true;
    this.#report();
  }

  #tell(state: ReadingState, sighting: Sighting | null): void {
    const now = JSON.stringify([this.#visit, state, sighting]);
    if (now === this.#told) return;
    this.#told = now;
    this.#page.tell({ url: this.#page.url(), visit: this.#visit, state, sighting });
  }
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
