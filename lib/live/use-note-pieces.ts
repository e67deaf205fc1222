import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { loadNoteReader, type ReadNote } from '../app/note-reader';
import type { Piece } from '../core/quick-note';

const UNREAD: ReadNote = () => [];

/**
 * What the typed line is understood as. Never in the way of typing: it follows a moment later, and the reader arrives
 * after the field.
 */
export function useNotePieces(text: string, now: number): Piece[] {
  const [read, setRead] = useState<ReadNote>(() => UNREAD);
  useEffect(() => {
    const waiting = new AbortController();
    void loadNoteReader().then((reader) => !waiting.signal.aborted && setRead(() => reader));
    return () => waiting.abort();
  }, []);
  const later = useDeferredValue(text);
  return useMemo(() => read(later, now), [later, now, read]);
}

/** The same for a text that is being saved this moment: waits for the reader, so that nothing in it is missed. */
export async function readPieces(text: string, now: number): Promise<Piece[]> {
  return (await loadNoteReader())(text, now);
}
