import { createContext } from 'react';
import type { PieceKind } from '../../lib/core/quick-note';
import type { NoteState } from './actions';

/** The three lines of a debrief as one text, kept at every key like any note, and filed in one write. */
export type DebriefNote = NoteState & {
  type(text: string): void;
  changePiece(index: number, kind: PieceKind): void;
  /** False when it couldn't be stored: then the words stay. */
  save(): Promise<boolean>;
};

/** Given around a person by whoever may store notes; without it no debrief is offered. */
export const DebriefKeeper = createContext<DebriefNote | null>(null);
