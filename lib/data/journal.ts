import type { Rows, RowTable } from './tables';

/** One row before and after a write. No `before` = it was made, no `after` = it was deleted. */
export type Change<T extends RowTable = RowTable> = { table: T; id: string; before?: Rows[T]; after?: Rows[T] };

/** One write: kept for undo, for answering the same request twice, and for telling what changed since. */
export type JournalRow = {
  seq: number;
  receiptId: string;
  clientId: string;
  verb: string;
  /** What the user sees in "undo …": a name or the first words. */
  label: string;
  at: number;
  /** Writes of one bulk action share it, so that it can be undone as one. */
  group?: string;
  /** Receipt that this write took back. */
  undoes?: string;
  /** Contacts whose rows were touched. */
  contactIds: string[];
  changes: Change[];
  /** What the verb answered, for a retry with the same client id. */
  answer?: unknown;
  /** Rows that were thrown away for good, with the trash, are no longer among the changes. */
  emptied?: true;
};

/** The contact a row belongs to; accounts, issues and settings belong to none. */
export function contactOf(table: RowTable, row: Rows[RowTable]): string | null {
  if (table === 'contacts' || table === 'rules') return row.id;
  return 'contactId' in row ? row.contactId : null;
}
