import { type FormEvent, useId, useState } from 'react';
import { passphraseStrength } from '../../lib/core/passphrase-strength';
import { backup as words } from '../../lib/locales';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import styles from './passphrase-form.module.css';

type PassphraseFormProps = {
  busy: boolean;
  failed: boolean;
  onSet: (passphrase: string) => void;
  onCancel: () => void;
  cancelLabel: string;
  /** What happens with it, where no recovery sheet comes next. */
  setLabel?: string;
};

/** A passphrase, typed twice, its strength said in words while it is typed. Nothing typed is lost by a mistake. */
export function PassphraseForm(props: PassphraseFormProps) {
  const { busy, failed, onSet, onCancel, cancelLabel, setLabel = words.sealing.set } = props;
  const [typed, setTyped] = useState<Typed>({ first: '', second: '' });
  const [tried, setTried] = useState(false);
  const [shown, setShown] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (passphraseStrength(typed.first) !== 'short' && isSame(typed)) onSet(typed.first);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Fields {...{ typed, tried, shown }} onType={setTyped} />
      <p className={styles.lost}>{words.sealing.lost}</p>
      {failed && <Banner tone="serious">{words.sealing.failed}</Banner>}
      <div className={styles.actions}>
        <Button type="submit" look="main" busy={busy}>
          {busy ? words.sealing.setting : setLabel}
        </Button>
        <Button onClick={() => setShown(!shown)} aria-pressed={shown}>
          {shown ? words.sealing.hide : words.sealing.show}
        </Button>
        <Button onClick={onCancel}>{cancelLabel}</Button>
      </div>
    </form>
  );
}

type Typed = { first: string; second: string };

const isSame = ({ first, second }: Typed) => first.normalize('NFKC') === second.normalize('NFKC');

type FieldsProps = { typed: Typed; tried: boolean; shown: boolean; onType: (typed: Typed) => void };

function Fields({ typed, tried, shown, onType }: FieldsProps) {
  const field = { type: shown ? 'text' : 'password', autoComplete: 'new-password', spellCheck: false } as const;
  const short = tried && passphraseStrength(typed.first) === 'short';
  const differ = (tried || typed.second.length >= typed.first.length) && typed.second && !isSame(typed);
  return (
    <>
      <TextField
        {...field}
        label={words.sealing.first}
        value={typed.first}
        autoFocus
        error={short ? words.sealing.strength.short : undefined}
        hint={words.sealing.hint}
        onChange={({ target }) => onType({ ...typed, first: target.value })}
      />
      <Strength typed={typed.first} said={short} />
      <TextField
        {...field}
        label={words.sealing.second}
        value={typed.second}
        error={differ ? words.sealing.differ : undefined}
        onChange={({ target }) => onType({ ...typed, second: target.value })}
      />
    </>
  );
}

const STEPS = { short: 0, weak: 1, fair: 2, strong: 3 };

/** Words first; the bar beside them says the same to the eye. `said`: the field says them already. */
function Strength({ typed, said }: { typed: string; said: boolean }) {
  const id = useId();
  const strength = passphraseStrength(typed);
  return (
    <div className={styles.strength} data-strength={typed ? strength : undefined} aria-live="polite" id={id}>
      <span className={styles.bar} aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <span key={step} className={styles.step} data-on={(typed && STEPS[strength] >= step) || undefined} />
        ))}
      </span>
      <span>{typed && !said && words.sealing.strength[strength]}</span>
    </div>
  );
}
