import type { IncomingEntry } from '../core/import-entries';
import type { IncomingFact, MoreFields } from '../core/import-plan';
import type { PassedReason } from '../core/import-tally';
import type { IdentityKind } from '../core/record';

export type { PassedReason };

/** One key of an imported person. `value` is cleaned (lower-case mail, LinkedIn slug, E.164 when known), `typed` as in the file. */
type ImportedIdentity = { kind: IdentityKind; value: string; typed: string };

/** One person read from a file, whatever the format. Nothing is made up: what the file doesn't say is absent. */
export type ImportedPerson = {
  /** 1-based row of a table with the header counted, or 1-based card of a vCard file. */
  row: number;
  /** Cleaned of titles, emoji and marks such as "(she/her)". */
  name: string;
  /** As the file had it, when that differs from `name`. */
  nameTyped?: string;
  goesBy?: string;
  pronunciation?: string;
  role?: string;
  company?: string;
  location?: string;
  identities: ImportedIdentity[];
  /** "YYYY-MM-DD". */
  connectedOn?: string;
  /** The file wrote a date such as 03/04/2024, and nothing told which part is the month. */
  dateDoubt?: true;
  /** "YYYY-MM-DD", or "--MM-DD" when the year isn't known. */
  birthday?: string;
  anniversary?: string;
  notes?: string;
  tags?: string[];
  /** Something personal a file told that has its own field there: spouse, children, hobby … */
  facts?: IncomingFact[];
  more?: MoreFields;
  entries?: IncomingEntry[];
  /** The file tells something of them, but is no reason to make a contact: somebody who once wrote. */
  onlyKnown?: true;
  /** Google keeps everybody one ever wrote to among its "Other contacts". */
  otherContact?: true;
  /** The file marks it as private: what it tells is blurred until it is looked at. */
  private?: true;
  /** The file it came from, where several are imported as one. */
  from?: string;
};

/** A row that was passed over; `name` is whoever it speaks of. */
export type PassedRow = { row: number; name: string; why: PassedReason };

/** Whom an archive is of: as its own profile names them. */
export type ArchiveOwner = { name: string };

/** Why a row gave nothing, or less than it could. Words for each live in the locale file. */
export type RowProblem =
  | 'no-name'
  | 'bad-date'
  | 'bad-address'
  | 'bad-mail'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'too-many-keys'
  | 'card-too-long'
  | 'unclosed-quote'
  | 'unclosed-card'
  | 'refused-column'
  | 'broken-card'
  | 'undecodable'
  | 'broken-item';

/** `fatal`: the row was left out. Without it the row was read, but not this column. */
export type RowError = { row: number; column?: string; problem: RowProblem; value?: string; fatal?: true };

/** What one slice of a file gave. Slices come one after the other, small enough to stay within a frame's time. */
export type ImportBatch = {
  people: ImportedPerson[];
  errors: RowError[];
  /** Rows passed over because they hold nobody: empty ones, groups, cards without a person. */
  skipped: number;
  /** Rows passed over although they hold somebody. */
  passed?: PassedRow[];
  /** Whose file it is, where it says so. */
  owner?: ArchiveOwner;
  /** Bytes of the file read so far, for a progress bar. */
  bytesRead: number;
};

/** A file that can't be read at all; `problem` becomes a sentence in the UI. */
export type FileProblem =
  | 'too-big'
  | 'empty'
  | 'binary'
  | 'workbook'
  | 'other-json'
  | 'no-header'
  | 'unreadable'
  | 'zip-damaged'
  | 'zip-locked'
  | 'zip-bomb'
  | 'zip-nothing';

/** Thrown for the whole file, before anything of it was handed out or at the place where it broke. */
export class FileFailure extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem);
    this.name = 'FileFailure';
  }
}
