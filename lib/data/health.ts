import type { StorageProblem } from '../core/panel-state';

/** How the record stands in this context. Readers are served in all but the first and the last two of these. */
export type Health =
  | { kind: 'opening' }
  | { kind: 'whole' }
  /** Rows are brought to today's schema; readers wait, they would be given yesterday's. */
  | { kind: 'upgrading' }
  /** The database is being put back; readers get the copy, writers wait. */
  | { kind: 'restoring' }
  /** The database can't be opened: readers get the copy, writers an error, and it is tried again. */
  | { kind: 'copy-only'; problem: StorageProblem }
  /** The copy can't be read: nothing can be said to be saved. */
  | { kind: 'record-only'; problem: StorageProblem }
  /** Written by a newer Acquaint: for reading only. */
  | { kind: 'newer' }
  /** Sealed, and nobody has given the passphrase yet. */
  | { kind: 'locked' }
  | { kind: 'failed'; problem: StorageProblem };

/** Nobody need be told of a change from one to the other. */
export function sameHealth(a: Health, b: Health): boolean {
  return a.kind === b.kind && ('problem' in a ? a.problem : '') === ('problem' in b ? b.problem : '');
}
