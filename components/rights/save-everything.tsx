import { rights } from '../../lib/locales';
import { Button } from '../ui/button';
import { ButtonRow } from '../ui/button-row';
import styles from './rights-dialogs.module.css';

const words = rights.everything;

export type SaveEverythingProps = {
  busy: boolean;
  /** The file that was handed over; null before. */
  saved: string | null;
  problem?: string | undefined;
  onSave: (as: 'page' | 'json') => void;
};

/** Both kinds of file, one click each, and what became of it. */
export function SaveEverything({ busy, saved, problem, onSave }: SaveEverythingProps) {
  return (
    <div className={styles.part}>
      <ButtonRow>
        <Button busy={busy} onClick={() => onSave('page')}>
          {words.page}
        </Button>
        <Button busy={busy} onClick={() => onSave('json')}>
          {words.json}
        </Button>
      </ButtonRow>
      <p role="status" className={styles.said}>
        {saved !== null && words.saved(saved)}
      </p>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
