import { type FormEvent, useState } from 'react';
import { settings as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-field';
import styles from './sells-form.module.css';

type SellsFormProps = { sells: string; onSave: (sells: string) => void };

/** What the user sells, in their own words. Saved on a click: half a sentence is no answer. */
export function SellsForm({ sells, onSave }: SellsFormProps) {
  const [typed, setTyped] = useState(sells);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(typed.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextArea
        label={words.sells.label}
        hint={words.sells.hint}
        value={typed}
        maxLength={2_000}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" disabled={typed.trim() === sells}>
        {words.sells.save}
      </Button>
    </form>
  );
}
