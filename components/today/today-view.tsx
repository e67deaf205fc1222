import { type ReactNode, useId } from 'react';
import type { FileForNow } from '../../lib/core/contact-now';
import { readDay } from '../../lib/core/say-dates';
import type { TodayRow as Row, TodayPerson, TodayPlan } from '../../lib/core/today';
import { countToDo } from '../../lib/core/today';
import { common, today as words } from '../../lib/locales';
import { Fold } from '../ui/fold';
import { PagedList } from '../ui/paged-list';
import type { TodayActions } from './actions';
import { RestingRow, TodayRow } from './today-row';
import styles from './today-view.module.css';
import { useKeepPlace } from './use-keep-place';

export type TodayViewProps = {
  plan: TodayPlan;
  /** "YYYY-MM-DD" */
  day: string;
  people: ReadonlyMap<string, TodayPerson>;
  /** Of whom to contact: what tells whether this is the moment. */
  reach?: ReadonlyMap<string, FileForNow> | undefined;
  /** Recall cards that are due. */
  cards: number;
  now: number;
  actions: TodayActions;
  /** The line about backups. */
  foot?: ReactNode;
};

/** A list one can finish: what is due, whom to contact, whom not; what rests is at the foot. */
export function TodayView({ plan, day, people, reach, cards, now, actions, foot }: TodayViewProps) {
  const { mine, theirs, contact, changes, free, leave, resting } = plan;
  const dates = plan.dates.filter(({ daysLeft }) => daysLeft === 0);
  const coming = plan.dates.filter(({ daysLeft }) => daysLeft > 0);
  const count = countToDo(plan) + (cards > 0 ? 1 : 0);
  const list = useKeepPlace(plan);
  const shared = { people, reach, now, actions };
  return (
    <div className={styles.page} ref={list}>
      <header>
        <h1 className={styles.title} tabIndex={-1}>
          {words.title}
        </h1>
        <p className={styles.lead} role="status">
          {words.lead(common.exactDay(readDay(day, now)?.at ?? now), count)}
        </p>
      </header>
      {count === 0 && <Finished plan={plan} people={people} now={now} />}
      <Rows title={words.sections.mine} rows={mine} {...shared} />
      <Rows title={words.sections.theirs} rows={theirs} {...shared} />
      <Rows title={words.sections.contact} rows={contact} {...shared} />
      <Rows title={words.sections.dates} rows={dates} {...shared} />
      <Rows title={words.sections.changes} rows={changes} {...shared} />
      {cards > 0 && <Cards count={cards} />}
      {(free.length > 0 || leave.length > 0 || coming.length > 0) && <hr className={styles.line} />}
      <Rows title={words.sections.coming} rows={coming} quiet {...shared} />
      <Rows title={words.sections.free} rows={free} quiet {...shared} />
      <Rows title={words.sections.leave} rows={leave} quiet {...shared} />
      {resting.length > 0 && <Resting resting={resting} {...shared} />}
      {foot && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}

type Shared = Pick<TodayViewProps, 'people' | 'reach' | 'now' | 'actions'>;

type RowsProps = Shared & { title: string; rows: readonly Row[]; quiet?: boolean };

/** How many rows at once; more on a click. */
const PAGE = 20;
const QUIET_PAGE = 5;

function Rows({ title, rows, quiet = false, people, reach, now, actions }: RowsProps) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.section} data-quiet={quiet || undefined}>
      <h2 id={id} className={styles.heading}>
        {title}
        {rows.length > 1 && <span className={styles.count}>{common.number(rows.length)}</span>}
      </h2>
      <PagedList
        rows={rows}
        page={quiet ? QUIET_PAGE : PAGE}
        label={title}
        idOf={(row) => `${row.contactId}|${row.about}`}
        moreLabel={words.more}
      >
        {(row) => (
          <TodayRow {...{ row, now, actions }} person={people.get(row.contactId)} reach={reachOf(row, reach)} />
        )}
      </PagedList>
    </section>
  );
}

/** Only where the row is about being in touch. */
function reachOf({ kind, contactId }: Row, reach: TodayViewProps['reach']): FileForNow | undefined {
  return kind === 'contact' || kind === 'free' ? reach?.get(contactId) : undefined;
}

function Cards({ count }: { count: number }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        {words.sections.cards}
      </h2>
      <p className={styles.cards}>
        {words.cards(count)}
        <a href="#recall" data-row>
          {words.practise}
        </a>
      </p>
    </section>
  );
}

function Finished({ plan, people, now }: Pick<TodayViewProps, 'plan' | 'people' | 'now'>) {
  const { next, resting } = plan;
  const snoozed = resting.filter(({ until }) => until !== undefined).length;
  const day = next?.due === undefined ? null : readDay(next.due, now);
  return (
    <section className={styles.finished}>
      <h2 className={styles.all}>{words.finished.title}</h2>
      <p>{words.finished.text}</p>
      {snoozed > 0 && <p>{words.finished.rests(snoozed)}</p>}
      {next && day && (
        <p>
          {words.finished.next(common.say(day.spoken))}{' '}
          <a href={`#people/${encodeURIComponent(next.contactId)}`} data-row>
            <bdi dir="auto">{common.brief(next.what, 80)}</bdi>
            {', '}
            <bdi dir="auto">{people.get(next.contactId)?.name}</bdi>
          </a>
        </p>
      )}
    </section>
  );
}

function Resting({ resting, people, now, actions }: Shared & { resting: TodayPlan['resting'] }) {
  const away = resting.filter(({ until }) => until === undefined).length;
  return (
    <div className={styles.resting}>
      <Fold title={`${words.sections.resting}: ${words.resting.summary(resting.length - away, away)}`}>
        <PagedList
          rows={resting}
          page={PAGE}
          label={words.sections.resting}
          idOf={({ row }) => `${row.contactId}|${row.about}`}
          moreLabel={words.more}
        >
          {({ row, until }) => <RestingRow {...{ row, until, now, actions }} person={people.get(row.contactId)} />}
        </PagedList>
      </Fold>
    </div>
  );
}
