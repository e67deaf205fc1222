import { type FormEvent, useState } from 'react';
import type { ContactFile } from '../../lib/core/record';
import type { Person, Sighting } from '../../lib/core/sighting';
import { panel } from '../../lib/locales';
import { Button } from '../ui/button';
import { PersonName } from '../ui/person-name';
import { TextField } from '../ui/text-field';
import type { PanelActions } from './actions';
import { Section } from './section';
import styles from './unknown-view.module.css';

const words = panel.unknown;

type UnknownViewProps = { person: Person; namesakes: ContactFile[]; sighting: Sighting; actions: PanelActions };

/** Somebody not in the record: what would be saved and from where, one click to save it, and who it may be already. */
export function UnknownView({ person, namesakes, sighting, actions }: UnknownViewProps) {
  const onlyAddress = sighting.site === 'linkedin' && !person.headline && !person.company;
  return (
    <div className={styles.unknown}>
      <header className={styles.header}>
        <p className={styles.badge}>{words.badge}</p>
        <h1 className={styles.name}>
          <PersonName whole name={person.name ?? person.email ?? person.linkedin ?? ''} />
        </h1>
        <p className={styles.body}>{onlyAddress ? words.bodyAddress : words.bodyRead}</p>
      </header>
      {onlyAddress && (
        <div className={styles.read}>
          <Button look="main" onClick={actions.readProfile}>
            {words.read}
          </Button>
          <p className={styles.source}>{words.readAbout}</p>
        </div>
      )}
      <SaveForm person={person} sighting={sighting} second={onlyAddress} actions={actions} />
      {namesakes.length > 0 && <Namesakes files={namesakes} actions={actions} />}
    </div>
  );
}

type SaveFormProps = { person: Person; sighting: Sighting; second: boolean; actions: PanelActions };

function SaveForm({ person, sighting, second, actions }: SaveFormProps) {
  const [name, setName] = useState(person.name ?? '');
  const [missing, setMissing] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!name.trim());
    if (name.trim()) actions.saveUnknown({ ...person, name: name.trim() });
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <TextField
        label={words.name}
        value={name}
        autoComplete="off"
        error={missing ? words.nameMissing : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <dl className={styles.told}>
        {(['headline', 'company', 'location', 'email', 'linkedin', 'salesNav'] as const).map(
          (field) =>
            person[field] && (
              <div key={field} className={styles.row}>
                <dt>{words[field]}</dt>
                <dd>
                  <bdi>{person[field]}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      <div className={styles.save}>
        <Button type="submit" look={second ? 'plain' : 'main'} className={styles.button}>
          {words.save(name.trim())}
        </Button>
        <p className={styles.source}>
          {sighting.site === 'linkedin' ? words.sourceLinkedin : words.source(sighting.site)}
        </p>
      </div>
    </form>
  );
}

/** Same name, so perhaps the same person: a hint, never an answer. */
function Namesakes({ files, actions }: { files: ContactFile[]; actions: PanelActions }) {
  return (
    <Section title={words.namesakes}>
      <ul className={styles.namesakes}>
        {files.map(({ contact }) => (
          <li key={contact.id} className={styles.namesake}>
            <div className={styles.who}>
              <p>{words.isThis(contact.name)}</p>
              <p className={styles.source}>
                <bdi>{[contact.role, contact.company, contact.location].filter(Boolean).join(' · ')}</bdi>
              </p>
            </div>
            <Button aria-label={`${words.yes}: ${contact.name}`} onClick={() => actions.joinTo(contact.id)}>
              {words.yes}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.source}>{words.nameOnly}</p>
    </Section>
  );
}
