import type { DraftView } from '../messages/protocol';
import type { DraftField } from '../sites/site';
import { type DraftSurroundings, OpenDraft } from './open-draft';
import { isFocused } from './selection';

type Entry = { draft: OpenDraft; life: AbortController };

/** The drafts that are open on a page. Each has its own life, which ends with the draft or with `signal`. */
export class DraftDesk {
  /** By the editor's own node: pages move drafts about and count them anew, and the node stays. */
  readonly #entries = new Map<HTMLElement, Entry>();
  #last: OpenDraft | null = null;

  readonly #around: DraftSurroundings;
  readonly #signal: AbortSignal;

  constructor(around: DraftSurroundings, signal: AbortSignal) {
    this.#around = around;
    this.#signal = signal;
  }

  /** Takes what the adapter found now: new drafts are opened, gone ones closed, the others told. */
  refresh(fields: readonly DraftField[]): void {
    const found = new Set(fields.map((field) => field.element));
    for (const [element, entry] of this.#entries) if (!found.has(element)) this.#close(element, entry);
    for (const field of fields) {
      const entry = this.#entries.get(field.element);
      if (entry) entry.draft.update(field);
      else this.#open(field);
    }
  }

  /** Reviews and paints every draft anew. */
  checkAll(): void {
    for (const draft of this.#drafts()) draft.check();
  }

  find(draftId: string): OpenDraft | null {
    return this.#drafts().find((draft) => draft.id === draftId) ?? null;
  }

  /** The one with the caret, or that had it last. */
  current(): OpenDraft | null {
    return this.#last ?? (this.#entries.size === 1 ? (this.#drafts()[0] ?? null) : null);
  }

  views(): DraftView[] {
    const current = this.current();
    return this.#drafts().map((draft) => draft.view(draft === current));
  }

  /** Does a node belong to a draft's own text? */
  owns(node: Node): boolean {
    return [...this.#entries.keys()].some((element) => element.contains(node));
  }

  #drafts(): OpenDraft[] {
    return [...this.#entries.values()].map((entry) => entry.draft);
  }

  #open(field: DraftField): void {
    const life = new AbortController();
    this.#signal.addEventListener('abort', () => life.abort(), { once: true, signal: life.signal });
    const draft = new OpenDraft(field, this.#around, life.signal);
    this.#entries.set(field.element, { draft, life });
    field.element.addEventListener('focusin', () => this.#become(draft), { signal: life.signal });
    if (isFocused(field.element)) this.#last = draft;
    this.#around.opened(draft, life.signal);
  }

  #become(draft: OpenDraft): void {
    if (this.#last === draft) return;
    this.#last = draft;
    this.#around.changed(draft);
  }

  #close(element: HTMLElement, { draft, life }: Entry): void {
    this.#entries.delete(element);
    if (this.#last === draft) this.#last = null;
    life.abort();
    this.#around.changed(draft);
  }
}
