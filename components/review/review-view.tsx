import type { ToReview } from '../../lib/app/read-review';
import { rights } from '../../lib/locales';
import { LongList } from '../people/long-list';
import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import styles from './review-view.module.css';

const words = rights.review;

export type ReviewActions = {
  keep(person: ToReview): void;
  remove(person: ToReview): void;
  erase(person: ToReview): void;
};

type ReviewViewProps = {
  /** What was chosen in the settings; 0 for never. */
  months: number;
  people: readonly ToReview[];
  now: number;
  actions: ReviewActions;
};

const ROW_HEIGHT = 84;

/** People untouched for long, longest first: each is kept, deleted or erased, one by one and by the user alone. */
export function ReviewView({ months, people, now, actions }: ReviewViewProps) {
  const change = <a href="#settings">{words.settings}</a>;
  if (months === 0)
    return (
      <EmptyState level={1} title={words.off.title} actions={change}>
        <p>{words.off.text}</p>
      </EmptyState>
    );
  if (people.length === 0)
    return (
      <EmptyState level={1} title={words.none.title} actions={change}>
        <p>{words.none.text}</p>
      </EmptyState>
    );
  return (
    <div className={styles.review}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead(months)}</p>
      <p className={styles.count}>
        <span role="status">{words.count(people.length)}</span> · {change}
      </p>
      <LongList rows={people} label={words.list} idOf={({ contactId }) => contactId} rowHeight={ROW_HEIGHT}>
        {(person) => <Row {...{ person, now, actions }} />}
      </LongList>
    </div>
  );
}

function Row({ person, now, actions }: { person: ToReview; now: number; actions: ReviewActions }) {
  const { contactId, name, role, company, touchedAt } = person;
  return (
    <div className={styles.row}>
      <div className={styles.who}>
        {/* The direction is on what is cut: a name from right to left never loses its beginning. */}
        <a data-row dir="auto" href={`#people/${encodeURIComponent(contactId)}`} className={styles.name}>
          {name}
        </a>
        {(role || company) && (
          <bdi dir="auto" className={styles.quiet}>
            {[role, company].filter(Boolean).join(' · ')}
          </bdi>
        )}
        {/* What it is all about: the last to give way to a long name or a long title. */}
        <span className={styles.when}>
          <Ago at={touchedAt} now={now} />
        </span>
      </div>
      <div className={styles.buttons}>
        <Button look="quiet" aria-label={words.keepName(name)} onClick={() => actions.keep(person)}>
          {words.keep}
        </Button>
        <Button look="quiet" aria-label={words.deleteName(name)} onClick={() => actions.remove(person)}>
          {words.delete}
        </Button>
        <Button look="quiet" aria-label={words.eraseName(name)} onClick={() => actions.erase(person)}>
          {words.erase}
        </Button>
      </div>
    </div>
  );
}
