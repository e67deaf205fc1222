import { common, lock } from '../../lib/locales';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ButtonRow } from '../ui/button-row';
import styles from './lock-parts.module.css';

const words = lock.settings.backup;

type BackupFirstProps = {
  /** The file is being made. */
  busy: boolean;
  /** No file could be made. */
  failed: boolean;
  onTurnOn: (withFile: boolean) => void;
  onCancel: () => void;
};

/** The last step of turning it on: a file of everything first. Without one only on the user's own word. */
export function BackupFirst({ busy, failed, onTurnOn, onCancel }: BackupFirstProps) {
  return (
    <>
      <div className={styles.words}>
        <h3>{words.title}</h3>
        <p>{words.text}</p>
      </div>
      {failed && <Banner tone="serious">{words.failed}</Banner>}
      <ButtonRow>
        <Button look="main" busy={busy} onClick={() => onTurnOn(true)}>
          {busy ? words.making : words.make}
        </Button>
        {failed && (
          <Button disabled={busy} onClick={() => onTurnOn(false)}>
            {words.haveOne}
          </Button>
        )}
        <Button disabled={busy} onClick={onCancel}>
          {common.cancel}
        </Button>
      </ButtonRow>
    </>
  );
}
