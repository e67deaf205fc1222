/**
 * The user's own key for backups. `recipient` ("age1…") is what files are sealed to, without any passphrase; `wrapped` is
 * its identity under the passphrase, as one line of ASCII. Kept in the record's settings, and in every sealed file.
 */
export type BackupKey = { recipient: string; wrapped: string };

/** What opens a sealed file: either one alone. */
export type BackupSecret = { passphrase: string } | { recoveryKey: string };

/** Shortest passphrase taken, in characters after normalising. */
export const SHORTEST_PASSPHRASE = 8;

/** A new key of the user's own. `recoveryKey` ("AGE-SECRET-KEY-1…") is to be shown once and never stored. */
export async function makeBackupKey(_passphrase: string): Promise<{ key: BackupKey; recoveryKey: string }> {
  throw new Error('being built');
}

/** A standard age file of these bytes. Done in slices: the page keeps answering. */
export async function sealBackup(_bytes: Uint8Array, _key: BackupKey): Promise<Uint8Array<ArrayBuffer>> {
  throw new Error('being built');
}

/** The bytes that were sealed. Throws `BackupProblem`: `not-a-backup`, `wrong-key`, `damaged`. */
export async function openSealed(_bytes: Uint8Array, _secret: BackupSecret): Promise<Uint8Array<ArrayBuffer>> {
  throw new Error('being built');
}

/** Is this an age file? Looks at the first bytes only. */
export function isSealed(_bytes: Uint8Array): boolean {
  throw new Error('being built');
}

/** The recipient ("age1…") that a sealed file of ours names in its header; null when it isn't one. Needs no secret. */
export function recipientOfSealed(_bytes: Uint8Array): string | null {
  throw new Error('being built');
}
