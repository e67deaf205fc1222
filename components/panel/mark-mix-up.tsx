import { type KeyboardEvent, useState } from 'react';
import { history, mixUps as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Combobox } from '../ui/combobox';
import styles from './mark-mix-up.module.css';
import { useFound } from './person-link';

type MarkMixUpProps = {
  /** The person themselves, and those marked already. */
  exceptIds: readonly string[];
  onMark: (contactId: string) => void;
};

/** Says of somebody else in the record that the two are easily mixed up. */
export function MarkMixUp({ exceptIds, onMark }: MarkMixUpProps) {
  const [typed, setTyped] = useState<string>();
  const { found, pending } = useFound(typed ?? '');
  if (typed === undefined) {
    return (
      <Button look="quiet" className={styles.mark} onClick={() => setTyped('')}>
        {words.mark}
      </Button>
    );
  }
  const choose = (contactId: string) => {
    setTyped(undefined);
    onMark(contactId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed === '') setTyped(undefined);
  };
  return (
    <div onKeyDownCapture={onKeyDown}>
      <Combobox
        label={words.mark}
        placeholder={history.person.field}
        choices={found.filter(({ id }) => !exceptIds.includes(id))}
        pending={pending}
        typed={typed}
        onType={setTyped}
        onChoose={({ id }) => choose(id)}
        empty={history.person.nobody}
        autoFocus
      />
    </div>
  );
}
