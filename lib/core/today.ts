import { viewCadence } from './cadence';
import { isAhead, nextDay, readDateFact } from './date-facts';
import { daysApart } from './days';
import { isOpen } from './pledge-view';
import type { Contact, Fact, Interaction, Pledge, Rules } from './record';
import type { Snooze } from './record-depth';
import { isResting } from './resting';
import { daysBetween } from './say-dates';

/**
 * Today: a list one can finish. Every row has a name of its own (`about`, as in `Snooze`) by which it rests until another
 * day or is put away. Days are "YYYY-MM-DD" in the user's zone, moments epoch milliseconds.
 */

/** A promise whose day has come; `daysLate` is 0 on the day itself. */
export type PromiseRow = { kind: 'promise'; about: string; contactId: string; pledge: Pledge; daysLate: number };

/** Somebody who hasn't heard from the user for longer than they want, or since the day until which they asked to wait. */
export type ContactRow = {
  kind: 'contact';
  about: string;
  contactId: string;
  last?: LastContact;
  ceilingDays?: number;
  waitedUntil?: number;
  daysOver: number;
};

/** Somebody to leave alone: they said so (`asked`), or the last contact was only just (`floor`). */
export type LeaveRow = {
  kind: 'leave';
  about: string;
  contactId: string;
  until: number;
  why: 'asked' | 'floor';
  floorDays?: number;
  last?: LastContact;
};

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

export type TodayRow = PromiseRow | ContactRow | LeaveRow | DateRow | ChangeRow;

/** The last real contact, as much of it as is said here. */
export type LastContact = Pick<Interaction, 'at' | 'kind' | 'direction'>;

/** `until` absent: put away. */
export type RestingRow = { row: TodayRow; until?: number };

export type TodayPlan = {
  mine: PromiseRow[];
  theirs: PromiseRow[];
  contact: ContactRow[];
  leave: LeaveRow[];
  /** Those of today, then those still to come. */
  dates: DateRow[];
  changes: ChangeRow[];
  resting: RestingRow[];
  /** The next promise of the user's own whose day is still to come. */
  next?: Pledge;
};

/** What is known when Today is planned. `last` has the last real contact of everybody in `rules`, if there was one. */
export type TodayFacts = {
  now: number;
  today: string;
  pledges: readonly Pledge[];
  rules: readonly Rules[];
  last: ReadonlyMap<string, LastContact>;
  dates: readonly Fact[];
  changes: readonly Fact[];
  snoozes: readonly Snooze[];
};

/** How many days ahead dates are told. */
const DATES_AHEAD = 14;

/** Everything of today in the order in which it is shown; what rests apart. */
export function planToday(facts: TodayFacts): TodayPlan {
  const { rows, resting } = awake(facts, [
    ...duePromises(facts),
    ...facts.rules.flatMap((rules) => rhythmRow(rules, facts)),
    ...facts.dates.flatMap((fact) => dateRow(fact, facts.today)),
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
    leave: rows.filter((row) => row.kind === 'leave').sort((a, b) => a.until - b.until),
    dates: rows.filter((row) => row.kind === 'date').sort((a, b) => a.daysLeft - b.daysLeft),
    changes: rows.filter((row) => row.kind === 'change').sort((a, b) => b.fact.grain.at - a.fact.grain.at),
    resting,
    ...(next ? { next } : {}),
  };
}

/** How much is still to do: what is only told (whom to leave alone, dates to come) doesn't count. */
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

/**
 * Over the ceiling: to contact. Under the floor, or asked to wait: to leave alone, unless the last word was theirs, for an
 * answer never comes too soon. What rests does so only until the next contact: its name has the last one in it.
 */
function rhythmRow(rules: Rules, { last, now }: TodayFacts): (ContactRow | LeaveRow)[] {
  const contact = last.get(rules.id);
  const { standing, notBefore, dueBy } = viewCadence(rules, contact ? [asInteraction(contact, rules)] : [], now);
  const { ceilingDays, floorDays, leaveAloneUntil } = rules.cadence ?? {};
  if (standing === 'overdue' && contact && ceilingDays !== undefined && dueBy !== undefined) {
    const daysOver = daysBetween(contact.at, now) - ceilingDays;
    return [{ kind: 'contact', ...named(rules.id, `contact:${contact.at}`), last: contact, ceilingDays, daysOver }];
  }
  if (standing !== 'leave-alone') return waitedRow(rules, contact, now);
  if (notBefore === undefined) return [];
  const asked = leaveAloneUntil !== undefined && now < leaveAloneUntil;
  if (!asked && contact?.direction === 'in') return [];
  return [
    {
      kind: 'leave',
      ...named(rules.id, `leave:${notBefore}`),
      until: notBefore,
      why: asked ? 'asked' : 'floor',
      ...(floorDays === undefined ? {} : { floorDays }),
      ...(contact ? { last: contact } : {}),
    },
  ];
}

/** How long a wait that is over is told: after that it is old. */
const WAIT_TOLD = 60;

/** The day until which they asked to wait has come, and there was no contact since. */
function waitedRow({ id, cadence }: Rules, last: LastContact | undefined, now: number): ContactRow[] {
  const until = cadence?.leaveAloneUntil;
  if (until === undefined || until > now || (last && last.at >= until)) return [];
  const daysOver = daysBetween(until, now);
  if (daysOver > WAIT_TOLD) return [];
  const about = `contact:waited:${until}`;
  return [{ kind: 'contact', ...named(id, about), waitedUntil: until, daysOver, ...(last ? { last } : {}) }];
}

function asInteraction(last: LastContact, { id, grain }: Rules): Interaction {
  return { ...last, id, contactId: id, gist: '', grain };
}

function dateRow(fact: Fact, today: string): DateRow[] {
  const date = readDateFact(fact);
  const next = date && nextDay(date, today);
  if (!next || !isAhead(next.day, today, DATES_AHEAD)) return [];
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
