import { type Dispatch, type SetStateAction, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { fileNote } from '../app/file-note';
import { replaceUnanswered } from '../app/replace-unanswered';
import { wasWritten } from '../app/was-written';
import { type ChosenKinds, withChosenKinds } from '../core/chosen-kinds';
import type { Piece, PieceKind } from '../core/quick-note';
import { restOfNote } from '../core/rest-of-note';
import { findUnsaved, forgetUnsaved, keepUnsaved, type Unsaved, type UnsavedPlace } from '../data/unsaved';
import { announce } from '../messages/channel';
import { desk } from './desk';
import { triedOf } from './note-draft';
import { readPieces, useNotePieces } from './use-note-pieces';

export type PanelNote = {
  text: string;
  pieces: Piece[];
  status: 'idle' | 'saving' | 'saved' | 'failed';
  type(text: string): void;
  changePiece(index: number, kind: PieceKind): void;
  /** The receipt to undo it with; rejects with a storage failure, the text still in the field. */
  save(): Promise<FiledNote>;
};

/** A note that was filed. When that is taken back, `giveBack` puts its words into the field again: nothing is lost. */
export type FiledNote = { receiptId: string; giveBack: () => void };

type Draft = {
  contactId: string;
  part: Part;
  text: string;
  clientId: string;
  chosen: ChosenKinds;
  status: PanelNote['status'];
  /** The id of the save under way; the words typed since then have an id of their own. */
  savingId?: string;
  /** A save under this id may have begun, in this window or before it was closed. */
  attempted: boolean;
  /** As in `NoteDraft`. */
  tried: readonly string[];
};

const NOTHING: ChosenKinds = new Map();

/** The note field at the foot, or the lines after a call: each keeps its own words. */
type Part = 'note' | 'debrief';

/** Whose words, of which field. */
type Field = Pick<Draft, 'contactId' | 'part'>;

function placeFor({ contactId, part }: Field): `panel:${string}` {
  return part === 'note' ? `panel:${contactId}` : `panel:${contactId}:${part}`;
}

/** What was being typed about the same person in another window, while this one typed too. */
const elsewhereFor = (field: Field): UnsavedPlace => `${placeFor(field)}:elsewhere`;

function findKept(field: Field): Unsaved | null {
  return findUnsaved(placeFor(field)) ?? findUnsaved(elsewhereFor(field));
}

function forgetKept(field: Field, clientId: string): void {
  forgetUnsaved(placeFor(field), clientId);
  forgetUnsaved(elsewhereFor(field), clientId);
}

function openField(field: Field): Draft {
  const fresh = { text: '', clientId: desk().newId(), chosen: NOTHING, status: 'idle' } as const;
  return { ...field, ...fresh, attempted: false, tried: [] };
}

function openDraft(contactId: string, part: Part): Draft {
  const field = openField({ contactId, part });
  const kept = contactId ? findKept(field) : null;
  if (!kept) return field;
  const { text, clientId, tried = [] } = kept;
  return { ...field, text, clientId, attempted: true, tried };
}

/**
 * The note field under one person: kept at every key, so that a page change or a closed panel loses nothing, and
 * saved once under one id. Another person has a field of their own.
 */
export function usePanelNote(contactId: string, part: Part = 'note'): PanelNote {
  const [draft, setDraft] = useState(() => openDraft(contactId, part));
  const shown = draft.contactId === contactId ? draft : openDraft(contactId, part);
  if (shown !== draft) setDraft(shown);
  const pieces = withChosenKinds(useNotePieces(shown.text, desk().now()), shown.chosen);
  useKept(shown);
  useAlreadySaved(shown, (clientId) =>
    // What was typed before the answer came stays.
    setDraft((now) => (now.clientId === clientId ? openDraft(contactId, part) : now)),
  );
  return {
    text: shown.text,
    pieces,
    status: shown.status,
    type: (text) => setDraft((now) => typed(now.contactId === contactId ? now : shown, text)),
    changePiece: (index, kind) => {
      const piece = pieces[index];
      if (piece) setDraft({ ...shown, chosen: new Map(shown.chosen).set(piece.text, kind) });
    },
    save: () => save(shown, setDraft),
  };
}

/**
 * Words that a save has stored, or may have, keep their id; other words get a new one, so that a panel closed in the
 * middle of a save never takes them for stored.
 */
function typed(draft: Draft, text: string): Draft {
  const status = draft.savingId ? 'saving' : 'idle';
  if (!draft.attempted || text === draft.text) return { ...draft, text, status };
  return { ...draft, text, status, clientId: desk().newId(), attempted: false, tried: triedOf(draft, text) };
}

/**
 * Runs before the browser can close anything: what stands in the field is on disk when the key is up. Words with an id
 * that this field never had are another window's: they move aside, and are offered once these are done with.
 */
function useKept({ contactId, part, text, clientId, tried }: Draft): void {
  const own = useRef(new Set<string>());
  useLayoutEffect(() => {
    if (!contactId) return;
    const field = { contactId, part };
    own.current.add(clientId);
    if (!text.trim()) return forgetKept(field, clientId);
    const there = findUnsaved(placeFor(field));
    if (there && !own.current.has(there.clientId)) keepUnsaved(elsewhereFor(field), there);
    const rest = tried.length > 0 ? { tried } : {};
    keepUnsaved(placeFor(field), { text, clientId, contactId, at: desk().now(), ...rest });
  }, [contactId, part, text, clientId, tried]);
}

/** A panel closed between saving and clearing finds its note filed: then the field is empty. */
function useAlreadySaved({ contactId, part, clientId }: Draft, clear: (clientId: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once a person, about what the field opened with
  useEffect(() => {
    const asking = new AbortController();
    const field = { contactId, part };
    if (!contactId || !findKept(field)) return undefined;
    wasWritten(desk(), clientId).then(
      (written) => {
        if (!written || asking.signal.aborted) return;
        forgetKept(field, clientId);
        clear(clientId);
      },
      () => undefined,
    );
    return () => asking.abort();
  }, [contactId]);
}

function begun(now: Draft, clientId: string): Draft {
  return { ...now, status: 'saving', savingId: clientId, attempted: now.attempted || now.clientId === clientId };
}

async function save(draft: Draft, setDraft: Dispatch<SetStateAction<Draft>>): Promise<FiledNote> {
  const { contactId, part, clientId, chosen, tried } = draft;
  const line = draft.text.trim();
  /** Only while the field is still this person's: the user may have moved on. */
  const change = (next: (now: Draft) => Draft) =>
    setDraft((now) => (now.contactId === contactId && now.savingId === clientId ? next(now) : now));
  setDraft((now) => (now.contactId === contactId ? begun(now, clientId) : now));
  try {
    const pieces = withChosenKinds(await readPieces(line, desk().now()), chosen);
    await replaceUnanswered(desk(), tried, line);
    const receipt = await fileNote(desk(), { clientId, contactId, line, pieces });
    forgetKept(draft, clientId);
    change((now) => {
      const text = restOfNote(line, now.text);
      // Its own words were changed meanwhile: all of them are there, and will stand in its place.
      const tried = text.trim() && text === now.text ? [clientId] : [];
      return { ...openField({ contactId, part }), text, tried, status: 'saved' };
    });
    void announce('record');
    return { receiptId: receipt.receiptId, giveBack: () => giveBack({ contactId, part, line }, setDraft) };
  } catch (error) {
    change(({ savingId: _, ...now }) => ({ ...now, status: 'failed' }));
    throw error;
  }
}

/** Into the person's own field, before whatever was typed since; it waits there if the field shows somebody else now. */
function giveBack(
  { contactId, part, line }: Pick<Draft, 'contactId' | 'part'> & { line: string },
  setDraft: Dispatch<SetStateAction<Draft>>,
) {
  const join = (text: string) => (text.trim() ? `${line}\n${text}` : line);
  const clientId = desk().newId();
  setDraft((now) => {
    if (now.contactId === contactId) {
      const tried = now.attempted ? triedOf(now, now.text) : now.tried;
      return { ...now, text: join(now.text), clientId, status: 'idle', attempted: false, tried };
    }
    const place = placeFor({ contactId, part });
    const kept = findUnsaved(place);
    // Asked twice by React, it must be the same twice.
    if (kept?.clientId !== clientId)
      keepUnsaved(place, { text: join(kept?.text ?? ''), clientId, contactId, at: desk().now() });
    return now;
  });
}
