import { page as words } from '../locales/en/page';
import type { InsertOutcome } from '../messages/protocol';
import { addCardFrame, type CardFrame } from './card-frame';
import { listenToKeys } from './card-keys';
import { type CardAct, type CardContent, drawCard } from './card-view';
import { copyText } from './copy-text';
import type { OpenDraft, PaintedMark } from './open-draft';
import { placeCard } from './place-card';
import { readCaretBox, readMarkBox, readViewBox } from './read-box';
import { readSelection, readWindow, selectRange } from './selection';

export type CardPage = {
  document: Document;
  window: Window;
  /** Absent where a click in a page can't open the panel. */
  openPanel?: (() => void) | undefined;
};

/** How it was asked for: by the mouse the focus stays in the editor, by a key it moves into the card. */
export type AskedBy = 'pointer' | 'key';

type Opened = {
  draft: OpenDraft;
  mark: PaintedMark | null;
  frame: CardFrame;
  life: AbortController;
  /** The user's caret, to return to. */
  caret: Range | null;
  /** Where the card points at, kept for when the mark is gone. */
  range: Range | null;
  /** It says what became of the mark, and stays when that is gone. */
  isNotice: boolean;
};

/** For `Page.makeCard`. */
export function makeCard(page: CardPage, signal: AbortSignal): HintCard {
  return new HintCard(page, signal);
}

/** The hint card of a page: one at a time, made when asked for and taken out of the page when closed. */
export class HintCard {
  #opened: Opened | null = null;
  /** Our own edit is under way: what it changes doesn't close the card. */
  #busy = false;

  readonly #page: CardPage;

  constructor(page: CardPage, signal: AbortSignal) {
    this.#page = page;
    signal.addEventListener('abort', () => this.close());
  }

  /** Explains a marked line. */
  explain(draft: OpenDraft, mark: PaintedMark, by: AskedBy): void {
    if (this.#opened?.mark === mark && by === 'key') {
      this.#enter();
      return;
    }
    this.#open(draft, mark);
    const panel = this.#page.openPanel !== undefined;
    this.#show({ kind: 'finding', finding: mark.finding, questions: draft.questionsFor(mark), panel });
    if (by === 'key') this.#enter();
  }

  /** Says that there is nothing to explain, or that marks are off here. */
  explainNothing(draft: OpenDraft): void {
    this.#open(draft, null);
    if (draft.isOff) this.#show({ kind: 'notice', text: words.off, act: { label: words.turnOn, name: 'turn-on' } });
    else this.#show({ kind: 'notice', text: words.nothingHere });
    this.#enter();
  }

  close(): void {
    this.#opened?.life.abort();
    this.#opened = null;
  }

