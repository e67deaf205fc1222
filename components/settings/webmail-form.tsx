import { type FormEvent, useState } from 'react';
import { settings as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import styles from './webmail-form.module.css';

/** What is wrong with a typed address, in words; or the address, with its host, when it can be switched on. */
export type AddressCheck = { problem: string } | { origin: string; host: string; plain: boolean };

type WebmailFormProps = {
  disabled?: boolean;
  check: (typed: string) => AddressCheck;
  /** Called inside the click, so that the browser may be asked. */
  onAdd: (origin: string) => void;
};

type FormState = { typed: string; problem?: string; plainHost?: string };
const BLANK: FormState = { typed: '' };

/** "My webmail" by its address. Plain http is allowed, but not before the user has read what that means. */
export function WebmailForm({ disabled = false, check, onAdd }: WebmailFormProps) {
  const [{ typed, problem, plainHost }, setState] = useState<FormState>(BLANK);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = check(typed);
    if ('problem' in checked) return setState({ typed, problem: checked.problem });
    if (checked.plain && plainHost !== checked.host) return setState({ typed, plainHost: checked.host });
    onAdd(checked.origin);
    setState(BLANK);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={words.webmail.label}
        hint={words.webmail.hint}
        placeholder={words.webmail.example}
        error={problem}
        value={typed}
        disabled={disabled}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        className={styles.field ?? ''}
        onChange={(event) => setState({ typed: event.target.value })}
      />
      <Button type="submit" disabled={disabled} className={styles.add}>
        {plainHost ? words.webmail.plainYes : words.webmail.add}
      </Button>
      {plainHost && (
        <p className={styles.plain} role="alert">
          {words.webmail.plain(plainHost)}
        </p>
      )}
    </form>
  );
}
