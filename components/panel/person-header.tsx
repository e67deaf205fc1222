import type { MatchReason } from '../../lib/core/panel-state';
import type { Contact } from '../../lib/core/record';
import { panel } from '../../lib/locales';
import { Button } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import type { ContactEdit, PanelActions } from './actions';
import styles from './person-header.module.css';
import { WhyThisPerson } from './why-this-person';

const words = panel.header;

type PersonHeaderProps = {
  contact: Contact;
  /** Empty when the user said who it is. */
  why: MatchReason[];
  /** Only the page's address was looked at: its words may be read, if the user likes. */
  byAddressAlone?: boolean | undefined;
  actions: PanelActions;
};

/** Who it is. Every word can be changed where it stands. */
export function PersonHeader({ contact, why, byAddressAlone, actions }: PersonHeaderProps) {
  const called = isCalled(contact);
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
          place={placeOf(contact, 'name')}
          onSave={edit('name')}
        />
      </h1>
      {called && <Work contact={contact} edit={edit} />}
      <div className={styles.below}>
        {called ? <Called contact={contact} edit={edit} /> : <Work contact={contact} edit={edit} />}
        {why.length > 0 ? (
          <WhyThisPerson contact={contact} why={why} byAddressAlone={byAddressAlone} actions={actions} />
        ) : (
          <Button look="quiet" className={styles.back} onClick={() => actions.showPageAgain()}>
            {words.backToPage}
          </Button>
        )}
      </div>
    </header>
  );
}

type PartProps = { contact: Contact; edit: (field: keyof ContactEdit) => (value: string) => Promise<boolean> };

const placeOf = (contact: Contact, field: keyof ContactEdit) => `${contact.id}.${field}`;

function Work({ contact, edit }: PartProps) {
  return (
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
              place={placeOf(contact, field)}
              onSave={edit(field)}
            />
          </span>
        );
      })}
    </p>
  );
}

/** Something stands in the line below: a name they go by, how it is said, pronouns. */
function isCalled({ name, goesBy, pronunciation, pronouns, sample }: Contact): boolean {
  return Boolean((goesBy !== name && goesBy) || pronunciation || pronouns || sample);
}

/** Goes-by, how to say it, pronouns: one quiet line. The rest is in the details. */
function Called({ contact, edit }: PartProps) {
  const { name, goesBy, pronunciation, pronouns, sample } = contact;
  const said = [pronouns, sample && words.sample].filter((part): part is string => Boolean(part));
  const named = [
    ['goesBy', goesBy === name ? '' : (goesBy ?? ''), words.goesBy],
    ['pronunciation', pronunciation ?? '', words.say],
  ] as const;
  return (
    <p className={styles.called}>
      {named.map(
        ([field, value, say]) =>
          value && (
            <span key={field} className={styles.part}>
              <EditInPlace
                value={value}
                say={say}
                label={words.edit(words.fields[field])}
                place={placeOf(contact, field)}
                onSave={edit(field)}
              />
            </span>
          ),
      )}
      {said.map((part) => (
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
