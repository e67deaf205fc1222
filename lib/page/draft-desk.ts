import type { DraftView } from '../messages/protocol';
import type { DraftField } from '../sites/site';
import { type DraftSurroundings, OpenDraft } from './open-draft';
import { isFocused } from './selection';

/** The drafts that are open on a page. Each has its own life, which ends with the draft. */
export type DraftDesk = {
  /** What the adapter found now: new drafts are opened, gone ones closed, the others told. */
  refresh(fields: readonly DraftField[]): void;
  /** Reviews and paints every draft anew. */
  checkAll(): void;
  find(draftId: string): OpenDraft | null;
  /** The one with the caret, or that had it last. */
  current(): OpenDraft | null;
  views(): DraftView[];
  /** Does a node belong to a draft's own text? */
  owns(node: Node): boolean;
};

type Entry = { draft: OpenDraft; life: AbortController };

export function openDraftDesk(around: DraftSurroundings, signal: AbortSignal): DraftDesk {
  // By the editor's own node: pages move drafts about and count them anew, and the node stays.
  const entries = new Map<HTMLElement, Entry>();
  let last: OpenDraft | null = null;

  const drafts = () => [...entries.values()].map((entry) => entry.draft);

  function open(field: DraftField): void {
    const life = new AbortController();
    signal.addEventListener('abort', () => life.abort(), { once: true, signal: life.signal });
    const draft = new OpenDraft(field, around, life.signal);
    entries.set(field.element, { draft, life });
    field.element.addEventListener('focusin', () => become(draft), { signal: life.signal });
    if (isFocused(field.element)) last = draft;
  }

  function become(draft: OpenDraft): void {
    if (last === draft) return;
    last = draft;
    around.changed(draft);
  }

  function close(element: HTMLElement, { draft, life }: Entry): void {
    entries.delete(element);
    if (last === draft) last = null;
    life.abort();
    around.changed(draft);
  }

  return {
    refresh(fields) {
      const found = new Set(fields.map((field) => field.element));
      for (const [element, entry] of entries) if (!found.has(element)) close(element, entry);
      for (const field of fields) {
        const entry = entries.get(field.element);
        if (entry) entry.draft.update(field);
        else open(field);
      }
    },
    checkAll: () => {
      for (const draft of drafts()) draft.check();
    },
    find: (draftId) => drafts().find((draft) => draft.id === draftId) ?? null,
    current: () => last ?? (entries.size === 1 ? (drafts()[0] ?? null) : null),
    views() {
      const current = this.current();
      return drafts().map((draft) => draft.view(draft === current));
    },
    owns: (node) => [...entries.keys()].some((element) => element.contains(node)),
  };
}
