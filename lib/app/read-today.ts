import { type FileForNow, ZONE_GUESS } from '../core/contact-now';
import { CONNECTED_ON, CONNECTION, factsToDecide, SUGGESTION } from '../core/moves';
import type { Contact, Fact, Rules } from '../core/record';
import { countToDo, type LastContact, planToday, type TodayPerson, type TodayPlan, type TodayRow } from '../core/today';
import { read } from '../data/read';
import type { Desk } from './desk';
import { readLastContacts } from './last-contacts';
import { localDay } from './local-day';
import { readByIds, readEvery, readWhere, readWhereAny } from './read-bites';
import { readReach } from './read-reach';
import { readSettings } from './settings';

/** Today with the people its rows speak of, the recall cards that are due, and whether there is anybody at all. */
export type Today = TodayPlan & {
  day: string;
  people: ReadonlyMap<string, TodayPerson>;
  /** Of whom to contact: what tells whether this is the moment. Of their timeline it has the last contact only. */
  reach: ReadonlyMap<string, FileForNow>;
  cards: number;
  empty: boolean;
};

/**
 * Everything that is due now. Reads what it needs by its indexes, in bites: fast with 10,000 people, and writes in between
 * don't wait. Special categories (health, belief, politics) are left out unless the user turned them on.
 */
export async function readToday(desk: Desk): Promise<Today> {
  const now = desk.now();
  const day = localDay(now);
  const { special = false } = await readSettings(desk);
  const allowed = ({ sensitivity }: { sensitivity: number }) => special || sensitivity < 3;
  const pledges = await readWhere(desk, 'pledges', { index: 'state', equals: 'open' });
  const rules = await readEvery(desk, 'rules', ({ cadence }) => cadence !== undefined);
  const last = await readLastContacts(
    desk,
    rules.map(({ id }) => id),
  );
  const snoozes = await readEvery(desk, 'snoozes', ({ about }) => TODAYS.test(about) || about === ZONE_GUESS);
  const plan = planToday({
    now,
    today: day,
    pledges,
    rules,
    last,
    savedAt: await readSavedAt(desk, rules, last),
    dates: (await readWhere(desk, 'facts', { index: 'group', equals: 'date' })).filter(allowed),
    changes: await readChanges(desk, allowed),
    snoozes,
  });
  const contacts = await readContacts(desk, plan);
  const [cards, count] = await read(desk.db, (db) =>
    Promise.all([
      db
        .table('cards')
        .where('due')
        .below(now + 1)
        .count(),
      db.table('contacts').count(),
    ]),
  );
  const reach = await readReach(desk, plan, { contacts, rules, last, snoozes });
  return { ...withPeople(plan, contacts), day, people: contacts, reach, cards, empty: count === 0 };
}

/** What the panel would ask to decide: one fact for each move, nothing that the record says by now. */
async function readChanges(desk: Desk, allowed: (fact: Fact) => boolean): Promise<Fact[]> {
  const seen = (await readWhere(desk, 'facts', { index: 'group', equals: SUGGESTION })).filter(allowed);
  const ofEach = new Map<string, Fact[]>();
  for (const fact of seen) ofEach.set(fact.contactId, [...(ofEach.get(fact.contactId) ?? []), fact]);
  // Whether a connection ended is decided beside the day it began.
  const gone = seen.filter(({ key }) => key === CONNECTION).map(({ contactId }) => contactId);
  const theirs = await readWhereAny(desk, 'facts', { index: 'contactId', anyOf: gone });
  for (const fact of theirs) if (fact.key === CONNECTED_ON && allowed(fact)) ofEach.get(fact.contactId)?.push(fact);
  const contacts = await readByIds(desk, 'contacts', [...ofEach.keys()]);
  return contacts.flatMap((contact) => factsToDecide({ contact, facts: ofEach.get(contact.id) ?? [] }));
}

/** Since when those are in the record with whom there was no contact yet and who want one. */
async function readSavedAt(
  desk: Desk,
  rules: readonly Rules[],
  last: ReadonlyMap<string, LastContact>,
): Promise<Map<string, number>> {
  const ids = rules
    .filter(({ id, cadence }) => cadence?.ceilingDays !== undefined && !last.has(id))
    .map(({ id }) => id);
  return new Map((await readByIds(desk, 'contacts', ids)).map(({ id, createdAt }) => [id, createdAt]));
}

/** Other things rest too (checks of a draft): not of today. */
const TODAYS = /^(?:pledge|contact|free|leave|date|change):/;

/** How many things are due, without saying what: for a reminder that others may see. */
export type TodayCounts = { promises: number; people: number; dates: number; all: number };

/** Today in numbers. */
export function countToday(today: Today): TodayCounts {
  return {
    promises: today.mine.length + today.theirs.length,
    people: today.contact.length,
    dates: today.dates.filter(({ daysLeft }) => daysLeft === 0).length,
    all: countToDo(today),
  };
}

function rowsOf({ mine, theirs, contact, free, leave, dates, changes, resting }: TodayPlan): TodayRow[] {
  return [...mine, ...theirs, ...contact, ...free, ...leave, ...dates, ...changes, ...resting.map(({ row }) => row)];
}

async function readContacts(desk: Desk, plan: TodayPlan): Promise<Map<string, Contact>> {
  const ids = new Set(rowsOf(plan).map(({ contactId }) => contactId));
  if (plan.next) ids.add(plan.next.contactId);
  const contacts = await readByIds(desk, 'contacts', [...ids]);
  return new Map(contacts.map((contact) => [contact.id, contact]));
}

/** A row of somebody who was deleted while it was read says nothing. */
function withPeople(plan: TodayPlan, people: ReadonlyMap<string, Contact>): TodayPlan {
  const there = <R extends { contactId: string }>(rows: R[]) => rows.filter(({ contactId }) => people.has(contactId));
  const { next, ...rest } = plan;
  return {
    ...rest,
    mine: there(plan.mine),
    theirs: there(plan.theirs),
    contact: there(plan.contact),
    free: there(plan.free),
    leave: there(plan.leave),
    dates: there(plan.dates),
    changes: there(plan.changes),
    resting: plan.resting.filter(({ row }) => people.has(row.contactId)),
    ...(next && people.has(next.contactId) ? { next } : {}),
  };
}
