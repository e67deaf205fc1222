import { type Dispatch, useEffect, useState } from 'react';
import { forgetNoteSeed, type NoteSeed, readNoteSeed, watchNoteSeed } from '../browser/note-seed';
import { findUnsaved } from '../data/unsaved';
import { desk } from './desk';
import type { NoteChange } from './note-state';

/**
 * Puts words that were selected on a page into the popup's note. They are forgotten only once they are kept as the
 * unsaved note: a popup that closes in between finds them again.
 */
export function useNoteSeed(change: Dispatch<NoteChange>): void {
  const [taken, setTaken] = useState<NoteSeed | null>(null);
  useEffect(() => {
    const waiting = new AbortController();
    let last = 0;
    const take = async () => {
      const seed = await readNoteSeed(desk().now());
      if (!seed || seed.at === last || waiting.signal.aborted) return;
      last = seed.at;
      change({ do: 'seed', text: seed.text, newId: desk().newId(), at: desk().now() });
      setTaken(seed);
    };
    watchNoteSeed(() => void take(), waiting.signal);
    void take();
    return () => waiting.abort();
  }, [change]);
  // Runs after the layout effect that keeps the note.
  useEffect(() => {
    if (taken && findUnsaved('popup')?.text === taken.text) void forgetNoteSeed(taken);
  }, [taken]);
}
