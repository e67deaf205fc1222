import { type ReactNode, useState } from 'react';
import type { ContactFile, Identity } from '../../lib/core/record';
import { brief, rules, people as words } from '../../lib/locales';
import { BackLink } from '../page/back-link';
import type { RecordActions } from '../panel/actions';
import { CoachSwitch } from '../panel/coach-switch';
import { ContactClock } from '../panel/contact-clock';
import { HeedLines } from '../panel/heed-lines';
import { LastTouch } from '../panel/last-touch';
import { LogContact } from '../panel/log-contact';
import { Moves } from '../panel/moves';
import { OpenPledges } from '../panel/open-pledges';
import { recordParts } from '../panel/record-parts';
import { RulesEditor } from '../panel/rules-editor';
import { Section } from '../panel/section';
import { RightsRow } from '../rights/rights-row';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { useKeptWords } from '../ui/keep-words';
import { Screened } from '../ui/screened';
import { ApartFrom, type ApartNote } from './apart-from';
import { type ContactChanges, ContactForm, cardPlace } from './contact-form';
import { IdentityList } from './identity-list';
import { MergedFrom, type MergeNote } from './merged-from';
import styles from './person-view.module.css';
import { TagLink } from './tag-links';

/** What the person's page asks for beyond what its rows do. */
export type PersonActions = RecordActions & {
  /** False when it couldn't be stored: then the form stays open. */
  editContact(changes: ContactChanges): Promise<boolean>;
  /** False when it wasn't added: then it stays in its field. */
  addIdentity(typed: string): Promise<boolean>;
  changeIdentity(identity: Identity, typed: string): Promise<boolean>;
  markIdentity(identity: Identity, as: 'main' | 'plain' | 'former'): void;
  removeIdentity(identity: Identity): void;
  /** The address just typed that is somebody else's is moved here, or left. */
  moveIdentity(): void;
  leaveIdentity(): void;
  /** The pair may be asked about again. */
  letTogether(apartId: string): void;
  takeBackMerge(receiptId: string): void;
  deleteContact(): void;
};

type PersonViewProps = {
  file: ContactFile;
  merges: readonly MergeNote[];
  now: number;
  /** The user turned special categories on. */
  showSpecial?: boolean;
  identityProblem?: string | undefined;
  /** Whose the address just typed is. */
  takenFrom?: string | undefined;
  /** Who is never the same as this one. */
  apart?: readonly ApartNote[];
  /** The field for a new note. */
  note: ReactNode;
  /** How they hang together with others, as a picture. */
  map?: ReactNode;
  actions: PersonActions;
};

/** One person, whole: the card, how to reach them, what is open, and everything that was noted. */
export function PersonView(props: PersonViewProps) {
  const { file, merges, now, note, map, actions } = props;
  return (
    <article className={styles.person}>
      <BackLink href="#people">{words.person.back}</BackLink>
      <Card {...props} />
      <Screened blocks={3}>
        <HeedLines file={file} now={now} actions={actions} />
        <Moves file={file} now={now} actions={actions} />
        <MergedFrom merges={merges} now={now} onTakeBack={actions.takeBackMerge} />
        {note}
        <LogContact file={file} now={now} actions={actions} />
        <OpenPledges file={file} now={now} actions={actions} />
      </Screened>
      <Reach {...props} />
      <Screened blocks={8}>
        <Section title={rules.title}>
          <ContactClock file={file} now={now} actions={actions} />
          <RulesEditor file={file} now={now} actions={actions} />
          <CoachSwitch file={file} actions={actions} />
        </Section>
        <Parts {...props} />
        {map}
      </Screened>
      <RightsRow contactId={file.contact.id} />
    </article>
  );
}

/** Addresses and numbers, and whom this person is not. */
function Reach({ file, identityProblem, takenFrom, apart = [], actions }: PersonViewProps) {
  return (
    <Section title={words.person.details}>
      <IdentityList
        place={`${file.contact.id}.reach`}
        identities={file.identities}
        problem={identityProblem}
        takenFrom={takenFrom}
        onAdd={actions.addIdentity}
        onChange={actions.changeIdentity}
        onMark={actions.markIdentity}
        onRemove={actions.removeIdentity}
        onMove={actions.moveIdentity}
        onLeave={actions.leaveIdentity}
      />
      <ApartFrom apart={apart} onRemove={actions.letTogether} />
    </Section>
  );
}

function Parts({ file, now, showSpecial = false, actions }: PersonViewProps) {
  return recordParts({ file, now, showSpecial, actions }).map(({ id, title, body }) => (
    <Section key={id} title={title}>
      {body}
    </Section>
  ));
}

function Card({ file, now, actions }: PersonViewProps) {
  const kept = useKeptWords(cardPlace(file.contact));
  // A page closed over the form opens with it, and what was typed.
  const [editing, setEditing] = useState<'no' | 'yes' | 'saving'>(() => (kept.find() === null ? 'no' : 'yes'));
  const save = async (changes: ContactChanges) => {
    setEditing('saving');
    // What was typed stays in the form until it is stored.
    const stored = await actions.editContact(changes);
    if (stored) kept.forget();
    setEditing(stored ? 'no' : 'yes');
  };
  if (editing !== 'no')
    return (
      <ContactForm
        contact={file.contact}
        busy={editing === 'saving'}
        onCancel={() => setEditing('no')}
        onSave={(changes) => void save(changes)}
      />
    );
  return (
    <header className={styles.card}>
      <Who file={file} now={now} />
      <div className={styles.actions}>
        <Button title={brief.openKey} onClick={() => actions.openPage(`brief/${encodeURIComponent(file.contact.id)}`)}>
          {brief.open}
        </Button>
        <Button icon="pencil" onClick={() => setEditing('yes')}>
          {words.person.edit}
        </Button>
        <Button look="serious" onClick={actions.deleteContact}>
          {words.person.delete}
        </Button>
      </div>
    </header>
  );
}

function Who({ file, now }: Pick<PersonViewProps, 'file' | 'now'>) {
  const { name, role, company, location, goesBy, pronunciation, pronouns, industry } = file.contact;
  const work = [role, company, location].filter(Boolean).join(' · ');
  const called = [goesBy, pronunciation, pronouns, industry].filter(Boolean).join(' · ');
  return (
    <div className={styles.words}>
      <h1 className={styles.name}>
        <bdi dir="auto">{name}</bdi>
      </h1>
      {work && (
        <p className={styles.work}>
          <bdi dir="auto">{work}</bdi>
        </p>
      )}
      {called && (
        <p className={styles.called}>
          <bdi dir="auto">{called}</bdi>
        </p>
      )}
      <Screened blocks={1}>
        <LastTouch file={file} now={now} />
        <Tags file={file} />
      </Screened>
    </div>
  );
}

function Tags({ file: { contact } }: { file: ContactFile }) {
  const { tags, stage, sample } = contact;
  if (tags.length === 0 && !stage && !sample) return null;
  return (
    <p className={styles.tags}>
      {stage && <Chip>{words.person.stages[stage]}</Chip>}
      {tags.map((tag) => (
        <TagLink key={tag} tag={tag} />
      ))}
      {sample && <Chip look="guess">{words.sample.badge}</Chip>}
    </p>
  );
}
