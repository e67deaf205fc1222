import type { BackupKey } from '../formats/age-backup';
import type { Desk } from './desk';

/** `key`: seal the file to it. Without one the file is plain JSON. */
export type BackupAbout = { appVersion: string; key?: BackupKey };

/** A verified backup, in memory. `sha256` (64 hex digits) is over `bytes` as they are; `rows` are those about people. */
export type MadeBackup = {
  bytes: Uint8Array<ArrayBuffer>;
  /** "acquaint-2026-03-03-100000.json", ".json.age" when sealed; local time. */
  name: string;
  sha256: string;
  rows: number;
  madeAt: number;
  sealed: boolean;
  /** Journal number it holds everything up to: nothing has changed since while the record's mark says the same. */
  lastSeq: number;
};

/**
 * Everything held, as one file: read while others may write, and yet one moment's state; then verified by reading its own
 * bytes back. Throws `StorageFailure` (the record can't be read) or `BackupProblem` (`damaged`: verifying failed).
 */
export async function makeBackup(_desk: Desk, _about: BackupAbout): Promise<MadeBackup> {
  throw new Error('being built');
}
