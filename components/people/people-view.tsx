import { type ReactNode, useRef } from 'react';
import type { TagCount } from '../../lib/app/tag-people';
import { duplicates, tags as tagWords, people as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { SearchField } from '../ui/search-field';
import { LongList } from './long-list';
import styles from './people-view.module.css';
import { type PersonListItem, PersonRow } from './person-row';
import { TagFilter } from './tag-links';

export type PeopleViewProps = {
  query: string;
  onQuery: (query: string) => void;
  /** Null while the record is opened for the first time. */
  people: readonly PersonListItem[] | null;
  /** Tags in use; the one whose people are shown, null for everybody. */
  tags?: readonly TagCount[];
  tag?: string | null;
  /** The words that `people` answers: others than `query` while newer ones are being looked up. */
  answered: string;
  /** How many hits are fetched at most. */
  limit: number;
  selected: ReadonlySet<string>;
  onSelect: (contactId: string, selected: boolean) => void;
  /** Above the list: the note about sample people, a storage problem. */
  banner?: ReactNode;
  /** What can be done with the selected ones; stays in sight. */
  foot?: ReactNode;
  onAdd: (name: string) => void;
  onImport: () => void;
  onSample: () => void;
};

const ROW_HEIGHT = 45;

/** Everyone: search as one types, open with Enter, select two to merge. */
export function PeopleView(props: PeopleViewProps) {
  const { query, onQuery, people, answered, limit, banner, foot, onAdd, tags = [], tag = null } = props;
  const box = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.people}>
      <div className={styles.head}>
        <h1 className={styles.title}>{words.title}</h1>
        <div className={styles.acts}>
          {people !== null && people.length > 1 && <a href="#duplicates">{duplicates.link}</a>}
          <Button onClick={() => onAdd(query.trim())}>{words.add}</Button>
        </div>
      </div>
      {banner}
      <SearchField label={words.search} {...{ query, onQuery }} list={box} className={styles.search} />
      <TagFilter tags={tags} chosen={tag} />
      <p className={styles.count} role="status">
        {people === null ? words.loading : sayCount(people.length, answered, limit)}
      </p>
      <div ref={box} aria-busy={answered !== query.trim()}>
        {people !== null && <List {...props} people={people} />}
      </div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}

type ListProps = PeopleViewProps & { people: readonly PersonListItem[] };

function List(props: ListProps) {
  const { people, answered, selected, onSelect, tag = null } = props;
  // Never of the words just typed: nobody has looked for those yet.
  if (people.length === 0 && answered !== '') return <NobodyFound {...props} />;
  if (people.length === 0) return tag === null ? <NobodyYet {...props} /> : <NobodyTagged tag={tag} />;
  return (
    <LongList rows={people} label={words.list} idOf={(person) => person.contactId} rowHeight={ROW_HEIGHT}>
      {(person) => (
        <PersonRow
          person={person}
          selected={selected.has(person.contactId)}
          onSelect={(on) => onSelect(person.contactId, on)}
        />
      )}
    </LongList>
  );
}

function NobodyYet({ onImport, onSample }: ListProps) {
  const actions = (
    <>
      <Button look="main" onClick={onImport}>
        {words.empty.import}
      </Button>
      <Button onClick={onSample}>{words.empty.sample}</Button>
    </>
  );
  return (
    <EmptyState title={words.empty.title} actions={actions}>
      <p>{words.empty.text}</p>
    </EmptyState>
  );
}

function NobodyTagged({ tag }: { tag: string }) {
  return <EmptyState title={tagWords.nobody(tag)} actions={<a href="#people">{tagWords.everyone}</a>} />;
}

function NobodyFound({ answered, onQuery, onAdd }: ListProps) {
  const actions = (
    <>
      <Button onClick={() => onQuery('')}>{words.none.clear}</Button>
      <Button look="quiet" onClick={() => onAdd(answered)}>
        {words.none.add(answered)}
      </Button>
    </>
  );
  return (
    <EmptyState title={words.none.title(answered)} actions={actions}>
      <p>{words.none.text}</p>
    </EmptyState>
  );
}

function sayCount(count: number, query: string, limit: number): string {
  if (count === 0) return '';
  if (count >= limit) return words.firstFound(limit);
  return query ? words.found(count, query) : words.count(count);
}
