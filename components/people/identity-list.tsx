import type { FormEvent } from 'react';
import { shownKey } from '../../lib/core/identity';
import { orderIdentities } from '../../lib/core/order-identities';
import type { Identity } from '../../lib/core/record';
import { common, people as words } from '../../lib/locales';
import { Grained } from '../panel/grained';
import { Button, IconButton } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import { useKeptForm } from '../ui/keep-words';
import { Menu } from '../ui/menu';
import { TextField } from '../ui/text-field';
import styles from './identity-list.module.css';

export type IdentityActions = {
  /** False when it wasn't added. */
  onAdd: (typed: string) => Promise<boolean>;
  /** Another address in its place. False when it wasn't changed. */
  onChange: (identity: Identity, typed: string) => Promise<boolean>;
  onMark: (identity: Identity, as: 'main' | 'plain' | 'former') => void;
  onRemove: (identity: Identity) => void;
  /** The one that is somebody else's: it is moved here, or left with them. */
  onMove: () => void;
  onLeave: () => void;
};

type IdentityListProps = {
  /** Where one that is being typed waits. */
  place: string;
  identities: readonly Identity[];
  /** Why the last one typed was not added. */
  problem?: string | undefined;
  /** Whose the last one typed is; the user says whether it is moved. */
  takenFrom?: string | undefined;
} & IdentityActions;

/** Addresses and numbers that are theirs, each with where it came from; changed where they stand, one more typed below. */
export function IdentityList({ place, identities, problem, takenFrom, ...actions }: IdentityListProps) {
  return (
    <div className={styles.box}>
      {identities.length === 0 && <p className={styles.empty}>{words.person.detailsEmpty}</p>}
      <ul className={styles.list}>
        {orderIdentities(identities).map((identity) => (
          <Row key={identity.id} identity={identity} {...actions} />
        ))}
      </ul>
      <OneMore {...{ place, problem }} onAdd={actions.onAdd} />
      {takenFrom !== undefined && (
        <div role="alert" className={styles.taken}>
          <p>{words.person.identityTaken(takenFrom)}</p>
          <Button onClick={actions.onMove}>{words.person.moveHere}</Button>
          <Button look="quiet" onClick={actions.onLeave}>
            {words.person.leaveThere(takenFrom)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Row({ identity, onChange, onMark, onRemove }: { identity: Identity } & IdentityActions) {
  const shown = shownKey(identity);
  const choose = (id: string) => {
    if (id === 'remove') onRemove(identity);
    else onMark(identity, id as 'main' | 'plain' | 'former');
  };
  return (
    <li className={styles.row}>
      <span className={styles.kind}>{words.person.kinds[identity.kind]}</span>
      <span className={styles.value} data-former={identity.until !== undefined || undefined}>
        <Grained grain={identity.grain}>
          <EditInPlace
            value={shown}
            label={words.person.change(shown)}
            place={`${identity.id}.typed`}
            required
            onSave={(typed) => onChange(identity, typed)}
          />
        </Grained>
        <Standing identity={identity} />
      </span>
      <Menu
        trigger={<IconButton icon="dots" label={words.person.moreAbout(shown)} />}
        items={itemsFor(identity)}
        onChoose={choose}
      />
    </li>
  );
}

/** The main one, or since when it isn't used. */
function Standing({ identity: { main, until } }: { identity: Identity }) {
  if (until !== undefined) return <small className={styles.mark}>{words.person.until(common.year(until))}</small>;
  return main ? <small className={styles.mark}>{words.person.main}</small> : null;
}

function itemsFor({ main, until }: Identity) {
  const { makeMain, notMain, makeFormer, usedAgain, removeOne } = words.person;
  return [
    main ? { id: 'plain', label: notMain } : { id: 'main', label: makeMain },
    until === undefined ? { id: 'former', label: makeFormer } : { id: 'plain', label: usedAgain },
    { id: 'remove', label: removeOne, apart: true },
  ];
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
