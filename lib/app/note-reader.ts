import type { Piece } from '../core/quick-note';
import { loadReadDays } from './note-days';

/** What a line is understood as; `now` in epoch milliseconds. */
export type ReadNote = (line: string, now: number) => Piece[];

/** A line that nobody could read is kept as it is. */
const UNREAD: ReadNote = () => [];

let loading: Promise<ReadNote> | undefined;

/**
 * The reader of quick notes, days included. Heavy (its words are many), so it is loaded once a page, after the page has
 * drawn. If it can't be loaded, lines are kept as plain notes; nothing is lost.
 */
export function loadNoteReader(): Promise<ReadNote> {
  loading ??= Promise.all([import('../core/parse-quick-note'), loadReadDays()]).then(
    ([{ parseQuickNote }, readDays]): ReadNote =>
      (line, now) =>
        parseQuickNote(line, { now, readDays }),
    () => UNREAD,
  );
  return loading;
}
