import { type FormEvent, useState } from 'react';
import type { Contact, Stage } from '../../lib/core/record';
import { people as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { useKeptForm } from '../ui/keep-words';
import { TextField } from '../ui/text-field';
import styles from './contact-form.module.css';

const FIELDS = [
  'name',
  'goesBy',
  'pronunciation',
  'pronouns',
  'role',
  'company',
  'industry',
  'location',
  'timeZone',
  'language',
] as const;

/** What was changed in the form: only those; null clears a field. */
export type ContactChanges = { name?: string; tags?: string[]; stage?: Stage | null } & {
  [K in Exclude<(typeof FIELDS)[number], 'name'>]?: string | null;
};

type ContactFormProps = {
  contact: Contact;
  busy: boolean;
  onSave: (changes: ContactChanges) => void;
  onCancel: () => void;
};

type Errors = { name?: string; timeZone?: string };
type Values = Record<(typeof FIELDS)[number] | 'tags' | 'stage', string>;

/** Where what is typed into it waits until it is stored. */
export const cardPlace = ({ id }: Contact): string => `${id}.card`;

/** All that stands on the business card, and a little more, in one form. */
export function ContactForm({ contact, busy, onSave, onCancel }: ContactFormProps) {
  // Only what was typed here is a change: what another window saved meanwhile stays as it is.
  const [opened] = useState(contact);
  const { values, change, forget } = useKeptForm<Values>(cardPlace(contact), valuesOf(opened));
  const [tried, setTried] = useState(false);
  const errors = errorsOf(values);
  const cancel = () => {
    forget();
    onCancel();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (errors.name || errors.timeZone) return;
    const changes = changesOf(opened, values);
    if (Object.keys(changes).length === 0) cancel();
    else onSave(changes);
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      noValidate
      onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !nativeEvent.isComposing && cancel()}
    >
      <Fields values={values} errors={tried ? errors : {}} onChange={change} />
      <div className={styles.actions}>
        <Button look="main" type="submit" busy={busy}>
          {words.person.save}
        </Button>
        <Button look="quiet" onClick={cancel}>
          {words.person.cancel}
        </Button>
      </div>
    </form>
  );
}

type FieldsProps = { values: Values; errors: Errors; onChange: (change: Partial<Values>) => void };

function Fields({ values, errors, onChange }: FieldsProps) {
  return (
    <div className={styles.fields}>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={words.person.fields[field]}
          value={values[field]}
          autoFocus={field === 'name'}
          autoComplete="off"
          error={field === 'name' || field === 'timeZone' ? errors[field] : undefined}
          {...(field === 'timeZone' ? { hint: words.person.hints.timeZone } : {})}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      ))}
      <TextField
        label={words.person.fields.tags}
        hint={words.person.hints.tags}
        value={values.tags}
        autoComplete="off"
        onChange={(event) => onChange({ tags: event.target.value })}
      />
      <StageField value={values.stage} onChange={(stage) => onChange({ stage })} />
    </div>
  );
}

function StageField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <label className={styles.stage}>
      <span>{words.person.fields.stage}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {Object.entries(words.person.stages).map(([stage, name]) => (
          <option key={stage} value={stage}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function valuesOf(contact: Contact): Values {
  const entries = FIELDS.map((field) => [field, contact[field] ?? ''] as const);
  const fields = Object.fromEntries(entries) as Record<(typeof FIELDS)[number], string>;
  return { ...fields, tags: contact.tags.join(', '), stage: contact.stage ?? 'none' };
}

function errorsOf(values: Values): Errors {
  const zone = values.timeZone.trim();
  return {
    ...(values.name.trim() ? {} : { name: words.person.hints.nameEmpty }),
    ...(zone && !isTimeZone(zone) ? { timeZone: words.person.hints.zoneWrong } : {}),
  };
}

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

function changesOf(contact: Contact, values: Values): ContactChanges {
  const before = valuesOf(contact);
  const { name, tags, stage, ...optional } = values;
  const changed = Object.entries(optional)
    .map(([field, value]) => [field, value.trim()] as const)
    .filter(([field, value]) => value !== before[field as keyof Values])
    .map(([field, value]) => [field, value || null]);
  return {
    ...Object.fromEntries(changed),
    ...(name.trim() === before.name ? {} : { name: name.trim() }),
    ...(tags === before.tags ? {} : { tags: tagsOf(tags) }),
    ...(stage === before.stage ? {} : { stage: stage === 'none' ? null : (stage as Stage) }),
  };
}

function tagsOf(typed: string): string[] {
  const tags = typed.split(/[,;]/).map((tag) => tag.trim().replace(/^#/, ''));
  return [...new Set(tags.filter(Boolean))];
}
