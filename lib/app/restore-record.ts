import type { Account, Contact } from '../core/record';
import type { Rows, RowTable } from '../data/db';
import type { JournalRow } from '../data/journal';
import type { History } from './restore-history';
import type { LeftOut, Listed, RowFault } from './restore-types';

/** A row and where it belongs. */
export type Item = { table: RowTable; row: Rows[RowTable] };

/** A contact of the file with all its rows but its own. */
export type FilePerson = { contact: Contact; items: Item[] };

/** A file of which every row fits today's schema: what doesn't is named in `faults` and `leftOut`. */
export type FileRecord = {
  /** In the order of their ids: cut into slices the same way each time. */
  people: FilePerson[];
  /** The same people, cut into what is one write each: the same way each time, whoever was erased since. */
  slices: FilePerson[][];
  /** People of the file who were erased here. */
  keptOut: number;
  accounts: Map<string, Account>;
  /** Rows that belong to nobody: issues of the user's own, who was erased. */
  free: Item[];
  settings: Rows['settings'] | undefined;
  /** Merges that stand and could be taken back, oldest first. */
  merges: JournalRow[];
  history: History;
  faults: Listed<RowFault>;
  leftOut: Listed<LeftOut>;
};
