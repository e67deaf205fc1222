import { BackupLine } from '../../components/backup/backup-line';
import { openOwnPage } from '../../lib/browser/panel';
import { useBackup } from '../../lib/live/use-backup';
import { putLineAway, useBackupDuty, useBackupHealth } from '../../lib/live/use-backup-health';
import { useNow } from '../../lib/live/use-now';

type BackupNewsProps = {
  /** Makes backups but says nothing: the page itself says it. */
  silent?: boolean;
  /** The browser can be asked for the folder from here; a side panel can't do that. */
  asks?: boolean;
};

/** While a page of ours is open it makes the day's backup, and says in one line what stands in its way. */
export function BackupNews({ silent = false, asks = false }: BackupNewsProps) {
  const now = useNow();
  const { health, lookAgain } = useBackupHealth(now);
  useBackupDuty(health, now);
  const { allowAgain, step } = useBackup(health, lookAgain);
  if (silent || step || health.kind !== 'ready') return null;
  const { alert, putAway } = health.value;
  if (!alert || putAway) return null;
  const open = () => (asks && alert.kind === 'ask' ? allowAgain() : void openOwnPage('backup'));
  return <BackupLine kind={alert.kind} onOpen={open} onDismiss={putLineAway} />;
}
