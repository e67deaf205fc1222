import type { NoteSubject } from '../core/note-subject';
import type { Piece, PieceKind } from '../core/quick-note';
import type { WriteProblem } from '../data/problem';
import type { Unsaved } from '../data/unsaved';
import { blankDraft, draftOf, joinUnsaved, type NoteDraft, unsavedOf } from './note-draft';

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
  | { do: 'choose-person'; subject: NoteSubject }
  | { do: 'choose-kind'; piece: Piece; kind: PieceKind }
  | { do: 'seed'; text: string; newId: string; at: number }
  | { do: 'put-away'; newId: string; at: number }
  | { do: 'bring-back'; at: number }
  | { do: 'save' }
  | { do: 'saved'; outcome: NoteOutcome; newId: string }
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
      return { ...state, problem: null, draft: { ...state.draft, subject: change.subject } };
    case 'choose-kind': {
      const chosen = new Map(state.draft.chosen).set(change.piece.text, change.kind);
      return { ...state, draft: { ...state.draft, chosen } };
    }
    case 'seed':
      return { ...aside(state, change), draft: { ...blankDraft(change.newId), text: change.text } };
    case 'put-away':
      return { ...aside(state, change), draft: blankDraft(change.newId) };
    case 'bring-back':
      return broughtBack(state, change.at);
    case 'save':
      return { ...state, saving: true, problem: null };
    case 'saved':
      return { ...state, saving: false, problem: null, outcome: change.outcome, draft: nextDraft(state, change.newId) };
    case 'found-saved':
      if (state.draft.clientId !== change.clientId) return state;
      return { ...state, outcome: { kind: 'saved-before' }, draft: blankDraft(change.newId) };
    case 'undone':
      return undone(state, change);
    case 'fail':
      return { ...state, saving: false, problem: change.problem, draft: { ...state.draft, attempted: true } };
    case 'dismiss':
      return { ...state, outcome: null };
  }
}

type Of<D extends NoteChange['do']> = Extract<NoteChange, { do: D }>;

function typed(state: NoteState, change: Of<'type'>): NoteState {
  const { draft } = state;
  const other = draft.attempted && draft.text !== change.text;
  const clientId = other ? change.newId : draft.clientId;
  // The first letter ties the note to whoever the page showed then: it won't follow the page elsewhere.
  const subject = draft.subject ?? (change.text.trim() ? change.fromPage : null);
  const next = { ...draft, text: change.text, clientId, subject, attempted: draft.attempted && !other };
  const quiet = state.outcome?.kind === 'undone' || state.outcome?.kind === 'saved-before';
  return { ...state, draft: next, problem: null, outcome: quiet ? null : state.outcome };
}

function aside(state: NoteState, { at }: { at: number }): NoteState {
  const { draft, earlier } = state;
  const waiting = draft.text.trim() ? joinUnsaved(earlier, unsavedOf(draft, at)) : earlier;
  return { ...state, earlier: waiting, outcome: null, problem: null };
}

function broughtBack(state: NoteState, at: number): NoteState {
  if (!state.earlier) return state;
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

/** A second note in a row is mostly about the same person. */
function nextDraft(state: NoteState, newId: string): NoteDraft {
  return blankDraft(newId, state.draft.subject);
}

function undone(state: NoteState, { text, subject, kept, newId }: Of<'undone'>): NoteState {
  const { draft } = state;
  // Something else has been typed meanwhile: that stays, and what was taken back comes before it.
  const together = draft.text.trim() ? `${text}\n${draft.text}` : text;
  return { ...state, draft: { ...blankDraft(newId, subject), text: together }, outcome: { kind: 'undone', kept } };
}
