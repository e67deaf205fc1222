/** A whole file in memory. */
export type BackupBytes = Uint8Array<ArrayBuffer>;

/** A row as the file has it: unchecked, whatever JSON can hold. */
export type Row = Record<string, unknown>;

/** Every table of a record, as it stood at one moment; the journal and the settings included. */
export type BackupRecord = {
  /** Schema the rows are in; an older one is brought up by the migrations before anything is compared. */
  schemaVersion: number;
  /** Random id of the record this was made of; tells "an older state of mine" from "somebody else's". */
  dbId: string;
  /** Number of the last row of the journal at that moment. */
  lastSeq: number;
  /** Epoch milliseconds. */
  madeAt: number;
  appVersion: string;
  tables: Record<string, Row[]>;
};

/**
 * `not-a-backup`: something else · `damaged`: ours, but its bytes are not those that were written · `newer`: written by a
 * newer Acquaint · `encrypted`: sealed, open it first · `wrong-key`: this passphrase or recovery key doesn't open it.
 */
export type BackupFault = 'not-a-backup' | 'damaged' | 'newer' | 'encrypted' | 'wrong-key' | 'too-big';

/** Why a file can't be read; nothing was changed when it is thrown. */
export class BackupProblem extends Error {
  constructor(
    readonly problem: BackupFault,
    detail?: string,
    options?: ErrorOptions,
  ) {
    super(detail ? `${problem}: ${detail}` : problem, options);
    this.name = 'BackupProblem';
  }
}
