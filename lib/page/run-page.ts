import type { PageSwitches } from '../messages/protocol';
import type { DraftField } from '../sites/site';
import { copyText } from './copy-text';
import { DraftDesk } from './draft-desk';
import { tellPanels } from './drafts-port';
import type { HintCard } from './hint-card';
import { makeName } from './make-name';
import type { DraftSurroundings } from './open-draft';
import { Painter } from './paint';
import { Sending } from './sending';
import { showRange } from './show-range';
import { Sightings } from './sightings';
import type { Page, PageLevel } from './talk';
import { watchChanges } from './watch-changes';
import { watchComposing } from './watch-composing';

/**
 * Everything that happens on a page the user switched on, until `signal` ends: tells who the page is about, reviews
 * and marks drafts as they are written, explains a mark, writes what the user chose. Call once, in the top document.
 */
export function runPage(page: Page): void {
  void new RunningPage(page).start();
}

const OFF: PageSwitches = { reading: false, coaching: false, rulesOff: [] };

/** A question is a sentence or two; longer than this is none. */
const LONGEST_INSERT = 2000;

class RunningPage {
  #switches = OFF;
  #painter: Painter | null = null;
  #painterAsked = false;
  readonly #sightings: Sightings;
  readonly #drafts: DraftDesk;
  readonly #composing: () => boolean;
  readonly #sending: Sending;
  readonly #panels: ReturnType<typeof tellPanels>;
  /** Nowhere but on mail pages: LinkedIn gets no node of ours. */
  readonly #card: HintCard | null;

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    const { document, window, talk, signal } = page;
    const look = {
      url: () => window.location.href,
      read: () => page.sites.readPage(document, new URL(window.location.href)),
      // Paused meanwhile: then nothing is read when it has settled either.
      isLoaded: () => this.#switches.reading && document.readyState === 'complete',
      tell: talk.sighted,
    };
    this.#sightings = new Sightings(look, signal);
    this.#card = page.makeCard?.({ document, window, openPanel: talk.openPanel }, signal) ?? null;
    this.#composing = watchComposing(window, signal);
    this.#drafts = new DraftDesk(this.#surroundings(), signal);
    this.#sending = new Sending(page, this.#drafts, () => this.#look(false));
    this.#panels = tellPanels(() => ({ drafts: this.#drafts.views() }), signal);
  }

  async start(): Promise<void> {
    const page = this.#page;
    this.#listenToHome();
    await this.#begin(false);
    if (page.signal.aborted) return;
    const heard = {
      moved: () => this.#moved(),
      changed: () => this.#look(false),
      returned: () => {
        if (this.#switches.reading) this.#sightings.returned();
      },
      isOwn: (node: Node) => this.#drafts.owns(node),
    };
    watchChanges(page, heard, page.signal);
    page.signal.addEventListener('abort', () => this.#painter?.clear());
  }

  /** Asks what the user's switches allow here, and does that. */
  async #begin(again: boolean): Promise<void> {
    const { talk, window, signal } = this.#page;
    this.#switches = (await talk.hello(window.location.href)) ?? OFF;
    if (signal.aborted) return;
    if (!this.#switches.coaching) this.#card?.close();
    this.#look(again);
    this.#drafts.checkAll();
  }

  #look(again: boolean): void {
    const { sites, document, window } = this.#page;
    const { reading, coaching } = this.#switches;
    if (reading) this.#sightings.look(again);
    const fields = reading || coaching ? sites.findDrafts(document, new URL(window.location.href)) : [];
    this.#drafts.refresh(fields);
    if (coaching && fields.length > 0) void this.#openPainter();
  }

  #moved(): void {
    this.#card?.close();
    if (this.#switches.reading) this.#sightings.moved();
  }

  /** The paint rule is asked for where there is something to paint on, not on every page that is opened. */
  async #openPainter(): Promise<void> {
    const { talk, window, signal } = this.#page;
    if (this.#painterAsked) return;
    this.#painterAsked = true;
    const suffix = makeName(window);
    const styled = await talk.markStyle(suffix);
    if (signal.aborted) return;
    this.#painter = new Painter(suffix, styled);
    this.#drafts.checkAll();
  }

  #surroundings(): DraftSurroundings {
    const page = this.#page;
    return {
      switches: () => this.#switches,
      isComposing: this.#composing,
      review: page.review,
      taught: page.talk.taught,
      channel: (field) => readChannel(field, page.level),
      painter: () => this.#painter,
      copy: (text) => copyText(page.document, text),
      opened: (draft, signal) => this.#sending.watch(draft, signal),
      changed: (draft) => {
        this.#panels.changed();
        this.#sending.changed(draft);
        this.#card?.draftChanged(draft);
      },
      clicked: (draft, point) => {
        const mark = draft.markUnder(point);
        if (mark) this.#card?.explain(draft, mark, 'pointer');
      },
    };
  }

  #listenToHome(): void {
    const { talk } = this.#page;
    talk.onReadAgain(() => void this.#begin(true));
    talk.onInsert(async ({ draftId, text, place }) => {
      const draft = this.#drafts.find(draftId);
      if (!draft || text.trim() === '' || text.length > LONGEST_INSERT) return 'stale';
      return draft.insert(text, place);
    });
    talk.onShowRange(({ draftId, start, end }) => {
      const draft = this.#drafts.find(draftId);
      if (draft) showRange(draft.element, { start, end });
    });
    talk.onExplain(() => this.#explain());
    talk.onDraftsPort((panel) => this.#panels.connect(panel));
  }

  #explain(): void {
    const draft = this.#drafts.current();
    if (!draft || !this.#card) return;
    const mark = draft.markAtCaret();
    if (mark) this.#card.explain(draft, mark, 'key');
    else this.#card.explainNothing(draft);
  }
}

function readChannel({ kind }: DraftField, level: PageLevel) {
  if (kind === 'invitation-note') return kind;
  if (kind === 'message') return 'linkedin-message';
  return level === 'mail' ? 'mail' : 'other';
}
