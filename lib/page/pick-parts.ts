import { placeOf } from '../core/place';
import type { TaughtPart } from '../core/site-rule';
import type { TeachAsk } from '../messages/teach-table';
import type { TeachTalk } from '../messages/teach-talk';
import type { Made, Shown } from '../sites/generic/taught/make-rule';
import type { Understood } from '../sites/generic/taught/understand';
import { catchPicks } from './pick-events';
import { addPickOutline, type PickOutline } from './pick-outline';

/** What understands a page: handed in, so that this room knows no site. */
export type Teacher = {
  understand(document: Document, part: TaughtPart, clicked: Element): Understood;
  candidatesFor(document: Document, part: TaughtPart): Element[];
  makeRule(document: Document, url: URL, shown: readonly Shown[]): Made;
};

/** Where it happens. */
export type TaughtDocument = { document: Document; window: Window };

const MOST_PEOPLE = 20;
const MOST_RECIPIENTS = 5;

/**
 * The user shows a page's parts, one click each, until the panel, Escape or a navigation ends it. Clicks and keys don't
 * reach the page meanwhile.
 */
export function pickParts(page: TaughtDocument, teacher: Teacher, talk: TeachTalk): void {
  const life = new AbortController();
  talk.signal.addEventListener('abort', () => life.abort());
  const picking = new Picking({ page, teacher, talk, life });
  talk.onAsk((ask) => picking.answer(ask));
}

type Around = { page: TaughtDocument; teacher: Teacher; talk: TeachTalk; life: AbortController };

class Picking {
  readonly #around: Around;
  #visit = '';
  #place = '';
  #part: TaughtPart | null = null;
  #shown: Shown[] = [];
  /** By keys: what the part may be, and which of them is looked at. */
  #offered: Element[] = [];
  #at = -1;
  #looked: Element | null = null;
  #outline: PickOutline | null = null;

  constructor(around: Around) {
    this.#around = around;
  }

  answer(ask: TeachAsk): void {
    if (this.#around.life.signal.aborted) return;
    if (ask.ask === 'begin') this.#begin(ask);
    // Only of the teaching that was begun, and only while the page shows what it showed then.
    else if (ask.visit === this.#visit && !this.#hasMoved()) this.#follow(ask);
  }

  #begin({ visit, url }: Extract<TeachAsk, { ask: 'begin' }>): void {
    const { page, talk, life, teacher } = this.#around;
    this.#visit = visit;
    this.#place = placeOf(url);
    if (this.#hasMoved()) return;
    this.#outline = addPickOutline(page.document, life.signal);
    const heard = {
      on: () => this.#part !== null && !this.#hasMoved(),
      over: (element: Element) => this.#look(element),
      click: (element: Element) => this.#take(element),
      move: (by: 1 | -1) => this.#move(by),
      take: () => this.#takeOffered(),
      escape: () => this.#leave('escape'),
    };
    catchPicks(page.window, heard, life.signal);
    const moved = () => void this.#hasMoved();
    const { navigation } = page.window as Window & { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', moved, { signal: life.signal });
    for (const name of ['popstate', 'hashchange']) page.window.addEventListener(name, moved, { signal: life.signal });
    talk.tell({ visit, told: 'ready', writing: teacher.candidatesFor(page.document, 'editor').length > 0 });
  }

  #follow(ask: Exclude<TeachAsk, { ask: 'begin' }>): void {
    switch (ask.ask) {
      case 'part':
        this.#turnTo(ask.part);
        break;
      case 'move':
        this.#move(ask.by);
        break;
      case 'take':
        this.#takeOffered();
        break;
      case 'drop':
        this.#shown = this.#shown.filter(({ part }) => part !== ask.part);
        this.#hold();
        break;
      case 'rule':
        this.#tellRule();
    }
  }

  #turnTo(part: TaughtPart | null): void {
    this.#part = part;
    this.#offered = [];
    this.#at = -1;
    this.#looked = null;
    this.#outline?.show(null);
  }

  #hasMoved(): boolean {
    if (placeOf(this.#around.page.window.location.href) === this.#place) return false;
    this.#leave('moved');
    return true;
  }

  #leave(why: 'escape' | 'moved'): void {
    const { talk, life } = this.#around;
    if (life.signal.aborted) return;
    talk.tell({ visit: this.#visit, told: 'left', why });
    this.#part = null;
    life.abort();
  }

  #look(element: Element): void {
    // The pointer moves many times over one thing; understanding it is a look at the page.
    if (element === this.#looked) return;
    this.#looked = element;
    const meant = this.#understand(element);
    this.#outline?.show(meant && !('refused' in meant) ? meant.element : null);
  }

  #understand(element: Element): Understood | null {
    const { teacher, page } = this.#around;
    return this.#part && teacher.understand(page.document, this.#part, element);
  }

  #take(clicked: Element): void {
    const { talk } = this.#around;
    const part = this.#part;
    const meant = this.#understand(clicked);
    if (!part || !meant) return;
    if ('refused' in meant) {
      talk.tell({ visit: this.#visit, told: 'refused', part, why: meant.refused });
      return;
    }
    const { element } = meant;
    const others = this.#shown.filter(
      (each) => each.element !== element && (each.part !== part || part === 'recipient'),
    );
    if (part === 'recipient' && others.filter((each) => each.part === part).length >= MOST_RECIPIENTS) return;
    this.#shown = [...others, { part, element }];
    this.#hold();
    talk.tell({ visit: this.#visit, told: 'picked', part, ...wordsOf(meant) });
  }

  #hold(): void {
    this.#looked = null;
    this.#outline?.show(null);
    this.#outline?.hold(this.#shown.map(({ element }) => element));
  }

  #move(by: 1 | -1): void {
    const { teacher, page, talk } = this.#around;
    if (!this.#part) return;
    if (this.#offered.length === 0) this.#offered = teacher.candidatesFor(page.document, this.#part);
    const count = this.#offered.length;
    this.#at = count === 0 ? -1 : this.#at < 0 && by < 0 ? count - 1 : (this.#at + by + count) % count;
    const element = this.#offered[this.#at];
    const meant = element && this.#understand(element);
    if (!element || !meant || 'refused' in meant) return;
    element.scrollIntoView?.({ block: 'nearest' });
    this.#outline?.show(element);
    talk.tell({ visit: this.#visit, told: 'near', part: this.#part, ...wordsOf(meant) });
  }

  #takeOffered(): void {
    const element = this.#offered[this.#at];
    if (element) this.#take(element);
  }

  #tellRule(): void {
    const { teacher, page, talk } = this.#around;
    const made = teacher.makeRule(page.document, new URL(page.window.location.href), this.#shown);
    if ('problem' in made) talk.tell({ visit: this.#visit, told: 'no-rule', why: made.problem });
    else talk.tell({ visit: this.#visit, told: 'rule', ...made.rule });
  }
}

function wordsOf({ people, text }: Extract<Understood, { element: Element }>) {
  return { people: people.slice(0, MOST_PEOPLE), ...(text === undefined ? {} : { text: text.slice(0, 300) }) };
}
