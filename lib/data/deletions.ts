import type { Rows, RowTable } from './db';
import type { Change, JournalRow } from './journal';

/** A row by its name. */
export type Named = { table: RowTable; id: string };

/** A row that was there before a write and isn't after it. */
export type Gone = Named & { before: Rows[RowTable] };

/** Writes that take rows away without the user having deleted anything: those have ways back of their own. */
const NO_DELETION = new Set([
  'undo',
  'merge-contacts',
  'import-people',
  'let-rest',
  'let-together',
  'wake',
  'settle-move',
]);

/** Rows that are nobody's to delete: an account comes back with its people, a tombstone goes when somebody is saved again. */
const NO_TRASH: ReadonlySet<RowTable> = new Set(['accounts', 'settings', 'erased']);

/**
 * What the user deleted by this write, as it was: the trash is made of these. Empty for every other write, and for one
 * whose rows were thrown away for good.
 */
export function deletedBy(row: Pick<JournalRow, 'verb' | 'group' | 'changes'>): Gone[] {
  if (NO_DELETION.has(row.verb) || row.group?.startsWith('restore:')) return [];
  return goneRows(row.changes).filter(({ table }) => !NO_TRASH.has(table));
}

/** Rows that were taken away, whatever for. */
export function goneRows(changes: readonly Change[]): Gone[] {
  return changes.flatMap(({ table, id, before, after }) => (before && !after ? [{ table, id, before }] : []));
}

/** Who was kept, and who was merged into them. */
export type Merge = { keptId: string; otherIds: string[] };

/** The merge that this write was; null for every other write. */
export function mergeOf(row: Pick<JournalRow, 'verb' | 'changes'>): Merge | null {
  if (row.verb !== 'merge-contacts') return null;
  const cards = row.changes.filter(({ table }) => table === 'contacts');
  const kept = cards.find(({ after }) => after);
  return kept ? { keptId: kept.id, otherIds: goneRows(cards).map(({ id }) => id) } : null;
}

/** Which writes stand and which are taken back (and weren't done again), from the writes that took something back. */
export function standing(undoes: Iterable<Pick<JournalRow, 'receiptId' | 'undoes'>>): (receiptId: string) => boolean {
  const undoneBy = new Map<string, string[]>();
  for (const { receiptId, undoes: taken } of undoes)
    if (taken !== undefined) undoneBy.set(taken, [...(undoneBy.get(taken) ?? []), receiptId]);
  const stands = (receiptId: string): boolean => !(undoneBy.get(receiptId) ?? []).some(stands);
  return stands;
}
