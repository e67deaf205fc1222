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
};

const NOTHING_CHOSEN: ChosenKinds = new Map();

export function blankDraft(clientId: string, subject: NoteSubject | null = null): NoteDraft {
  return { text: '', clientId, subject, chosen: NOTHING_CHOSEN, attempted: false };
}

/** As it stood when the popup closed. It may have closed in the middle of a save. */
export function draftOf(unsaved: Unsaved): NoteDraft {
  const { text, clientId, subject } = unsaved;
  return { text, clientId, subject: subject ?? null, chosen: NOTHING_CHOSEN, attempted: true };
}

/** What is kept of it until it is saved: of a page no more than the one person the note is about. */
export function unsavedOf(draft: NoteDraft, at: number): Unsaved {
  const { text, clientId, subject } = draft;
  if (!subject) return { text, clientId, at };
  const kept =
    subject.kind === 'page' ? { ...subject, sighting: onlyAbout(subject.person, subject.sighting) } : subject;
  return { text, clientId, at, subject: kept };
}

/** Two notes that both wait to be saved, as one; if they aren't about the same person, the user is asked again. */
export function joinUnsaved(first: Unsaved | null, second: Unsaved): Unsaved {
  if (!first) return second;
  const { subject, ...rest } = second;
  const same = JSON.stringify(first.subject) === JSON.stringify(subject);
  return { ...rest, text: `${first.text}\n${second.text}`, ...(same && subject ? { subject } : {}) };
}
