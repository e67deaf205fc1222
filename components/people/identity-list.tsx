import type { FormEvent } from 'react';
import type { Identity } from '../../lib/core/record';
import { people as words } from '../../lib/locales';
import { Grained } from '../panel/grained';
import { Button, IconButton } from '../ui/button';
import { useKeptForm } from '../ui/keep-words';
import { TextField } from '../ui/text-field';
import styles from './identity-list.module.css';

type IdentityListProps = {
  /** Where one that is being typed waits. */
  place: string;
  identities: readonly Identity[];
  /** Why the last one typed was not added. */
  problem?: string | undefined;
  /** False when it wasn't added. */
  onAdd: (typed: string) => Promise<boolean>;
  onRemove: (identity: Identity) => void;
};

/** Addresses and numbers that are theirs, each with where it came from; one more is typed below. */
export function IdentityList({ place, identities, problem, onAdd, onRemove }: IdentityListProps) {
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
      <OneMore {...{ place, problem, onAdd }} />
    </div>
  );
}

function OneMore({ place, problem, onAdd }: Pick<IdentityListProps, 'place' | 'problem' | 'onAdd'>) {
  const { values, change } = useKeptForm(place, { typed: '' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = values.typed.trim();
    if (typed && (await onAdd(typed))) change({ typed: '' });
  };
  return (
    <form className={styles.add} onSubmit={(event) => void submit(event)}>
      <TextField
        label={words.person.addIdentity}
        labelHidden
        placeholder={words.person.identityLabel}
        error={problem}
        value={values.typed}
        autoComplete="off"
        spellCheck={false}
        className={styles.field ?? ''}
        onChange={(event) => change({ typed: event.target.value })}
      />
      <Button type="submit">{words.addSave}</Button>
    </form>
  );
}

function shownOf({ kind, value, typed }: Identity): string {
  return kind === 'linkedin' ? `linkedin.com/in/${value}` : typed;
}
