import { type FormEvent, useState } from 'react';
import { common, lock } from '../../lib/locales';
import { Button } from '../ui/button';
import { ButtonRow } from '../ui/button-row';
import { TextField } from '../ui/text-field';
import { useFocusWhen } from '../ui/use-focus-when';
import styles from './lock-parts.module.css';

type CurrentPassphraseProps = {
  busy: boolean;
  /** It isn't the passphrase. */
  wrong: boolean;
  /** What happens with it, on the button. */
  action: string;
  onGive: (passphrase: string) => void;
  onCancel: () => void;
};

/** Asked before what opens the lock is changed, or the lock is turned off: whoever just sits down here can't. */
export function CurrentPassphrase({ busy, wrong, action, onGive, onCancel }: CurrentPassphraseProps) {
  const [typed, setTyped] = useState('');
  const isWrong = wrong && !busy;
  const field = useFocusWhen(isWrong);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed && !busy) onGive(typed);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        ref={field}
        label={lock.settings.current}
        type="password"
        autoComplete="current-password"
        spellCheck={false}
        autoFocus
        value={typed}
        error={isWrong ? lock.screen.problems.wrong : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ButtonRow>
        <Button type="submit" look="main" busy={busy} disabled={!typed}>
          {action}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {common.cancel}
        </Button>
      </ButtonRow>
    </form>
  );
}
