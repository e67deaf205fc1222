import { wordingOf } from '../coach/own-rules';
import { questionsForLine } from '../coach/review-wording';
import type { Context, Draft, Finding, Question, Review } from '../coach/types';
import { isOffFor } from '../core/off-for';
import type { DraftView, FromPage, InsertOutcome, PageSwitches, Place } from '../messages/protocol';
import type { DraftField } from '../sites/site';
import { carryMarks, chooseMarks, markAt, splitDue, widen } from './choose-marks';
import { bareText } from './fit-text';
import { insertText } from './insert-text';
import type { Mark, Painter } from './paint';
import { isFocused, isTextarea, readSelectedText, readSelection } from './selection';
import { type DraftText, readRange, readText, type TextRange } from './text-map';
import { type Point, watchEditor } from './watch-editor';

/** A line that is marked in the page now. */
export type PaintedMark = Mark & { finding: Finding };

/** What an open draft needs from the page it is on. */
export type DraftSurroundings = {
  switches(): PageSwitches;
  review(draft: Draft, context: Context): Review;
  taught(what: FromPage['taught']['input']): void;
  channel(field: DraftField): Draft['channel'];
  /** Null until the paint rule stands. */
  painter(): Painter | null;
  copy(text: string): Promise<boolean>;
  /** `signal` ends when it closes. */
  opened(draft: OpenDraft, signal: AbortSignal): void;
  /** Text, marks, caret or fields changed, or it was closed. */
  changed(draft: OpenDraft): void;
  /** A word is being composed somewhere on the page. */
  isComposing(): boolean;
  /** The user clicked inside the draft, where a mark may be. */
  clicked(draft: OpenDraft, point: Point): void;
};

/** After this much quiet a mark appears even in the sentence that the caret is in. */
const QUIET_MS = 600;

let madeSoFar = 0;

/** One message being written: reviewed on every change and marked where due, until `signal` ends. */
export class OpenDraft {
  readonly element: HTMLElement;
  /** Where the caret was last seen: a click elsewhere may have taken it away since. */
  caret: TextRange | null = null;
  readonly #key: string;
  #text: DraftText = { text: '', pieces: [], quoted: [] };
  #reviewed: { of: string; by: PageSwitches; review: Review } | null = null;
  #painted: PaintedMark[] = [];
  /** The caret's own place in the page, for insertions. */
  #spot: Range | null = null;
  #typing = false;
  readonly #isComposing: () => boolean;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #off = false;
  readonly #rested = new Set<string>();

