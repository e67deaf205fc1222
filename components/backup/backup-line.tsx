import type { BackupAlert } from '../../lib/core/backup-plan';
import { backup as words } from '../../lib/locales';
import { Button, IconButton } from '../ui/button';
import styles from './backup-line.module.css';

type BackupLineProps = {
  kind: BackupAlert['kind'];
  /** Leads to where it is put right. */
  onOpen: () => void;
  /** Away for a day. */
  onDismiss: () => void;
};

/** One calm line where backups need the user: what is the matter, one click to put it right, one to be left in peace. */
export function BackupLine({ kind, onOpen, onDismiss }: BackupLineProps) {
  return (
    <p className={styles.line} role="status">
      <span className={styles.words}>
        {words.line.kinds[kind]}{' '}
        <Button look="quiet" className={styles.go} onClick={onOpen}>
          {kind === 'choose' ? words.line.choose : kind === 'ask' ? words.line.again : words.line.open}
        </Button>
      </span>
      <IconButton icon="cross" label={words.line.dismiss} onClick={onDismiss} />
    </p>
  );
}
