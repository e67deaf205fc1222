import { type FormEvent, useId, useState } from 'react';
import { common, people as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useKeptForm, useKeptWords } from '../ui/keep-words';
import { TextField } from '../ui/text-field';
import styles from './add-person-dialog.module.css';

type AddPersonDialogProps = {
  /** What was searched for in vain, to begin with. */
  name: string;
  busy: boolean;
  problem?: string | undefined;
  onAdd: (person: { name: string; role: string; company: string; reach: string }) => void;
  onClose: () => void;
};

/** Where somebody half-typed waits until they are stored or given up. */
export const ADDING = 'new-person';

/** A person by hand: a name is enough. */
export function AddPersonDialog({ name, busy, problem, onAdd, onClose }: AddPersonDialogProps) {
  const formId = useId();
  const kept = useKeptWords(ADDING);
  const close = () => {
    kept.forget();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={close}
      title={words.add}
      about={words.addAbout}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={close}>{common.cancel}</Button>
          <Button look="main" type="submit" form={formId} busy={busy}>
            {words.addSave}
          </Button>
        </>
      }
    >
      <Fields id={formId} {...{ name, problem, onAdd }} />
    </Dialog>
  );
}

function Fields({
  id,
  name,
  problem,
  onAdd,
}: Pick<AddPersonDialogProps, 'name' | 'problem' | 'onAdd'> & { id: string }) {
  const { values: person, change } = useKeptForm(ADDING, { name, role: '', company: '', reach: '' });
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (person.name.trim()) onAdd(person);
  };
  const field = (key: keyof typeof person, label: string) => (
    <TextField
      label={label}
      value={person[key]}
      autoComplete="off"
      autoFocus={key === 'name'}
      error={key === 'name' && tried && !person.name.trim() ? words.person.hints.nameEmpty : undefined}
      onChange={(event) => change({ [key]: event.target.value })}
    />
  );
  return (
    <form id={id} className={styles.form} onSubmit={submit} noValidate>
      {field('name', words.addName)}
      {field('role', words.person.fields.role)}
      {field('company', words.person.fields.company)}
      {field('reach', words.person.identityLabel)}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </form>
  );
}
