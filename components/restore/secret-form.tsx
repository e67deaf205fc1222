import { type FormEvent, useState } from 'react';
import { backup, restore as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import styles from './secret-form.module.css';

type SecretFormProps = {
  /** Name of the sealed file. */
  file: string;
  busy: boolean;
  /** Why what was typed doesn't open it, in words. */
  problem: string | undefined;
  onOpen: (typed: string) => void;
  onAnother: () => void;
};

/** A sealed file: one field for passphrase or recovery key. What was typed stays until it is right. */
export function SecretForm({ file, busy, problem, onOpen, onAnother }: SecretFormProps) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed) onOpen(typed);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div>
        <h2 className={styles.title}>{words.sealed}</h2>
        <p className={styles.file}>{file}</p>
      </div>
      <TextField
        label={words.secret}
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        spellCheck={false}
        autoFocus
        value={typed}
        hint={busy ? words.openingHint : words.secretHint}
        error={busy ? undefined : problem}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" look="main" busy={busy} disabled={!typed}>
          {busy ? words.opening : words.open}
        </Button>
        <Button onClick={() => setShown(!shown)} aria-pressed={shown}>
          {shown ? backup.sealing.hide : backup.sealing.show}
        </Button>
        <Button disabled={busy} onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </form>
  );
}
