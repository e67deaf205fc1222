import { type ReactNode, useState } from 'react';
import type { FileForNow } from '../../lib/core/contact-now';
import { ago, readDay } from '../../lib/core/say-dates';
import type { ContactRow, FreeRow, PromiseRow, TodayRow as Row, TodayPerson } from '../../lib/core/today';
import { brief, common, today as words } from '../../lib/locales';
import { NotNow } from '../panel/not-now';
import { Private } from '../panel/private';
import { Menu } from '../ui/menu';
import { VisuallyHidden } from '../ui/visually-hidden';
import type { TodayActions } from './actions';
import { RestMenu } from './rest-menu';
import { callRow, isPrivateRow, sayRow, sayWork } from './say-row';
import styles from './today-row.module.css';

type TodayRowProps = {
  row: Row;
  person: TodayPerson | undefined;
  /** Of whom to contact: what tells whether this is the moment. */
  reach?: FileForNow | undefined;
  now: number;
  actions: TodayActions;
};

/** One thing of Today: the ring says it is done, the name opens the person, the menu lets it rest. */
export function TodayRow({ row, person, reach, now, actions }: TodayRowProps) {
  const called = callRow(row, person);
  return (
    <li className={styles.row}>
      <Ring row={row} what={called} actions={actions} />
      <div className={styles.words}>
        <What row={row} what={sayRow(row, person)} />
        <p className={styles.about}>
          <About row={row} person={person} now={now} />
        </p>
        {reach && <NotNow file={reach} now={now} contact={{ way: 'call', at: now }} />}
      </div>
      <When row={row} name={called} now={now} />
      <RestMenu row={row} what={called} now={now} actions={actions} />
    </li>
  );
}

/** Touched, it says what it means: a promise is kept, somebody was contacted and how, a date was thought of. */
function Ring({ row, what, actions }: { row: Row; what: string; actions: TodayActions }) {
  if (row.kind === 'leave') return <span className={styles.rest} />;
  // Which value stands is decided where both are seen.
  if (row.kind === 'change') return <span className={styles.news} />;
  if (row.kind === 'contact' || row.kind === 'free')
    return (
      <Menu
        trigger={
          <button type="button" data-row className={styles.ring} aria-label={words.done.contact(what)}>
            <span />
          </button>
        }
        items={CONTACTS.map((id) => ({ id, label: words.contacted[id] }))}
        onChoose={(id) => actions.contacted(row.contactId, id as (typeof CONTACTS)[number])}
      />
    );
  const label = words.done[row.kind](what);
  const done = () => (row.kind === 'promise' ? actions.settle(row, 'kept') : actions.done(row));
  return (
    <button type="button" data-row className={styles.ring} aria-label={label} title={label} onClick={done}>
      <span />
    </button>
  );
}

const CONTACTS = ['call', 'mail', 'message', 'meeting'] as const;

function What({ row, what }: { row: Row; what: string }) {
  if (row.kind === 'contact' || row.kind === 'free' || row.kind === 'leave')
    return (
      <p className={styles.what}>
        <PersonLink contactId={row.contactId} name={what} />
      </p>
    );
  const said = <bdi dir="auto">{what}</bdi>;
  return <div className={styles.what}>{isPrivateRow(row) ? <Private>{said}</Private> : said}</div>;
}

function PersonLink({ contactId, name }: { contactId: string; name: string }) {
  return (
    <a href={`#people/${encodeURIComponent(contactId)}`} className={styles.person}>
      <bdi dir="auto">{name}</bdi>
    </a>
  );
}

/** Since when they wait; and first of all a look at what to ask and what is open. */
function Over({ row, name }: { row: ContactRow; name: string }) {
  return (
    <span className={styles.when}>
      {words.over(row.daysOver)}
      {' · '}
      <a href={`#brief/${encodeURIComponent(row.contactId)}`} title={brief.openKey} data-row>
        {brief.open}
        <VisuallyHidden>: {common.brief(name, 60)}</VisuallyHidden>
      </a>
    </span>
  );
}

