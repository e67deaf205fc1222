import type { BackupRecord } from '../formats/backup';
import type { Desk } from './desk';
import type { Rehearsal, RestoreMode, RestoreReceipt } from './restore-types';

export type { LeftOut, Listed, Rehearsal, RestoreMode, RestoreReceipt, RowFault, Tally } from './restore-types';

export type RestoreOptions = { onProgress?: (done: number, total: number) => void; signal?: AbortSignal };

export type RestoreInput = {
  clientId: string;
  record: BackupRecord;
  mode: RestoreMode;
  /** Contacts deleted here since that come back in a merge; `replace` brings everybody back. */
  bringBack?: 'all' | readonly string[];
  /** Writes a backup of the record as it is now. If it throws, nothing is touched. */
  saveSafety(): Promise<unknown>;
} & RestoreOptions;

/**
 * What a restore would do, without doing it: the file is brought up to today's schema in a scratch database, each row
 * checked, and compared with the record. Throws `BackupProblem` (`newer`), `StorageFailure`, or the signal's reason.
 */
export async function rehearseRestore(
  _desk: Desk,
  _record: BackupRecord,
  _options: RestoreOptions = {},
): Promise<Rehearsal> {
  throw new Error('being built');
}

/**
 * Restores in slices, all under the group `restore:<clientId>`, which `undo` takes back whole, also after a crash in the
 * middle. The same client id again goes on where it stopped, or answers with the first receipt. Consent must have been
 * given. Throws `StorageFailure`, `BackupProblem` (`newer`), or whatever `saveSafety` threw.
 */
export async function restore(_desk: Desk, _input: RestoreInput): Promise<RestoreReceipt> {
  throw new Error('being built');
}
