import { useRef } from 'react';
import type { BulkAction } from '../../lib/app/bulk-actions';
import type { TrashItem } from '../../lib/app/trash';
import { trash as words } from '../../lib/locales';
import { Page } from '../page/page';
import { Section } from '../page/section';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { SearchField } from '../ui/search-field';
import { LongList } from './long-list';
import { TrashBulk } from './trash-bulk';
import { TrashRow } from './trash-row';
import styles from './trash-view.module.css';

export type TrashViewProps = {
  /** How many things there are in all, and those that fit the query. */
  amount: number;
  items: readonly TrashItem[];
  bulk: readonly BulkAction[];
  now: number;
  query: string;
  onQuery: (query: string) => void;
  /** The receipt that is being worked on. */
  busy: string | null;
  onRestore: (item: TrashItem) => void;
  /** Asks about erasing one who was deleted alone. */
  onErase: (contactId: string) => void;
  onTakeBack: (action: BulkAction) => void;
  onEmpty: () => void;
};

const ROW_HEIGHT = 68;
/** Fewer than this are seen at once: nobody searches them. */
const WORTH_SEARCHING = 8;

/** Everything that was deleted in the last thirty days, and what was done to many at once; each with its way back. */
export function TrashView(props: TrashViewProps) {
  const { amount, bulk, now, busy, onTakeBack } = props;
  return (
    <Page title={words.title} lead={words.lead}>
      <TrashBulk actions={bulk} {...{ now, busy, onTakeBack }} />
      {amount === 0 ? (
        <EmptyState title={words.empty.title}>
          <p>{words.empty.text}</p>
        </EmptyState>
      ) : (
        <Section title={bulk.length > 0 ? words.deleted : undefined}>
          <Deleted {...props} />
        </Section>
      )}
    </Page>
  );
}

function Deleted(props: TrashViewProps) {
  const { amount, items, query, onQuery, onEmpty } = props;
  const box = useRef<HTMLDivElement>(null);
  const sought = query.trim();
  return (
    <div ref={box} className={styles.deleted}>
      {(amount >= WORTH_SEARCHING || sought) && (
        <SearchField label={words.search} {...{ query, onQuery }} list={box} className={styles.search} />
      )}
      <div className={styles.line}>
        <p className={styles.count} role="status">
          {sought ? words.found(items.length, sought) : words.amount(amount)}
        </p>
        <Button look="serious" onClick={onEmpty}>
          {words.emptying.open}
        </Button>
      </div>
      <List {...props} />
    </div>
  );
}

function List({ items, now, query, busy, onQuery, onRestore, onErase }: TrashViewProps) {
  if (items.length === 0)
    return (
      <EmptyState
        small
        title={words.none(query.trim())}
        actions={<Button onClick={() => onQuery('')}>{words.clearSearch}</Button>}
      />
    );
  return (
    <LongList rows={items} label={words.deleted} idOf={({ receiptId }) => receiptId} rowHeight={ROW_HEIGHT}>
      {(item) => (
        <TrashRow
          {...{ item, now }}
          busy={busy === item.receiptId}
          waiting={busy !== null}
          onRestore={() => onRestore(item)}
          onErase={eraserOf(item, onErase)}
        />
      )}
    </LongList>
  );
}

function eraserOf({ contactId }: TrashItem, onErase: TrashViewProps['onErase']): (() => void) | undefined {
  return contactId === undefined ? undefined : () => onErase(contactId);
}
