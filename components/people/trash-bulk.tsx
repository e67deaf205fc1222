import type { BulkAction } from '../../lib/app/bulk-actions';
import { trash as words } from '../../lib/locales';
import { Section } from '../page/section';
import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import { PagedList } from '../ui/paged-list';
import styles from './trash-bulk.module.css';

type TrashBulkProps = {
  actions: readonly BulkAction[];
  now: number;
  /** The one that is being taken back or done again. */
  busy: string | null;
  onTakeBack: (action: BulkAction) => void;
};

/** Imports, restores, merges, tagging and deletions of many: each can be taken back as a whole. */
export function TrashBulk({ actions, now, busy, onTakeBack }: TrashBulkProps) {
  if (actions.length === 0) return null;
  return (
    <Section title={words.bulk.title} lead={words.bulk.lead}>
      <PagedList
        rows={actions}
        page={3}
        label={words.bulk.title}
        idOf={({ receiptId }) => receiptId}
        moreLabel={words.bulk.more}
      >
        {(action) => (
          <li className={styles.row}>
            <p className={styles.what}>
              <bdi dir="auto">{sayAction(action)}</bdi>
            </p>
            <span className={styles.when}>
              <Ago at={action.at} now={now} />
            </span>
            <Button
              look="quiet"
              busy={busy === action.receiptId}
              disabled={busy !== null}
              aria-label={(action.takenBack ? words.bulk.againThis : words.bulk.takeBackThis)(sayWhat(action))}
              onClick={() => onTakeBack(action)}
            >
              {action.takenBack ? words.bulk.again : words.bulk.takeBack}
            </Button>
          </li>
        )}
      </PagedList>
    </Section>
  );
}

function sayAction(action: BulkAction): string {
  return action.takenBack ? words.bulk.takenBack(sayWhat(action)) : sayWhat(action);
}

function sayWhat({ kind, label, count = 0, keptName }: BulkAction): string {
  return kind === 'merge'
    ? words.bulk.merged(label || words.nameless, keptName || words.nameless)
    : words.bulk.what[kind](label, count);
}
