import { type FormEvent, useState } from 'react';
import type { Identity } from '../../lib/core/record';
import { people as words } from '../../lib/locales';
import { Grained } from '../panel/grained';
import { Button, IconButton } from '../ui/button';
import { TextField } from '../ui/text-field';
import styles from './identity-list.module.css';

type IdentityListProps = {
  identities: readonly Identity[];
  /** Why the last one typed was not added. */
  problem?: string | undefined;
  onAdd: (typed: string) => void;
  onRemove: (identity: Identity) => void;
};

/** Addresses and numbers that are theirs, each with where it came from; one more is typed below. */
export function IdentityList({ identities, problem, onAdd, onRemove }: IdentityListProps) {
  return (
    <div className={styles.box}>
      {identities.length === 0 && <p className={styles.empty}>{words.person.detailsEmpty}</p>}
      <ul className={styles.list}>
        {identities.map((identity) => (
          <li key={identity.id} className={styles.row}>
            <span className={styles.kind}>{words.person.kinds[identity.kind]}</span>
            <span className={styles.value}>
              <Grained grain={identity.grain}>
                <bdi dir="ltr">{shownOf(identity)}</bdi>
              </Grained>
            </span>
            <IconButton
              icon="cross"
              label={words.person.remove(shownOf(identity))}
              onClick={() => onRemove(identity)}
            />
          </li>
        ))}
      </ul>
      <OneMore problem={problem} onAdd={onAdd} />
    </div>
  );
}

function OneMore({ problem, onAdd }: Pick<IdentityListProps, 'problem' | 'onAdd'>) {
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!typed.trim()) return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <form className={styles.add} onSubmit={submit}>
      <TextField
        label={words.person.addIdentity}
        labelHidden
        placeholder={words.person.identityLabel}
        error={problem}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        className={styles.field ?? ''}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit">{words.addSave}</Button>
    </form>
  );
}

function shownOf({ kind, value, typed }: Identity): string {
  return kind === 'linkedin' ? `linkedin.com/in/${value}` : typed;
}