function aboutRhythm(row: ContactRow | FreeRow, now: number): string[] {
  const last = row.last
    ? words.last(words.lastKinds[row.last.kind], common.say(ago(row.last.at, now)))
    : words.noContact;
  if (row.kind === 'free') return row.since === undefined ? [last] : [last, words.free(common.dayNear(row.since, now))];
  return [
    last,
    row.ceilingDays === undefined ? '' : words.within(row.ceilingDays),
    row.waitedUntil === undefined ? '' : words.waited(common.dayAndMonth(row.waitedUntil)),
  ].filter(Boolean);
}

type AboutProps = Omit<TodayRowProps, 'actions'>;

function About({ row, person, now }: AboutProps) {
  const work = sayWork(person);
  const parts: ReactNode[] = work ? [<bdi key="work">{work}</bdi>] : [];
  if (row.kind === 'contact' || row.kind === 'free') parts.push(...aboutRhythm(row, now));
  else if (row.kind === 'leave') {
    parts.push(row.why === 'asked' ? words.asked : words.floor(row.floorDays ?? 0));
  } else {
    const to = row.kind === 'promise' ? (row.pledge.by === 'me' ? `${words.to} ` : `${words.from} `) : '';
    parts.unshift(
      <span key="who">
        {to}
        <PersonLink contactId={row.contactId} name={person?.name ?? ''} />
      </span>,
    );
    if (row.kind === 'change') parts.push(words.seen(common.say(ago(row.fact.grain.at, now)), row.fact.grain.from));
  }
  return parts.flatMap((part, at) => (at === 0 ? [part] : ['\u00a0· ', part]));
}

function When({ row, name, now }: { row: Row; name: string; now: number }) {
  switch (row.kind) {
    case 'promise':
      return <Due row={row} now={now} />;
    case 'contact':
      return <Over row={row} name={name} />;
    case 'free':
      return row.dueBy === undefined ? null : <Day at={row.dueBy} said={words.dueBy(common.dayNear(row.dueBy, now))} />;
    case 'leave':
      return <Day at={row.until} said={words.until(common.say(ago(row.until, now)))} />;
    case 'date': {
      const day = readDay(row.day, now);
      return (
        day && (
          <time className={styles.when} dateTime={row.day} title={common.exactDay(day.at)}>
            {common.say(day.spoken)}
          </time>
        )
      );
    }
    case 'change':
      return (
        <a href={`#people/${encodeURIComponent(row.contactId)}`} data-row className={styles.decide}>
          {words.decide}
          <VisuallyHidden>: {words.change(row.fact.key, row.fact.value)}</VisuallyHidden>
        </a>
      );
  }
}

function Due({ row, now }: { row: PromiseRow; now: number }) {
  const day = row.pledge.due === undefined ? null : readDay(row.pledge.due, now);
  return (
    day && (
      <time
        className={styles.when}
        data-when={row.daysLate > 0 ? 'late' : 'now'}
        dateTime={row.pledge.due}
        title={common.exactDay(day.at)}
      >
        {row.daysLate > 0 ? words.late(row.daysLate) : words.dueToday}
      </time>
    )
  );
}

function Day({ at, said }: { at: number; said: string }) {
  return (
    <time className={styles.when} dateTime={new Date(at).toISOString()} title={common.exactDay(at)}>
      {said}
    </time>
  );
}

type RestingRowProps = TodayRowProps & { until: number | undefined };

/** Something that rests: until when, and the way back. */
export function RestingRow({ row, person, now, until, actions }: RestingRowProps) {
  const [waking, setWaking] = useState(false);
  const wake = () => {
    setWaking(true);
    actions.wake(row);
  };
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <What row={row} what={sayRow(row, person)} />
        <p className={styles.about}>
          <About row={row} person={person} now={now} />
        </p>
      </div>
      <span className={styles.when}>
        {until === undefined ? words.resting.away : words.resting.until(common.say(ago(until, now)))}
      </span>
      <button
        type="button"
        data-row
        disabled={waking}
        className={styles.wake}
        aria-label={words.resting.wakeThis(callRow(row, person))}
        onClick={wake}
      >
        {words.resting.wake}
      </button>
    </li>
  );
}
