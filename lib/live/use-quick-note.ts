import { type Dispatch, useEffect, useLayoutEffect, useReducer } from 'react';
import { type FileNoteAboutReceipt, fileNoteAbout, settleNoteAbout } from '../app/file-note-about';
import { replaceUnanswered } from '../app/replace-unanswered';
import { undoLater } from '../app/undo-later';
import { wasWritten } from '../app/was-written';
import { withChosenKinds } from '../core/chosen-kinds';
import { isSameSubject } from '../core/note-id';
import type { NoteSubject } from '../core/note-subject';
import type { Piece, PieceKind } from '../core/quick-note';
import { problemOf } from '../data/problem';
import { findUnsaved, forgetUnsaved, keepUnsaved } from '../data/unsaved';
import { announce } from '../messages/channel';
import { desk } from './desk';
import { unsavedOf } from './note-draft';
import { changeNote, type NoteChange, type NoteProblem, type NoteState, openNote } from './note-state';
import { askingAgain } from './save-again';
import { readPieces, useNotePieces } from './use-note-pieces';
import { useNoteSeed } from './use-note-seed';

/** The longest line the record takes; longer ones are for two notes. */
const LONGEST_NOTE = 10_000;

export type QuickNote = NoteState & {
  pieces: Piece[];
  /** Whom it will be filed under: the user's choice, or whoever the page is about. */
  subject: NoteSubject | null;
  change: Dispatch<NoteChange>;
  setText(text: string): void;
  choosePerson(subject: NoteSubject): Promise<void>;
  chooseKind(piece: Piece, kind: PieceKind): Promise<void>;
  save(): Promise<void>;
  undo(): Promise<void>;
};

/**
 * The popup's note: kept at every key (the popup may be gone a moment later), offered back when it wasn't saved,
 * saved once however often it is tried. `fromPage` is whoever the page is about.
 */
export function useQuickNote(fromPage: NoteSubject | null): QuickNote {
  const [state, change] = useReducer(changeNote, null, () =>
    openNote(findUnsaved('popup'), findUnsaved('popup:earlier'), desk().newId()),
  );
  const pieces = withChosenKinds(useNotePieces(state.draft.text, desk().now()), state.draft.chosen);
  const subject = state.draft.subject ?? fromPage;
  useKeptSafe(state);
  useInterrupted(state.draft, change);
  useNoteSeed(change);
  return {
    ...state,
    pieces,
    subject,
    change,
    setText: (text) => change({ do: 'type', text, fromPage, newId: desk().newId() }),
    choosePerson: (chosen) => choose(state, { do: 'choose-person', subject: chosen, newId: desk().newId() }, change),
    chooseKind: (piece, kind) => choose(state, { do: 'choose-kind', piece, kind, newId: desk().newId() }, change),
    save: () => save(state, subject, change),
    undo: () => takeBack(state, change),
  };
}

/** Runs before the browser gets to close anything: what stands in the field is on disk when the key is up. */
function useKeptSafe({ draft, earlier }: NoteState): void {
  useLayoutEffect(() => {
    if (draft.text.trim()) keepUnsaved('popup', unsavedOf(draft, desk().now()));
    else forgetUnsaved('popup', draft.clientId);
  }, [draft]);
  useLayoutEffect(() => {
    const waiting = findUnsaved('popup:earlier');
    if (earlier) keepUnsaved('popup:earlier', earlier);
    else if (waiting) forgetUnsaved('popup:earlier', waiting.clientId);
  }, [earlier]);
}

/** The popup may have closed between saving and clearing the field: then the note is there already. Asked once. */
function useInterrupted({ clientId, attempted }: NoteState['draft'], change: Dispatch<NoteChange>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only about what the popup opened with
  useEffect(() => {
    if (!attempted) return undefined;
    const asking = new AbortController();
    wasWritten(desk(), clientId).then(
      (written) => {
        if (!written || asking.signal.aborted) return;
        forgetUnsaved('popup', clientId);
        change({ do: 'found-saved', clientId, newId: desk().newId() });
      },
      // Storage that doesn't answer now will say so when the note is saved; the words stay in the field.
      () => undefined,
    );
    return () => asking.abort();
  }, []);
}

async function save(state: NoteState, subject: NoteSubject | null, change: Dispatch<NoteChange>): Promise<void> {
  const { text, clientId, chosen, tried } = state.draft;
  const line = text.trim();
  const problem = whatIsMissing(line, subject);
  if (problem || !subject) return change({ do: 'fail', problem: problem ?? 'who' });
  // The id and the person are on disk before the record is asked: a retry after a crash files the same note.
  keepUnsaved('popup', unsavedOf({ ...state.draft, subject }, desk().now()));
  change({ do: 'save', subject });
  try {
    const pieces = withChosenKinds(await readPieces(line, desk().now()), chosen);
    await replaceUnanswered(desk(), tried, line);
    const receipt = await askingAgain((again) => fileNoteAbout(desk(), { clientId, subject, line, pieces, again }));
    sayFiled({ clientId, line, subject, receipt }, change);
  } catch (error) {
    change({ do: 'fail', problem: problemOf(error) });
  }
}

/** `subject`: whom the words are about when they are taken back into the field. */
type Filed = { clientId: string; line: string; subject: NoteSubject; receipt: FileNoteAboutReceipt };

function sayFiled({ clientId, line, subject, receipt }: Filed, change: Dispatch<NoteChange>): void {
  const { receiptIds, contactId, name } = receipt;
  forgetUnsaved('popup', clientId);
  const outcome = { kind: 'saved', name, line, subject, receiptIds } as const;
  change({ do: 'saved', outcome, next: { kind: 'contact', contactId, name }, newId: desk().newId() });
  void announce('record');
}

type Choice = Extract<NoteChange, { do: 'choose-person' | 'choose-kind' }>;

/**
 * Another person, or another kind of a piece. Where a save may have begun it is first asked what became of it: a note
 * that is filed already is said to be, with the way back, and isn't filed a second time.
 */
async function choose({ draft, saving }: NoteState, choice: Choice, change: Dispatch<NoteChange>): Promise<void> {
  const { attempted, clientId, subject, text } = draft;
  if (saving || !attempted || !subject) return change(choice);
  if (choice.do === 'choose-person' && isSameSubject(choice.subject, subject)) return change(choice);
  const line = text.trim();
  change({ do: 'save', subject });
  try {
    const receipt = await settleNoteAbout(desk(), { clientId, subject, line, pieces: [] });
    const wanted = choice.do === 'choose-person' ? choice.subject : subject;
    if (receipt) return sayFiled({ clientId, line, subject: wanted, receipt }, change);
    change({ do: 'not-saved' });
    change(choice);
  } catch (error) {
    // Unanswered, the id stays with its person: nobody else is chosen on a guess.
    change({ do: 'fail', problem: problemOf(error) });
  }
}

function whatIsMissing(line: string, subject: NoteSubject | null): NoteProblem | null {
  if (line === '') return 'empty';
  if (line.length > LONGEST_NOTE) return 'too-long';
  return subject ? null : 'who';
}

async function takeBack({ outcome }: NoteState, change: Dispatch<NoteChange>): Promise<void> {
  if (outcome?.kind !== 'saved') return;
  const { receiptIds, line, subject } = outcome;
  try {
    let kept = 0;
    for (const receiptId of [...receiptIds].reverse()) kept += (await undoLater(desk(), receiptId)).kept;
    change({ do: 'undone', text: line, subject, kept, newId: desk().newId() });
    void announce('record');
  } catch (error) {
    change({ do: 'fail', problem: problemOf(error) });
  }
}
