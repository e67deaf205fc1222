import { useDeferredValue, useMemo } from 'react';
import { loadReadDays } from '../app/note-days';
import { parseQuickNote } from '../core/parse-quick-note';
import type { Piece } from '../core/quick-note';
import { useReadDays } from './use-read-days';

/**
 * What the typed line is understood as. Never in the way of typing: it follows a moment later, and until the reader
 * of days has arrived it reads everything but days.
 */
export function useNotePieces(text: string, now: number): Piece[] {
  const readDays = useReadDays();
  const later = useDeferredValue(text);
  return useMemo(() => parseQuickNote(later, { now, readDays }), [later, now, readDays]);
}

/** The same for a text that is being saved this moment: waits for the reader of days, so that no day is missed. */
export async function readPieces(text: string, now: number): Promise<Piece[]> {
  return parseQuickNote(text, { now, readDays: await loadReadDays() });
}
