import type { SentDraft } from '../core/sent-draft';
import type { DraftField } from '../sites/site';
import type { DraftDesk } from './draft-desk';
import { makeName } from './make-name';
import type { OpenDraft } from './open-draft';
import { readWindow } from './selection';
import type { Page } from './talk';

type Going = { draft: OpenDraft; words: string; sent: SentDraft };

/**
 * A draft that is sent closes within a minute, with the choice of a time if there is one; and mail pages take a sending
 * back for half a minute at most, after which the draft opens in a moment.
 */
const MINUTE_MS = 60_000;

/**
 * Tells a draft that was sent from one that was discarded: its own control or key for sending was used by the user, and
 * then it closed, was emptied, or the page went. One that comes back with the same words wasn't sent after all.
 */
export class Sending {
  #going: Going | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gone: (Going & { until: number }) | null = null;

  readonly #page: Pick<Page, 'window' | 'talk' | 'signal'>;
  readonly #desk: Pick<DraftDesk, 'find' | 'current'>;
  readonly #look: () => void;

  /** `look` looks for drafts now, also in a hidden tab. */
  constructor(
    page: Pick<Page, 'window' | 'talk' | 'signal'>,
    desk: Pick<DraftDesk, 'find' | 'current'>,
    look: () => void,
  ) {
    this.#page = page;
    this.#desk = desk;
    this.#look = look;
    const { window, signal } = page;
    window.addEventListener('pagehide', () => this.#end(), { signal });
  }

  /** The page acts on a press, on a click, or on a key, and may have taken the control away by the next of them. */
  watch(draft: OpenDraft, signal: AbortSignal): void {
    const hear = (event: Event) => {
      const state = event.isTrusted && readSign(event, draft.field);
      if (state === 'sent' || (state && draft === this.#desk.current())) this.#begin(draft, state);
    };
    for (const at of [draft.element, draft.field.root]) {
      for (const name of ['pointerup', 'click', 'keydown'])
        readWindow(at)?.addEventListener(name, hear, { capture: true, signal });
    }
  }

  /** A draft was opened, changed or closed. */
  changed(draft: OpenDraft): void {
    const going = this.#going;
    const gone = this.#gone;
    const words = wordsOf(draft);
    if (going?.draft === draft) {
      if (!words || this.#desk.find(draft.id) !== draft) this.#end();
      else if (words !== going.words) this.#going = null;
    } else if (gone?.words === words && Date.now() < gone.until && isForSame(draft, gone.sent)) {
      this.#gone = null;
      this.#page.talk.unsent(gone.sent.draftId);
    }
  }

  #begin(draft: OpenDraft, state: SentDraft['state']): void {
    clearTimeout(this.#timer);
    const sent = describe(draft, { draftId: makeName(this.#page.window), state });
    this.#going = sent && { draft, words: wordsOf(draft), sent };
    this.#timer = setTimeout(() => {
      if (!this.#page.signal.aborted) this.#look();
      this.#going = null;
    }, MINUTE_MS);
  }

  #end(): void {
    const going = this.#going;
    if (!going) return;
    clearTimeout(this.#timer);
    this.#going = null;
    this.#gone = { ...going, until: Date.now() + MINUTE_MS };
    this.#page.talk.sent(going.sent);
  }
}

/** Is it sent by this, or is its sending arranged? A plain Enter sends where messages are exchanged. */
function readSign(event: Event, { element, send, later, kind }: DraftField): SentDraft['state'] | false {
  const path = event.composedPath();
  const { key, ctrlKey, metaKey, shiftKey, isComposing } = event as KeyboardEvent;
  const enter = key === 'Enter';
  const pressed = !key || enter || key === ' ';
  if (pressed && send.some((control) => path.includes(control))) return 'sent';
  const alone = kind === 'message' && !shiftKey && !isComposing;
  if (enter && (ctrlKey || metaKey || alone) && path.includes(element)) return 'sent';
  const matches = (at: EventTarget) => (at as Partial<Element>).matches?.(later ?? '');
  return pressed && later && path.some(matches) ? 'scheduled' : false;
}

/** Null when there is nothing to keep: no prospecting, or the user wanted no judgement here. */
function describe(draft: OpenDraft, of: Pick<SentDraft, 'draftId' | 'state'>): SentDraft | null {
  if (!draft.isCoached) return null;
  const { verdict, score, measures, findings } = draft.readReview();
  if (verdict === 'not-prospecting') return null;
  const { kind, channel, recipients } = draft.view(true);
  const marks = findings.map(({ category }) => category);
  const { words, questions } = measures;
  return { ...of, kind, channel, recipients, verdict, score, words, questions, marks };
}

/** Enough of it to know it again, however a page breaks its lines; what is quoted comes after it. */
function wordsOf(draft: OpenDraft): string {
  return draft.view(true).text.slice(0, 600).replace(/\s+/g, '');
}

function isForSame({ field }: OpenDraft, { recipients }: SentDraft): boolean {
  return recipients.some(({ email }) => field.recipients.some((other) => other.email === email));
}
