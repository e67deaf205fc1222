import type { RowTable } from '../data/db';
import type { Receipt } from './desk';

/** `merge` takes nothing away; `replace` makes the record what the file says (consent apart). */
export type RestoreMode = 'merge' | 'replace';

/** `onProgress`: how much is done, of how much (people, in a rehearsal each counts twice). `signal`: stops a rehearsal at once, a restore after the slice at hand. */
export type RestoreOptions = {
  /** A move between computers: after it both are alike once the other took ours as well. Deletions come along. */
  follow?: boolean;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
};

/**
 * One kind of row, file against record. `added`: only in the file · `same` · `changed`: differs (`newer` of them are newer
 * in the file: a merge takes those) · `onlyHere`: not in the file (a replace takes those away) · `deletedHere`: only in
 * the file, because it was deleted here since (a merge leaves it deleted unless asked to bring it back).
 */
export type Tally = {
  added: number;
  same: number;
  changed: number;
  newer: number;
  onlyHere: number;
  deletedHere: number;
};

/** A row that can't come in though it can be read, and whose it is. */
export type LeftOut = {
  table: RowTable;
  id: string;
  /** The contact's name in the file. */
  name: string;
  /** An address, number or slug, where that is what the row is. */
  value?: string;
  /**
   * `key-taken`: the address belongs to another contact here (`contactId`, `takenBy` its name), and isn't stolen ·
   * `no-contact`: its contact isn't in the file · `twice`: another row of the file has the same id or key.
   */
  reason: 'key-taken' | 'no-contact' | 'twice';
  contactId?: string;
  takenBy?: string;
};

/** A row of the file that can't be read. `row` counts from 1 within its table. */
export type RowFault = {
  table: string;
  row: number;
  id?: string;
  reason: 'not-a-row' | 'no-id' | 'forbidden-key' | 'too-deep' | 'wrong-value' | 'unknown-table';
  /** Field that is wrong, where one is. */
  field?: string;
};

/** How many there are, and the first hundred. */
export type Listed<T> = { count: number; first: T[] };

/** What a restore would do, before anything is done. */
export type Rehearsal = {
  madeAt: number;
  appVersion: string;
  /** The file was made of this very record, not of another profile's. */
  sameRecord: boolean;
  /** The record here holds nobody yet. */
  emptyHere: boolean;
  /** People: `changed` = at least one row of theirs is added or changed. */
  people: Tally;
  /** Rows, a table each. */
  rows: Record<RowTable, Tally>;
  /** Names of people, at most eight a list. */
  names: { added: string[]; changed: string[]; onlyHere: string[] };
  /** People who were deleted here since: a choice (`bringBack`), those merged into somebody not among them. */
  deletedHere: Listed<{ contactId: string; name: string }>;
  /** What a merge leaves out; a replace takes away what has the key here. */
  leftOut: Listed<LeftOut>;
  /** In a move: who was deleted there and goes here too, and how many single rows. */
  deletedThere: Listed<{ contactId: string; name: string }> & { rows: number };
  faults: Listed<RowFault>;
  /** Merges in the file that can still be taken back after the restore. */
  merges: number;
  /** People of the file who were erased here: they stay out. */
  keptOut: number;
  /** People here whom the file says were erased on another computer: a restore erases them here too, for good. */
  toErase: Listed<{ contactId: string; name: string }>;
  /** The file's settings differ from ours (a replace takes them, a merge doesn't). */
  settingsDiffer: boolean;
};

/** What the user agreed to isn't what would happen any more: somebody was saved since. Nothing was touched; rehearse again. */
export class RestoreOutdated extends Error {
  readonly problem = 'outdated';
}

/** What a restore did. `receiptId` is the whole restore's: `undo(desk, receiptId)` takes all of it back. */
export type RestoreReceipt = Receipt & {
  /** Rows, over all tables. */
  added: number;
  changed: number;
  removed: number;
  people: { added: number; removed: number };
  leftOut: Listed<LeftOut>;
  faults: Listed<RowFault>;
  /** Stopped by the signal: what was done so far stays, can be undone, and goes on with the same client id. */
  cancelled: boolean;
};
