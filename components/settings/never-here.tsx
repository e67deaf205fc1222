import { type FormEvent, useState } from 'react';
import { settings } from '../../lib/locales';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { HostList } from './host-list';
import styles from './never-here.module.css';

type NeverHereProps = {
  /** What the list is called and how it is filled; without: where nothing ever happens. */
  words?: ListWords;
  origins: readonly string[];
  /** What is wrong with a typed address, or its origin. */
  check: (typed: string) => { problem: string } | { origin: string };
  onAdd: (origin: string) => void;
  onRemove: (origin: string) => void;
};

type ListWords = Pick<typeof settings.never, 'remove'> & Record<'title' | 'empty' | 'label' | 'add', string>;

/** Sites that are left alone, and a field for one more: those where nothing ever happens, or others by their `words`. */
export function NeverHere({ words = settings.never, origins, check, onAdd, onRemove }: NeverHereProps) {
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
        label={words.title}
        empty={words.empty}
        removeLabel={words.remove}
        onRemove={onRemove}
      />
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={words.label}
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
          {words.add}
        </Button>
      </form>
    </>
  );
}
