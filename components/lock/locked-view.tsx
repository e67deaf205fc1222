import { type FormEvent, type ReactNode, useState } from 'react';
import { lock } from '../../lib/locales';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import styles from './locked-view.module.css';

const words = lock.screen;

/** Why what was typed doesn't open it. */
export type UnlockProblem = 'wrong' | 'damaged' | 'unknown';

type LockedViewProps = {
  busy: boolean;
  problem: UnlockProblem | undefined;
  onUnlock: (typed: string, how: 'passphrase' | 'recovery') => void;
  /** What can be done while it is locked: a line for later. */
  children?: ReactNode;
};

/** All that is shown while it is locked: one field, one calm sentence. What was typed stays until it is right. */
export function LockedView({ children, ...form }: LockedViewProps) {
  return (
    <main className={styles.locked}>
      <div className={styles.head}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.text}>{words.text}</p>
      </div>
      <UnlockForm {...form} />
      {children}
    </main>
  );
}

function UnlockForm({ busy, problem, onUnlock }: Omit<LockedViewProps, 'children'>) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const [how, setHow] = useState<'passphrase' | 'recovery'>('passphrase');
  const byKey = how === 'recovery';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed && !busy) onUnlock(typed, how);
  };
  const other = () => {
    setTyped('');
    setHow(byKey ? 'passphrase' : 'recovery');
  };
  const wrong = problem === 'wrong' && byKey ? words.problems.wrongRecovery : problem && words.problems[problem];
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        key={how}
        label={byKey ? words.recovery : words.passphrase}
        type={shown ? 'text' : 'password'}
        autoComplete={byKey ? 'off' : 'current-password'}
        spellCheck={false}
        autoFocus
        value={typed}
        {...(byKey ? { hint: words.recoveryHint } : {})}
        error={busy ? undefined : wrong}
        onChange={({ target }) => setTyped(target.value)}
      />
      {busy && (
        <p role="status" className={styles.wait}>
          {words.wait}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" look="main" busy={busy} disabled={!typed}>
          {busy ? words.unlocking : words.unlock}
        </Button>
        <Button onClick={() => setShown(!shown)} aria-pressed={shown}>
          {shown ? words.hide : words.show}
        </Button>
        <Button look="quiet" onClick={other}>
          {byKey ? words.usePassphrase : words.forgot}
        </Button>
      </div>
    </form>
  );
}
