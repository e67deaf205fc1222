import { useRef } from 'react';
import { accounts as words } from '../../lib/locales';
import { LongList } from '../people/long-list';
import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { SearchField } from '../ui/search-field';
import styles from './accounts-view.module.css';

/** One account in the list. */
export type AccountListItem = {
  id: string;
  name: string;
  industry?: string;
  domains: readonly string[];
  people: number;
};

type AccountsViewProps = {
  query: string;
  onQuery: (query: string) => void;
  /** Those that fit the query. */
  accounts: readonly AccountListItem[];
  /** When somebody of an account was last in touch; empty until that is known. */
  touches: ReadonlyMap<string, number>;
  /** There is none at all. */
  none: boolean;
  now: number;
  busy: boolean;
  onSample: (() => void) | undefined;
};

const ROW_HEIGHT = 52;

/** Every company: how many people, when last in touch. */
export function AccountsView(props: AccountsViewProps) {
  const { query, onQuery, accounts, none } = props;
  const box = useRef<HTMLDivElement>(null);
  if (none) return <NoneYet {...props} />;
  return (
    <div className={styles.accounts}>
      <h1 className={styles.title}>{words.title}</h1>
      <SearchField label={words.search} {...{ query, onQuery }} list={box} className={styles.search} />
      <p className={styles.count} role="status">
        {query ? words.found(accounts.length, query) : words.count(accounts.length)}
      </p>
      <div ref={box}>
        <List {...props} />
      </div>
    </div>
  );
}

function List({ accounts, touches, now, query, onQuery }: AccountsViewProps) {
  if (accounts.length === 0)
    return (
      <EmptyState
        title={words.none.title(query)}
        actions={<Button onClick={() => onQuery('')}>{words.none.clear}</Button>}
      />
    );
  return (
    <LongList rows={accounts} label={words.list} idOf={({ id }) => id} rowHeight={ROW_HEIGHT}>
      {(account) => <Row account={account} last={touches.get(account.id)} now={now} />}
    </LongList>
  );
}

function Row({ account, last, now }: { account: AccountListItem; last: number | undefined; now: number }) {
  const { id, name, industry, domains, people } = account;
  return (
    <a href={`#accounts/${encodeURIComponent(id)}`} data-row className={styles.row}>
      <bdi dir="auto" className={styles.name}>
        {name}
      </bdi>
      <span className={styles.people}>{words.people(people)}</span>
      <span className={styles.about}>
        <bdi dir="auto">{[industry, ...domains].filter(Boolean).join(' · ')}</bdi>
      </span>
      <span className={styles.last}>{last !== undefined && <Ago at={last} now={now} />}</span>
    </a>
  );
}

function NoneYet({ busy, onSample }: AccountsViewProps) {
  return (
    <EmptyState
      level={1}
      title={words.empty.title}
      actions={
        onSample && (
          <Button busy={busy} onClick={onSample}>
            {words.empty.sample}
          </Button>
        )
      }
    >
      <p>{words.empty.text}</p>
      <p>
        <a href="#people">{words.empty.people}</a>
      </p>
    </EmptyState>
  );
}