  constructor(
    public field: DraftField,
    private readonly around: DraftSurroundings,
    signal: AbortSignal,
  ) {
    this.element = field.element;
    madeSoFar += 1;
    this.#key = `draft-${madeSoFar}`;
    const heard = {
      changed: () => this.check(),
      left: () => this.#keepCaret(),
      clicked: (point: Point) => around.clicked(this, point),
    };
    const ownComposing = watchEditor(field.element, heard, signal);
    this.#isComposing = () => ownComposing() || (around.isComposing() && isFocused(this.element));
    signal.addEventListener('abort', () => this.#end());
    this.check();
  }

  get id(): string {
    return this.field.id;
  }

  get marks(): readonly PaintedMark[] {
    return this.#painted;
  }

  get isOff(): boolean {
    return this.#off;
  }

  /** Reads, reviews and paints anew: ranges are never kept over a change, so a mark can't stand on other words. */
  check(): void {
    // A timer or a switch may ask in the middle of a word that is being composed; its end asks again.
    if (this.#isComposing()) return;
    const before = this.#text.text;
    this.#text = readText(this.element);
    this.#keepCaret();
    if (before !== this.#text.text && before !== '' && isFocused(this.element)) this.#typing = true;
    this.#repaint(before);
    this.around.changed(this);
  }

  /** The same draft as the page's adapter sees it now: other recipients, another subject. */
  update(field: DraftField): void {
    const before = describe(this.field);
    this.field = field;
    // The editor's own changes are heard of as they happen; a text area's are not when a script makes them.
    if (describe(field) !== before || isTextarea(this.element)) this.check();
  }

  /** "Not a pitch": the rule rests in this draft and the wording is learned, or both are taken back. */
  rest({ ruleId, actual }: Finding, on: boolean): void {
    this.#rested[on ? 'add' : 'delete'](ruleId);
    this.around.taught({ ruleId, words: wordingOf(actual), on, to: this.field.recipients });
    this.check();
  }

  /** "Off here", and back. */
  turn(off: boolean): void {
    this.#off = off;
    this.check();
  }

  /** The mark under a point of the editor's own window. */
  markUnder({ x, y }: Point): PaintedMark | null {
    const holds = (box: DOMRect) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    return this.#painted.find((mark) => [...mark.range.getClientRects()].some(holds)) ?? null;
  }

  /** The mark that the caret is at, or nearest to. */
  markAtCaret(): PaintedMark | null {
    this.#keepCaret();
    const found = markAt(
      this.#painted.map((mark) => mark.finding),
      this.caret,
      this.#text.text,
    );
    return this.#painted.find((mark) => mark.finding === found) ?? null;
  }

  /** The sentence that "Replace" replaces. */
  placeOf(mark: PaintedMark): Extract<Place, { at: 'range' }> {
    const { start, end } = widen(mark.finding, this.#reviewed?.review.sentences ?? []);
    return { at: 'range', start, end, actual: this.#text.text.slice(start, end) };
  }

  /** What to ask in place of that sentence. */
  questionsFor(mark: PaintedMark): Question[] {
    return this.#reviewed ? questionsForLine(this.placeOf(mark).actual, this.#reviewed.review) : [];
  }

  async insert(text: string, place: Place): Promise<InsertOutcome> {
    const outcome = await insertText({ element: this.element, text, place, caret: this.#spot }, this.around.copy);
    this.check();
    return outcome;
  }

  /**
   * Behind the marked sentence. Its last character is typed over again, so that the whole is one undo step; one that
   * can't be (half of a pair) leaves the caret's own place.
   */
  async insertAfter(mark: PaintedMark, text: string): Promise<InsertOutcome> {
    const { end } = widen(mark.finding, this.#reviewed?.review.sentences ?? []);
    const actual = this.#text.text.slice(end - 1, end);
    if (!/[\p{L}\p{N}\p{P}]/u.test(actual)) return this.insert(text, { at: 'caret' });
    return this.insert(`${actual} ${text}`, { at: 'range', start: end - 1, end, actual });
  }

  /** `current`: the caret is in this one, or was last. */
  view(current: boolean): DraftView {
    const { id, kind, recipients, subject } = this.field;
    const field = { id, kind, recipients, ...(subject === undefined ? {} : { subject }) };
    const said = { resting: [...this.#rested], off: this.#off, channel: this.around.channel(this.field) };
    const { text, quoted } = this.#text;
    return { ...field, ...said, text, quoted, current };
  }

  #keepCaret(): void {
    this.caret = readSelectedText(this.element, this.#text) ?? this.caret;
    if (!isTextarea(this.element)) this.#spot = readSelection(this.element)?.cloneRange() ?? this.#spot;
  }

  /** The user wants judgement here. */
  get isCoached(): boolean {
    const switches = this.around.switches();
    return switches.coaching && !this.#off && !isOffFor(this.field.recipients, switches);
  }

  #repaint(before: string): void {
    clearTimeout(this.#quiet);
    const painter = this.around.painter();
    // A plain text area can't be painted: its findings stand in the panel.
    if (!painter || !this.isCoached || isTextarea(this.element)) {
      this.#painted = [];
      painter?.forget(this.#key);
      return;
    }
    const review = this.readReview();
    const chosen = chooseMarks(review, this.field.kind);
    const shown = carryMarks(
      this.#painted.map((mark) => mark.finding),
      before,
      this.#text.text,
    );
    const caret = this.#typing && isFocused(this.element) ? this.caret : null;
    const { now, waiting } = splitDue({ chosen, shown, sentences: review.sentences, caret });
    this.#typing &&= waiting;
    if (waiting) this.#quiet = setTimeout(() => this.#settle(), QUIET_MS);
    this.#painted = now.flatMap((finding) => this.#place(finding));
    painter.paint({ draftId: this.#key, element: this.element, marks: this.#painted });
  }

  #settle(): void {
    this.#typing = false;
    this.check();
  }

  /** What the coach says of the text as it stands. */
  readReview(): Review {
    const { text, quoted } = this.#text;
    const { kind, subject, recipients } = this.field;
    const by = this.around.switches();
    const rulesOff = [...by.rulesOff, ...this.#rested];
    const of = JSON.stringify([text, subject, kind, quoted, rulesOff, recipients]);
    if (this.#reviewed?.of === of && this.#reviewed.by === by) return this.#reviewed.review;
    const channel = this.around.channel(this.field);
    const draft = { text, kind, channel, quoted, ...(subject === undefined ? {} : { subject }) };
    const review = this.around.review(draft, { ...by, rulesOff });
    review.findings = review.findings.filter(({ ruleId }) => !isOffFor(recipients, by, ruleId));
    this.#reviewed = { of, by, review };
    return review;
  }

  /** Nothing is marked unless the very words are there. */
  #place(finding: Finding): PaintedMark[] {
    const range = readRange(this.#text, finding);
    if (!range || bareText(range.toString()) !== bareText(finding.actual)) return [];
    return [{ finding, range, severity: finding.severity }];
  }

  #end(): void {
    clearTimeout(this.#quiet);
    this.#painted = [];
    this.around.painter()?.forget(this.#key);
  }
}

function describe({ id, kind, subject, recipients }: DraftField): string {
  return JSON.stringify([id, kind, subject, recipients]);
}
