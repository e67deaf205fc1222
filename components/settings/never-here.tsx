import { type FormEvent, useState } from 'react';
import { settings as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { HostList } from './host-list';
import styles from './never-here.module.css';

type NeverHereProps = {
  origins: readonly string[];
  /** What is wrong with a typed address, or its origin. */
  check: (typed: string) => { problem: string } | { origin: string };
  onAdd: (origin: string) => void;
  onRemove: (origin: string) => void;
};

/** Sites where nothing ever happens, whatever else is switched on. */
export function NeverHere({ origins, check, onAdd, onRemove }: NeverHereProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = check(typed);
    if ('problem' in checked) return setProblem(checked.problem);
    setTyped('');
    onAdd(checked.origin);
  };
  return (
    <>
      <HostList
        origins={origins}
        label={words.never.title}
        empty={words.never.empty}
        removeLabel={words.never.remove}
        onRemove={onRemove}
      />
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={words.never.label}
          error={problem}
          value={typed}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(undefined);
          }}
        />
        <Button type="submit" className={styles.add}>
          {words.never.add}
        </Button>
      </form>
    </>
  );
}
