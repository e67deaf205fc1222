import type { ReactNode } from 'react';
import { backup as words } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import styles from './backup-status.module.css';

export type BackupStatusProps = {
  now: number;
  /** The newest file that was checked where it lies. */
  newest?: { at: number; name: string; rows: number; size: number; reread: boolean } | undefined;
  /** There is somebody to save who isn't a sample. */
  worth: boolean;
  /** Something has changed since the newest file. */
  changed: boolean;
  /** The next one is due today. */
  due: boolean;
  /** A place is chosen: the main button writes there. Without one a plain download is offered. */
  placed: boolean;
  /** It can be written to now. */
  ready: boolean;
  step: keyof typeof words.status.steps | null;
  onBackUp: () => void;
  onSave: () => void;
  children?: ReactNode;
};

/** How old the newest file is, whether it was checked, and a button that makes another. */
export function BackupStatus(props: BackupStatusProps) {
  const { newest, now, step, children } = props;
  return (
    <div className={styles.status}>
      <div>
        <h2 className={styles.age}>
          {newest ? (
            <>
              {words.status.saved} <Ago at={newest.at} now={now} />
            </>
          ) : (
            words.status[emptyOf(props)]
          )}
        </h2>
        {newest && <p className={styles.name}>{newest.name}</p>}
      </div>
      <p className={styles.about}>{sayStatus(props)}</p>
      {children}
      {step ? <Progress label={words.status.steps[step]} detail={words.status.stepDetail} /> : <Actions {...props} />}
    </div>
  );
}

function emptyOf({ worth }: BackupStatusProps): 'none' | 'nothing' {
  return worth ? 'none' : 'nothing';
}

function sayStatus({ newest, worth, changed, due, placed }: BackupStatusProps): string {
  const { status } = words;
  if (!newest) return worth ? (placed ? status.due : status.noneHint) : status.nothingHint;
  const checked = (newest.reread ? status.checked : status.checkedSize)(newest.rows, newest.size);
  return `${checked} ${changed ? (due ? status.due : status.next) : status.upToDate}`;
}

function Actions({ worth, placed, ready, onBackUp, onSave }: BackupStatusProps) {
  if (!worth) return null;
  return (
    <div className={styles.actions}>
      {placed && ready ? (
        <Button look="main" onClick={onBackUp}>
          {words.status.now}
        </Button>
      ) : (
        <Button onClick={onSave}>{words.status.save}</Button>
      )}
    </div>
  );
}
