import { type BackupSecret, isSealed, openSealed } from '../formats/age-backup';
import { type BackupBytes, BackupProblem, type BackupRecord, readBackup } from '../formats/backup';

export { makeBackupKey } from '../formats/age-backup';

/**
 * What a backup file holds. A sealed one needs what opens it, and throws `BackupProblem` (`encrypted`) without; the
 * other problems are `readBackup`'s and `openSealed`'s.
 */
export async function openBackup(bytes: BackupBytes, typed?: string): Promise<BackupRecord> {
  if (!isSealed(bytes)) return readBackup(bytes);
  if (typed === undefined) throw new BackupProblem('encrypted');
  return readBackup(await openSealed(bytes, secretOf(typed)));
}

/** One field takes both: a recovery key can be told from any passphrase by how it begins. */
function secretOf(typed: string): BackupSecret {
  const compact = typed.replace(/\s/g, '');
  return /^AGE-SECRET-KEY-1/i.test(compact) ? { recoveryKey: compact.toUpperCase() } : { passphrase: typed };
}
