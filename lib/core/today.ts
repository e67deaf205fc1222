import { aheadOf, nextDay, readDateFact } from './date-facts';
import { daysApart } from './days';
import { isOpen } from './pledge-view';
import type { Contact, Fact, Pledge, Rules } from './record';
import type { Snooze } from './record-depth';
import { isResting } from './resting';
import { type ContactRow, type FreeRow, type LeaveRow, type RhythmFacts, rhythmRow } from './today-rhythm';

export type { ContactRow, FreeRow, LastContact, LeaveRow } from './today-rhythm';

/**
 * Today: a list one can finish. Every row has a name of its own (`about`, as in `Snooze`) by which it rests until another
 * day or is put away. Days are "YYYY-MM-DD" in the user's zone, moments epoch milliseconds.
 */

/** A promise whose day has come; `daysLate` is 0 on the day itself. */
export type PromiseRow = { kind: 'promise'; about: string; contactId: string; pledge: Pledge; daysLate: number };

/** A date of theirs within the next days; `years` is what it then comes to: how old, how long. */
export type DateRow = {
  kind: 'date';
  about: string;
  contactId: string;
  fact: Fact;
  day: string;
  daysLeft: number;
  years?: number;
};

/** Something that was seen to have changed and that nobody has looked at yet. */
export type ChangeRow = { kind: 'change'; about: string; contactId: string; fact: Fact };

export type TodayRow = PromiseRow | ContactRow | FreeRow | LeaveRow | DateRow | ChangeRow;

/** `until` absent: put away. */
export type RestingRow = { row: TodayRow; until?: number };

export type TodayPlan = {
  mine: PromiseRow[];
  theirs: PromiseRow[];
  contact: ContactRow[];
  /** Who can be contacted, and needn't yet: those due first come first. */
  free: FreeRow[];
  leave: LeaveRow[];
  /** Those of today, then those still to come. */
  dates: DateRow[];
  changes: ChangeRow[];
  resting: RestingRow[];
  /** The next promise of the user's own whose day is still to come. */
  next?: Pledge;
};

/** What is known when Today is planned. */
export type TodayFacts = RhythmFacts & {
  today: string;
  pledges: readonly Pledge[];
  rules: readonly Rules[];
  dates: readonly Fact[];
  changes: readonly Fact[];
  snoozes: readonly Snooze[];
};

/** How many days ahead dates are told. */
const DATES_AHEAD = 14;

/** Everything of today in the order in which it is shown; what rests apart. */
export function planToday(facts: TodayFacts): TodayPlan {
  const ahead = aheadOf(facts.today, DATES_AHEAD);
  const { rows, resting } = awake(facts, [
    ...duePromises(facts),
    ...facts.rules.flatMap((rules) => rhythmRow(rules, facts)),
    ...facts.dates.flatMap((fact) => dateRow(fact, facts.today, ahead)),
    ...facts.changes.map(
      (fact): ChangeRow => ({ ...named(fact.contactId, `change:${fact.id}`), kind: 'change', fact }),
    ),
  ]);
  const promises = rows.filter((row) => row.kind === 'promise').sort(byDue);
  const next = nextPromise(facts);
  return {
    mine: promises.filter(({ pledge }) => pledge.by === 'me'),
    theirs: promises.filter(({ pledge }) => pledge.by === 'them'),
    contact: rows.filter((row) => row.kind === 'contact').sort((a, b) => b.daysOver - a.daysOver),
    free: rows.filter((row) => row.kind === 'free').sort(byDueDay),
    leave: rows.filter((row) => row.kind === 'leave').sort((a, b) => a.until - b.until),
    dates: rows.filter((row) => row.kind === 'date').sort((a, b) => a.daysLeft - b.daysLeft),
    changes: rows.filter((row) => row.kind === 'change').sort((a, b) => b.fact.grain.at - a.fact.grain.at),
    resting,
    ...(next ? { next } : {}),
  };
}

/** How much is still to do: what is only told (who can be contacted, whom to leave alone, dates to come) doesn't count. */
export function countToDo(plan: TodayPlan): number {
  const { mine, theirs, contact, dates, changes } = plan;
  const dueDates = dates.filter(({ daysLeft }) => daysLeft === 0);
  return mine.length + theirs.length + contact.length + dueDates.length + changes.length;
}

function named(contactId: string, about: string): { contactId: string; about: string } {
  return { contactId, about };
}

/** A row that came up again after its rest is there again; one that was put away isn't. */
function awake({ snoozes, now }: TodayFacts, all: readonly TodayRow[]): { rows: TodayRow[]; resting: RestingRow[] } {
  const byRow = new Map(snoozes.map((snooze) => [`${snooze.contactId}|${snooze.about}`, snooze]));
  const rows: TodayRow[] = [];
  const resting: RestingRow[] = [];
  for (const row of all) {
    const snooze = byRow.get(`${row.contactId}|${row.about}`);
    if (!snooze || !isResting([snooze], row.about, now)) rows.push(row);
    else resting.push({ row, ...(snooze.until === undefined ? {} : { until: snooze.until }) });
  }
  // Put away comes last: it never comes back by itself.
  resting.sort((a, b) => (a.until ?? Number.POSITIVE_INFINITY) - (b.until ?? Number.POSITIVE_INFINITY) || 0);
  return { rows, resting };
}

function duePromises({ pledges, today }: TodayFacts): PromiseRow[] {
  return pledges.flatMap((pledge): PromiseRow[] => {
    const daysLate = pledge.due === undefined ? Number.NaN : daysApart(pledge.due, today);
    if (!isOpen(pledge) || !(daysLate >= 0)) return [];
    return [{ kind: 'promise', ...named(pledge.contactId, `pledge:${pledge.id}`), pledge, daysLate }];
  });
}

function byDue(a: PromiseRow, b: PromiseRow): number {
  return b.daysLate - a.daysLate || a.pledge.at - b.pledge.at;
}

function nextPromise({ pledges, today }: TodayFacts): Pledge | undefined {
  let next: Pledge | undefined;
  for (const pledge of pledges) {
    if (pledge.by !== 'me' || !isOpen(pledge) || pledge.due === undefined || pledge.due <= today) continue;
    if (next?.due === undefined || pledge.due < next.due) next = pledge;
  }
  return next;
}

/** Those who have no such day come last, who could be contacted longest first. */
function byDueDay(a: FreeRow, b: FreeRow): number {
  const day = ({ dueBy }: FreeRow) => dueBy ?? Number.MAX_SAFE_INTEGER;
  return day(a) - day(b) || (a.since ?? 0) - (b.since ?? 0);
}

function dateRow(fact: Fact, today: string, ahead: (day: string) => boolean): DateRow[] {
  const date = readDateFact(fact);
  const next = date && nextDay(date, today);
  if (!next || !ahead(next.day)) return [];
  const about = `date:${fact.id}:${next.day.slice(0, 4)}`;
  const years = next.years === undefined ? {} : { years: next.years };
  return [
    {
      kind: 'date',
      ...named(fact.contactId, about),
      fact,
      ...years,
      day: next.day,
      daysLeft: daysApart(today, next.day),
    },
  ];
}

/** Whoever a row speaks of, as far as it is said beside it. */
export type TodayPerson = Pick<Contact, 'name' | 'role' | 'company'>;
