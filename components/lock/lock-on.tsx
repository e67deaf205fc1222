import { MINUTES_TO_CHOOSE } from '../../lib/core/lock';
import { lock } from '../../lib/locales';
import { Button } from '../ui/button';
import { ButtonRow } from '../ui/button-row';
import { Pick } from '../ui/pick';
import styles from './lock-parts.module.css';

const words = lock.settings;

type LockOnProps = {
  minutes: number;
  /** It is still being turned on or off. */
  unfinished: boolean;
  busy: boolean;
  onMinutes: (minutes: number) => void;
  onLock: () => void;
  onChange: () => void;
  onRenew: () => void;
  onTurnOff: () => void;
};

/** The lock as it stands: when it locks, and what can be changed of it. */
export function LockOn({ minutes, unfinished, busy, onMinutes, onLock, onChange, onRenew, onTurnOff }: LockOnProps) {
  const choices = Object.fromEntries(MINUTES_TO_CHOOSE.map((many) => [String(many), words.minutesOf(many)]));
  return (
    <>
      <p>{unfinished ? words.unfinished : words.on}</p>
      <div>
        <div className={styles.row}>
          <span>{words.minutes}</span>
          <Pick
            label={words.minutes}
            value={String(minutes)}
            words={choices}
            onPick={(picked) => onMinutes(Number(picked))}
          />
        </div>
        <p className={styles.soft}>{words.always}</p>
      </div>
      <ButtonRow>
        <Button look="main" onClick={onLock}>
          {words.now}
        </Button>
        <Button busy={busy} onClick={onChange}>
          {words.change}
        </Button>
        <Button busy={busy} onClick={onRenew}>
          {words.newRecovery}
        </Button>
        <Button busy={busy} onClick={onTurnOff}>
          {words.turnOff}
        </Button>
      </ButtonRow>
    </>
  );
}
