import type { ReactNode } from 'react';
import type { MixUp } from '../../lib/core/confusable';
import type { PeopleMap } from '../../lib/core/people-map';
import type { Account } from '../../lib/core/record';
import type { LastContact } from '../../lib/core/today';
import { common, panel, accounts as words } from '../../lib/locales';
import { MapView } from '../map/map-view';
import { BackLink } from '../page/back-link';
import { Section } from '../panel/section';
import { Ago } from '../ui/ago';
import { Button, IconButton } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import { Menu } from '../ui/menu';
import { PagedList } from '../ui/paged-list';
import { Screened } from '../ui/screened';
import styles from './account-view.module.css';

/** Somebody of the account; `mine` and `theirs` are promises still open. */
export type AccountViewPerson = {
  id: string;
  name: string;
  role?: string;
  location?: string;
  last?: LastContact;
  mine: number;
  theirs: number;
};

/** What can be done with an account. Edits answer false when they couldn't be stored. */
export type AccountActions = {
  edit(patch: { name?: string; industry?: string; notes?: string }): Promise<boolean>;
  /** As it was typed: several with commas or spaces between them. */
  editDomains(typed: string): Promise<boolean>;
  askMerge(): void;
  merge(otherId: string): void;
  forget(): void;
};

export type AccountViewProps = {
  account: Account;
  people: readonly AccountViewPerson[];
  map: PeopleMap;
  mixUps: readonly { one: string; other: string; why: MixUp }[];
  /** Accounts that may be the same company. */
  alike: readonly { id: string; name: string; people: number }[];
  now: number;
  actions: AccountActions;
};

/** One company on one page: who works there, how they hang together, what is known of it. */
export function AccountView(props: AccountViewProps) {
  const { account, map, actions } = props;
  return (
    <article className={styles.account}>
      <BackLink href="#accounts" className={styles.back}>
        {words.back}
      </BackLink>
      <Head {...props} />
      <Alike {...props} />
      <People {...props} />
      <Screened blocks={4}>
        <Section title={words.sections.ties}>
          {map.ties.length === 0 ? <p className={styles.quiet}>{words.noTies}</p> : <MapView map={map} />}
        </Section>
        <Section title={words.sections.notes}>
          <div className={styles.notes}>
            <EditInPlace
              value={account.notes ?? ''}
              label={panel.header.edit(words.notes)}
              missing={words.notesMissing}
              place={`${account.id}.notes`}
              long
              onSave={(notes) => actions.edit({ notes })}
            />
          </div>
        </Section>
      </Screened>
    </article>
  );
}

function Head({ account, people, actions }: AccountViewProps) {
  const items = [
    { id: 'merge', label: words.merge },
    ...(people.length === 0 ? [{ id: 'forget', label: words.forget, apart: true }] : []),
  ];
  return (
    <header className={styles.head}>
      <h1 className={styles.name}>
        <EditInPlace
          value={account.name}
          label={panel.header.edit(words.name)}
          place={`${account.id}.name`}
          required
          onSave={(name) => actions.edit({ name })}
        />
      </h1>
      <Menu
        trigger={<IconButton icon="dots" label={words.more} />}
        items={items}
        onChoose={(id) => (id === 'merge' ? actions.askMerge() : actions.forget())}
      />
      <About {...{ account, actions }} />
    </header>
  );
}

function About({ account, actions }: Pick<AccountViewProps, 'account' | 'actions'>) {
  return (
    <p className={styles.about}>
      <EditInPlace
        value={account.industry ?? ''}
        label={panel.header.edit(words.industry)}
        missing={words.industryMissing}
        place={`${account.id}.industry`}
        onSave={(industry) => actions.edit({ industry })}
      />
      <span aria-hidden="true">·</span>
      <EditInPlace
        value={account.domains.join(', ')}
        label={panel.header.edit(words.domains)}
        missing={words.domainsMissing}
        place={`${account.id}.domains`}
        onSave={actions.editDomains}
      />
    </p>
  );
}

function Alike({ alike, actions }: AccountViewProps) {
  if (alike.length === 0) return null;
  return (
    <div className={styles.alike}>
      <p>{words.alike(alike.length)}</p>
      <ul>
        {alike.map(({ id, name, people }) => (
          <li key={id}>
            <a href={`#accounts/${encodeURIComponent(id)}`}>
              <bdi dir="auto">{name}</bdi>
            </a>{' '}
            <span className={styles.quiet}>{words.people(people)}</span>{' '}
            <Button look="quiet" aria-label={words.mergeThis(name)} onClick={() => actions.merge(id)}>
              {words.merging.button}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function People(props: AccountViewProps) {
  const { people, now } = props;
  return (
    <Section title={`${words.sections.people} · ${common.number(people.length)}`}>
      {people.length === 0 && <p className={styles.quiet}>{words.nobody}</p>}
      <PagedList rows={people} label={words.sections.people} idOf={({ id }) => id} moreLabel={common.showMore}>
        {(person) => <Person person={person} now={now} />}
      </PagedList>
      <MixUps {...props} />
    </Section>
  );
}

function Person({ person, now }: { person: AccountViewPerson; now: number }) {
  const { id, name, role, location, last, mine, theirs } = person;
  const open = [mine > 0 && words.mine(mine), theirs > 0 && words.theirs(theirs)].filter(Boolean).join(' · ');
  return (
    <li>
      <a href={`#people/${encodeURIComponent(id)}`} data-row className={styles.person}>
        <span className={styles.who}>
          <bdi dir="auto">{name}</bdi>
        </span>
        <span className={styles.when}>
          {last ? (
            <>
              {words.lastKinds[last.kind]} <Ago at={last.at} now={now} />
            </>
          ) : (
            words.noLast
          )}
        </span>
        <span className={styles.work}>
          <bdi dir="auto">{[role, location].filter(Boolean).join(' · ')}</bdi>
        </span>
        <span className={styles.open}>{open}</span>
      </a>
    </li>
  );
}

/** A hint only: the two are seen side by side on the page of either. */
function MixUps({ mixUps, people }: AccountViewProps) {
  const nameOf = (id: string): ReactNode => (
    <a href={`#people/${encodeURIComponent(id)}`}>
      <bdi dir="auto">{people.find((person) => person.id === id)?.name}</bdi>
    </a>
  );
  return mixUps.map(({ one, other, why }) => (
    <p key={`${one} ${other}`} className={styles.mixUp}>
      {nameOf(one)} {words.and} {nameOf(other)} {words.mixUp[why]}.
    </p>
  ));
}
