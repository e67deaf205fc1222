import { type FormEvent, useState } from 'react';
import type { ContactFile } from '../../lib/core/record';
import type { Person, Sighting } from '../../lib/core/sighting';
import { slugChangeOf } from '../../lib/core/slug-change';
import { panel } from '../../lib/locales';
import { Address } from '../ui/address';
import { Button } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import { PersonName } from '../ui/person-name';
import { TextField } from '../ui/text-field';
import type { PanelActions } from './actions';
import { Section } from './section';
import { WrongPerson } from './teach-offer';
import styles from './unknown-view.module.css';

const words = panel.unknown;

type UnknownViewProps = { person: Person; namesakes: ContactFile[]; sighting: Sighting; actions: PanelActions };

/** Somebody not in the record: what would be saved and from where, one click to save it, and who it may be already. */
export function UnknownView({ person, namesakes, sighting, actions }: UnknownViewProps) {
  const [name, setName] = useState(person.name ?? '');
  const onlyAddress = sighting.site === 'linkedin' && !person.headline && !person.company;
  return (
    <div className={styles.unknown}>
      <header className={styles.header}>
        <p className={styles.badge}>{words.badge}</p>
        <h1 className={styles.name}>
          {person.name ? (
            <EditInPlace value={name} label={panel.header.edit(words.name.toLowerCase())} required onSave={setName} />
          ) : (
            <PersonName whole name={person.email ?? person.linkedin ?? words.nameless} />
          )}
        </h1>
        <p className={styles.body}>{onlyAddress ? words.bodyAddress : words.bodyRead}</p>
      </header>
      {onlyAddress && (
        <div className={styles.save}>
          <Button look="main" onClick={actions.readProfile}>
            {words.read}
          </Button>
          <p className={styles.source}>{words.readAbout}</p>
        </div>
      )}
      <SaveForm {...{ person, sighting, name, setName, actions }} look={onlyAddress ? 'plain' : 'main'} />
      <WrongPerson />
      {namesakes.length > 0 && <Namesakes person={person} files={namesakes} actions={actions} />}
    </div>
  );
}

type SaveFormProps = {
  person: Person;
  sighting: Sighting;
  name: string;
  setName: (name: string) => void;
  look: 'main' | 'plain';
  actions: PanelActions;
};

/** A name that the page gave is changed in the heading; one that it didn't give is asked for here. */
function SaveForm({ person, sighting, name, setName, look, actions }: SaveFormProps) {
  const [missing, setMissing] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!name.trim());
    if (name.trim()) actions.saveUnknown({ ...person, name: name.trim() });
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {!person.name && (
        <TextField
          label={words.name}
          value={name}
          autoComplete="off"
          error={missing ? words.nameMissing : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      <Told person={person} />
      <div className={styles.save}>
        <Button type="submit" look={look} className={styles.button}>
          {words.save(name.trim())}
        </Button>
        <p className={styles.source}>
          {sighting.site === 'linkedin' ? words.sourceLinkedin : words.source(sighting.site)}
        </p>
      </div>
    </form>
  );
}

/** Everything that would be kept, word for word as the page has it. */
function Told({ person }: { person: Person }) {
  const fields = ['headline', 'company', 'location', 'email', 'linkedin', 'salesNav'] as const;
  return (
    <dl className={styles.told}>
      {fields.map(
        (field) =>
          person[field] && (
            <div key={field} className={styles.row}>
              <dt>{words[field]}</dt>
              <dd>{field === 'email' ? <Address>{person[field]}</Address> : <bdi dir="auto">{person[field]}</bdi>}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

type NamesakesProps = { person: Person; files: ContactFile[]; actions: PanelActions };

/** Same name, so perhaps the same person: a hint, never an answer. A profile under a new address says what it was. */
function Namesakes({ person, files, actions }: NamesakesProps) {
  const known = files.map((file) => ({ ...file, moved: slugChangeOf(person, file) }));
  return (
    <Section title={words.namesakes}>
      <ul className={styles.namesakes}>
        {known.map(({ contact, moved }) => (
          <li key={contact.id} className={styles.namesake}>
            <div className={styles.who}>
              <p>{words.isThis(contact.name)}</p>
              <p className={styles.source}>
                <bdi>{[contact.role, contact.company, contact.location].filter(Boolean).join(' · ')}</bdi>
              </p>
              {moved && (
                <p className={styles.moved}>
                  <bdi dir="auto">{words.moved(moved)}</bdi>
                </p>
              )}
            </div>
            <Button aria-label={`${words.yes}: ${contact.name}`} onClick={() => actions.joinTo(contact.id)}>
              {words.yes}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.source}>{known.some(({ moved }) => moved) ? words.movedAbout : words.nameOnly}</p>
    </Section>
  );
}
