import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { lock } from '../../lib/locales';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useFocusWhen } from '../ui/use-focus-when';
import styles from './locked-view.module.css';

const words = lock.screen;

/** Why what was typed doesn't open it. */
export type UnlockProblem = 'wrong' | 'damaged' | 'unknown';

type LockedViewProps = {
  busy: boolean;
  problem: UnlockProblem | undefined;
  onUnlock: (typed: string, how: How) => void;
  /** What can be done while it is locked: a line for later. */
  children?: ReactNode;
};

/** All that is shown while it is locked: one field, one calm sentence. What was typed stays until it is right, selected. */
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

type How = 'passphrase' | 'recovery';

function UnlockForm({ busy, problem, onUnlock }: Omit<LockedViewProps, 'children'>) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const [how, setHow] = useState<How>('passphrase');
  const [changed, setChanged] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!typed || busy) return;
    setChanged(false);
    onUnlock(typed, how);
  };
  const other = () => {
    setTyped('');
    // What was wrong with the passphrase says nothing of a key that wasn't tried yet.
    setChanged(true);
    setHow(how === 'recovery' ? 'passphrase' : 'recovery');
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Secret key={how} {...{ how, typed, shown }} problem={busy || changed ? undefined : problem} onType={setTyped} />
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
          {how === 'recovery' ? words.usePassphrase : words.forgot}
        </Button>
      </div>
    </form>
  );
}

type SecretProps = Pick<LockedViewProps, 'problem'> & {
  how: How;
  typed: string;
  shown: boolean;
  onType: (typed: string) => void;
};

function Secret({ how, typed, shown, problem, onType }: SecretProps) {
  const byKey = how === 'recovery';
  const field = useFocusWhen(problem !== undefined);
  // The next try begins with the first key, without emptying the field by hand.
  useEffect(() => {
    if (problem === 'wrong') field.current?.select();
  }, [problem, field]);
  const wrong = problem === 'wrong' && byKey ? words.problems.wrongRecovery : problem && words.problems[problem];
  return (
    <TextField
      ref={field}
      label={byKey ? words.recovery : words.passphrase}
      type={shown ? 'text' : 'password'}
      autoComplete={byKey ? 'off' : 'current-password'}
      spellCheck={false}
      autoFocus
      value={typed}
      {...(byKey ? { hint: words.recoveryHint } : {})}
      error={wrong}
      onChange={({ target }) => onType(target.value)}
    />
  );
}