  /** A draft changed: a card on a line that is no longer marked goes with it. */
  draftChanged(draft: OpenDraft): void {
    const opened = this.#opened;
    if (!opened || opened.draft !== draft || this.#busy) return;
    const same = draft.marks.find((mark) => mark.finding === opened.mark?.finding);
    if (same) opened.mark = same;
    else if (!opened.isNotice || !draft.element.isConnected) this.close();
  }

  #open(draft: OpenDraft, mark: PaintedMark | null): void {
    const { document, window } = this.#page;
    const caret = readSelection(draft.element)?.cloneRange() ?? null;
    this.close();
    const life = new AbortController();
    const frame = addCardFrame(document, draft.element, life.signal);
    this.#opened = { draft, mark, frame, life, caret, range: mark?.range ?? caret, isNotice: !mark };
    const windows = [...new Set([window, readWindow(draft.element) ?? window])];
    listenToKeys({ frame, windows, back: () => this.#leave() }, life.signal);
    this.#closeOn(draft, windows, life.signal);
  }

  /** Typing, a click elsewhere, and scrolling the line out of sight close the card. */
  #closeOn(draft: OpenDraft, windows: readonly Window[], signal: AbortSignal): void {
    const typed = () => {
      if (!this.#busy) this.close();
    };
    for (const name of ['beforeinput', 'input']) draft.element.addEventListener(name, typed, { signal });
    for (const window of windows) {
      const options = { capture: true, passive: true, signal };
      window.addEventListener('scroll', () => this.#settle(), options);
      window.addEventListener('resize', () => this.#settle(), options);
      window.addEventListener(
        'pointerdown',
        (event) => {
          if (event.target !== this.#opened?.frame.host) this.close();
        },
        options,
      );
    }
  }

  #show(content: CardContent): void {
    const opened = this.#opened;
    if (!opened) return;
    const card = drawCard(this.#page.document, content, (act) => void this.#act(act));
    opened.frame.root.replaceChildren(card);
    // The evidence unfolds: the card grows, and may have to stand elsewhere.
    card.addEventListener('toggle', () => this.#settle(), true);
    this.#settle();
  }

  /** Puts the card beside its line; closes it when the line has left the editor's view. */
  #settle(): void {
    const opened = this.#opened;
    const card = opened?.frame.root.firstElementChild;
    if (!opened || !card) return;
    const { element } = opened.draft;
    const view = readViewBox(element);
    const { line, whole } = (opened.range && readMarkBox(element, opened.range)) ?? { line: view, whole: view };
    if (line.bottom < view.top || line.top > view.bottom) {
      this.close();
      return;
    }
    // What has been scrolled out of the editor needs no room.
    const mark = { ...whole, bottom: Math.min(whole.bottom, Math.max(view.bottom, line.bottom)) };
    const { clientWidth: width, clientHeight: height } = this.#page.document.documentElement;
    const { offsetWidth, offsetHeight } = card as HTMLElement;
    const size = { width: offsetWidth, height: offsetHeight };
    opened.frame.move(placeCard({ mark, caret: readCaretBox(element), view: { width, height }, card: size }));
  }

  /** Moves the focus in: to the first question, else to the first thing to do. */
  #enter(): void {
    const root = this.#opened?.frame.root;
    (root?.querySelector<HTMLElement>('ul button') ?? root?.querySelector<HTMLElement>('button'))?.focus();
  }

  /** Escape: back to the caret. */
  #leave(): void {
    const opened = this.#opened;
    this.close();
    if (opened?.caret && opened.draft.element.isConnected) selectRange(opened.draft.element, opened.caret);
  }

  async #act(act: CardAct): Promise<void> {
    const opened = this.#opened;
    if (!opened) return;
    const { draft, mark } = opened;
    if (act.name === 'insert' || act.name === 'replace') return this.#write(opened, act);
    if (act.name === 'copy') return this.#copy(opened, act.text);
    if (act.name === 'not-a-pitch') {
      this.#change(() => mark && draft.rest(mark.finding, true));
      this.#notice({ kind: 'notice', text: words.rested, act: { label: words.undo, name: 'undo' } });
    } else if (act.name === 'off-here') {
      this.#change(() => draft.turn(true));
      this.#notice({ kind: 'notice', text: words.off, act: { label: words.turnOn, name: 'turn-on' } });
    } else {
      if (act.name === 'undo' && mark) draft.rest(mark.finding, false);
      if (act.name === 'turn-on') draft.turn(false);
      if (act.name === 'open-panel') this.#page.openPanel?.();
      this.#leave();
    }
  }

  async #write(opened: Opened, { name, text }: CardAct & { text: string }): Promise<void> {
    const { draft, mark } = opened;
    if (!mark || this.#busy) return;
    this.#busy = true;
    const outcome: InsertOutcome = await (name === 'replace'
      ? draft.insert(text, draft.placeOf(mark))
      : draft.insertAfter(mark, text)
    ).finally(() => {
      this.#busy = false;
    });
    if (this.#opened !== opened) return;
    if (outcome === 'inserted' || outcome === 'replaced') this.close();
    else this.#notice({ kind: 'notice', text: words.outcomes[outcome] });
  }

  async #copy(opened: Opened, text: string): Promise<void> {
    const copied = await copyText(this.#page.document, text);
    if (this.#opened === opened) this.#notice({ kind: 'notice', text: copied ? words.copied : words.outcomes.failed });
  }

  #change(run: () => void): void {
    this.#busy = true;
    run();
    this.#busy = false;
  }

  #notice(content: CardContent): void {
    if (!this.#opened) return;
    const inCard = this.#opened.frame.root.activeElement !== null;
    this.#opened.isNotice = true;
    this.#show(content);
    if (inCard) this.#enter();
  }
}
