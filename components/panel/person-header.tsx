import type { MatchReason } from '../../lib/core/panel-state';
import type { Contact } from '../../lib/core/record';
import { panel } from '../../lib/locales';
import { EditInPlace } from '../ui/edit-in-place';
import type { ContactEdit, PanelActions } from './actions';
import styles from './person-header.module.css';
import { WhyThisPerson } from './why-this-person';

const words = panel.header;

type PersonHeaderProps = { contact: Contact; why: MatchReason[]; actions: PanelActions };

/** Who it is. Every word can be changed where it stands. */
export function PersonHeader({ contact, why, actions }: PersonHeaderProps) {
  const edit = (field: keyof ContactEdit) => (value: string) =>
    actions.editContact(contact.id, field === 'name' ? { name: value } : { [field]: value || null });
  return (
    <header className={styles.header}>
      <h1 className={styles.name} data-long={lengthOf(contact.name)}>
        <EditInPlace
          value={contact.name}
          label={words.edit(words.fields.name)}
          required
          go="name"
          onSave={edit('name')}
        />
      </h1>
      <p className={styles.work} data-long={isLongWork(contact) || undefined}>
        {(['role', 'company', 'location'] as const).map((field) => {
          const value = contact[field] ?? '';
          // A place is a nicety: it isn't asked for.
          if (!value && field === 'location') return null;
          return (
            <span key={field} className={styles.part}>
              <EditInPlace
                value={value}
                label={words.edit(words.fields[field])}
                missing={words.missing[field]}
                onSave={edit(field)}
              />
            </span>
          );
        })}
      </p>
      <div className={styles.below}>
        <Called contact={contact} />
        {why.length > 0 && <WhyThisPerson contact={contact} why={why} actions={actions} />}
      </div>
    </header>
  );
}

/** Goes-by, how to say it, pronouns: one quiet line, only when there is something to say. */
function Called({ contact }: { contact: Contact }) {
  const parts = [
    contact.goesBy && contact.goesBy !== contact.name && words.goesBy(contact.goesBy),
    contact.pronunciation && words.say(contact.pronunciation),
    contact.pronouns,
    contact.sample && words.sample,
  ].filter((part): part is string => Boolean(part));
  if (parts.length === 0) return null;
  return (
    <p className={styles.called}>
      {parts.map((part) => (
        <bdi key={part} className={styles.part}>
          {part}
        </bdi>
      ))}
    </p>
  );
}

/** What doesn't fit one line is set one under the other. */
function isLongWork({ role = '', company = '', location = '' }: Contact): boolean {
  return [role, company, location].join(' · ').length > 64;
}

/** Long names get smaller type before they get more lines. */
function lengthOf(name: string): 'short' | 'long' | 'very-long' {
  const length = [...name].length;
  return length <= 18 ? 'short' : length <= 40 ? 'long' : 'very-long';
}
