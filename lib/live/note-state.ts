import { isSameSubject, nextNoteId } from '../core/note-id';
import type { NoteSubject } from '../core/note-subject';
import type { Piece, PieceKind } from '../core/quick-note';
import type { WriteProblem } from '../data/problem';
import type { Unsaved } from '../data/unsaved';
import { blankDraft, draftOf, joinUnsaved, type NoteDraft, triedOf, unsavedOf } from './note-draft';

/** What was just done, for the line under the field. */
export type NoteOutcome =
  | { kind: 'saved'; name: string; line: string; subject: NoteSubject; receiptIds: string[] }
  | { kind: 'saved-before' }
  | { kind: 'brought-back' }
  | { kind: 'undone'; kept: number };

export type NoteProblem = 'empty' | 'who' | 'too-long' | WriteProblem;

export type NoteState = {
  draft: NoteDraft;
  saving: boolean;
  outcome: NoteOutcome | null;
  problem: NoteProblem | null;
  /** An earlier note that waits unsaved behind this one. */
  earlier: Unsaved | null;
};

/** Everything that can happen to the note. `newId` is used where the words need an id of their own. */
export type NoteChange =
  | { do: 'type'; text: string; newId: string; fromPage: NoteSubject | null }
  | { do: 'choose-person'; subject: NoteSubject; newId: string }
  | { do: 'choose-kind'; piece: Piece; kind: PieceKind; newId: string }
  | { do: 'seed'; text: string; newId: string; at: number }
  | { do: 'put-away'; newId: string; at: number }
  | { do: 'bring-back'; at: number }
  /** A save begins, or what became of one is asked. */
  | { do: 'save'; subject: NoteSubject | null }
  /** `next`: whom the next note is about, unless something else is chosen. */
  | { do: 'saved'; outcome: NoteOutcome; next: NoteSubject | null; newId: string }
  | { do: 'not-saved' }
  | { do: 'found-saved'; clientId: string; newId: string }
  | { do: 'undone'; text: string; subject: NoteSubject; kept: number; newId: string }
  | { do: 'fail'; problem: NoteProblem }
  | { do: 'dismiss' };

/** The popup as it opens: with what stood in it unsaved, if anything did. */
export function openNote(unsaved: Unsaved | null, earlier: Unsaved | null, newId: string): NoteState {
  const quiet = { saving: false, problem: null, earlier };
  if (!unsaved) return { ...quiet, draft: blankDraft(newId), outcome: null };
  return { ...quiet, draft: draftOf(unsaved), outcome: { kind: 'brought-back' } };
}

/** What the note is after something happened to it. Words never vanish: they are in the draft, or wait in `earlier`. */
export function changeNote(state: NoteState, change: NoteChange): NoteState {
  switch (change.do) {
    case 'type':
      return typed(state, change);
    case 'choose-person':
      return personChosen(state, change);
    case 'choose-kind':
      return kindChosen(state, change);
    case 'seed':
      return seeded(state, change);
    case 'put-away':
      return state.saving ? state : { ...aside(state, change), draft: blankDraft(change.newId) };
    case 'bring-back':
      return broughtBack(state, change.at);
    case 'save':
      return saveBegun(state, change.subject);
    case 'saved': {
      // A second note in a row is mostly about the same person.
      const draft = blankDraft(change.newId, change.next);
      return { ...state, saving: false, problem: null, outcome: change.outcome, draft };
    }
    case 'not-saved':
      return { ...state, saving: false };
    case 'found-saved':
      if (state.draft.clientId !== change.clientId) return state;
      return { ...state, outcome: { kind: 'saved-before' }, draft: blankDraft(change.newId) };
    case 'undone':
      return undone(state, change);
    case 'fail':
      return { ...state, saving: false, problem: change.problem };
    case 'dismiss':
      return { ...state, outcome: null };
  }
}

type Of<D extends NoteChange['do']> = Extract<NoteChange, { do: D }>;

function typed(state: NoteState, change: Of<'type'>): NoteState {
  const { draft } = state;
  const other = draft.attempted && draft.text !== change.text;
  const clientId = other ? nextNoteId(draft.clientId, change.newId) : draft.clientId;
  // The first letter ties the note to whoever the page showed then: it won't follow the page elsewhere.
  const subject = draft.subject ?? (change.text.trim() ? change.fromPage : null);
  const tried = other ? triedOf(draft, change.text) : draft.tried;
  const next = { ...draft, text: change.text, clientId, subject, tried, attempted: draft.attempted && !other };
  const quiet = state.outcome?.kind === 'undone' || state.outcome?.kind === 'saved-before';
  return { ...state, draft: next, problem: null, outcome: quiet ? null : state.outcome };
}

function seeded(state: NoteState, { text, newId, at }: Of<'seed'>): NoteState {
  // The popup closed after these words were kept, and before they were forgotten where they came from.
  if (state.draft.text === text) return state;
  const draft = { ...blankDraft(newId), text };
  // The field is about to be emptied by what is being saved: these words wait behind it.
  if (state.saving) return { ...state, earlier: joinUnsaved(state.earlier, unsavedOf(draft, at)) };
  return { ...aside(state, { at }), draft };
}

function aside(state: NoteState, { at }: { at: number }): NoteState {
  const { draft, earlier } = state;
  const waiting = draft.text.trim() ? joinUnsaved(earlier, unsavedOf(draft, at)) : earlier;
  return { ...state, earlier: waiting, outcome: null, problem: null };
}

function broughtBack(state: NoteState, at: number): NoteState {
  // While a save is under way the field keeps its words: once saved, it is emptied.
  if (!state.earlier || state.saving) return state;
  const { draft } = state;
  const waiting = draft.text.trim() ? unsavedOf(draft, at) : null;
  return {
    ...state,
    draft: draftOf(state.earlier),
    earlier: waiting,
    outcome: { kind: 'brought-back' },
    problem: null,
  };
}

/** The person is tied to the id from here on: the save may be done, whatever it answers. */
function saveBegun(state: NoteState, subject: NoteSubject | null): NoteState {
  return { ...state, saving: true, problem: null, draft: { ...state.draft, subject, attempted: true } };
}

/**
 * Once a save may have begun, an id belongs to its person for good: under it the record would answer "saved" with the
 * note lying under somebody else. While one is under way nobody is chosen.
 */
function personChosen(state: NoteState, { subject, newId }: Of<'choose-person'>): NoteState {
  const { draft, saving } = state;
  if (saving) return state;
  const other = draft.attempted && !isSameSubject(draft.subject, subject);
  const fresh = other ? { clientId: newId, attempted: false } : {};
  return { ...state, problem: null, draft: { ...draft, ...fresh, subject } };
}

function kindChosen(state: NoteState, { piece, kind, newId }: Of<'choose-kind'>): NoteState {
  const { draft, saving } = state;
  if (saving) return state;
  const chosen = new Map(draft.chosen).set(piece.text, kind);
  const fresh = draft.attempted ? { clientId: nextNoteId(draft.clientId, newId), attempted: false } : {};
  return { ...state, draft: { ...draft, ...fresh, chosen } };
}

function undone(state: NoteState, { text, subject, kept, newId }: Of<'undone'>): NoteState {
  const { draft } = state;
  // Something else has been typed meanwhile: that stays, and what was taken back comes before it.
  const together = draft.text.trim() ? `${text}\n${draft.text}` : text;
  return { ...state, draft: { ...blankDraft(newId, subject), text: together }, outcome: { kind: 'undone', kept } };
}
