import type { ChosenKinds } from '../core/chosen-kinds';
import type { NoteSubject } from '../core/note-subject';
import { onlyAbout } from '../core/note-subject';
import type { Unsaved } from '../data/unsaved';

/** A note being typed in the popup. `clientId` names its save: the same id is never filed twice. */
export type NoteDraft = {
  text: string;
  clientId: string;
  /** Null: whoever the page is about. */
  subject: NoteSubject | null;
  chosen: ChosenKinds;
  /** A save under this id may have begun: other words need another id. */
  attempted: boolean;
  /** The ids of such saves, of words that were changed since: if one was done, these words take its place. */
  tried: readonly string[];
};

const NOTHING_CHOSEN: ChosenKinds = new Map();

export function blankDraft(clientId: string, subject: NoteSubject | null = null): NoteDraft {
  return { text: '', clientId, subject, chosen: NOTHING_CHOSEN, attempted: false, tried: [] };
}

/** As it stood when the popup closed. It may have closed in the middle of a save. */
export function draftOf(unsaved: Unsaved): NoteDraft {
  const { text, clientId, subject, tried = [] } = unsaved;
  return { text, clientId, subject: subject ?? null, chosen: NOTHING_CHOSEN, attempted: true, tried };
}

/** How many of them are remembered. */
const MOST_TRIED = 5;

/** As `tried`, when words that were tried under an id are changed. An emptied field begins another note. */
export function triedOf({ tried, clientId }: Pick<NoteDraft, 'tried' | 'clientId'>, text: string): readonly string[] {
  return text.trim() ? [...tried, clientId].slice(-MOST_TRIED) : [];
}

/** What is kept of it until it is saved: of a page no more than the one person the note is about. */
export function unsavedOf(draft: NoteDraft, at: number): Unsaved {
  const { text, clientId, subject, tried } = draft;
  const own = { text, clientId, at, ...(tried.length > 0 ? { tried } : {}) };
  if (!subject) return own;
  const kept =
    subject.kind === 'page' ? { ...subject, sighting: onlyAbout(subject.person, subject.sighting) } : subject;
  return { ...own, subject: kept };
}

/** Two notes that both wait to be saved, as one; if they aren't about the same person, the user is asked again. */
export function joinUnsaved(first: Unsaved | null, second: Unsaved): Unsaved {
  if (!first) return second;
  const { subject, tried: _, ...rest } = second;
  const same = JSON.stringify(first.subject) === JSON.stringify(subject);
  const tried = [...(first.tried ?? []), ...(second.tried ?? [])];
  return {
    ...rest,
    ...(tried.length > 0 ? { tried } : {}),
    text: `${first.text}\n${second.text}`,
    ...(same && subject ? { subject } : {}),
  };
}
