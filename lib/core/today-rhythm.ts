import { viewCadence } from './cadence';
import type { Interaction, Rules } from './record';
import { daysBetween } from './say-dates';

/** The last real contact, as much of it as is said on Today. */
export type LastContact = Pick<Interaction, 'at' | 'kind' | 'direction'>;

/**
 * Somebody who hasn't heard from the user for longer than they want, or since the day until which they asked to wait.
 * Without `last` there is no contact on record yet: then it is counted from the day they came into the record.
 */
export type ContactRow = {
  kind: 'contact';
  about: string;
  contactId: string;
  last?: LastContact;
  ceilingDays?: number;
  waitedUntil?: number;
  daysOver: number;
};

/** Somebody who can be contacted again `since` then and is due `dueBy`; without `last` there is no contact on record yet. */
export type FreeRow = {
  kind: 'free';
  about: string;
  contactId: string;
  last?: LastContact;
  since?: number;
  dueBy?: number;
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

export type RhythmRow = ContactRow | FreeRow | LeaveRow;

/**
 * `last`: the last real contact of each, if there was one. `savedAt`: since when those without one are in the record. Not
 * since when the rule stands: that is written anew with every change of any rule, which would put the day off each time.
 */
export type RhythmFacts = {
  now: number;
  last: ReadonlyMap<string, LastContact>;
  savedAt: ReadonlyMap<string, number>;
};

const DAY = 86_400_000;

/** How long a wait that is over is told: after that it is old. In days. */
const WAIT_TOLD = 60;

/**
 * Over the ceiling: to contact. Under the floor, or asked to wait: to leave alone, unless the last word was theirs, for an
 * answer never comes too soon. In between they can be contacted, and it is said by when. What rests does so only until the
 * next contact: its name has the last one in it.
 */
export function rhythmRow(rules: Rules, facts: RhythmFacts): RhythmRow[] {
  const { now } = facts;
  const last = facts.last.get(rules.id);
  const { standing, notBefore } = viewCadence(rules, last ? [asInteraction(last, rules)] : [], now);
  if (standing === 'leave-alone' && notBefore !== undefined) return leaveRow(rules, last, { now, notBefore });
  const over = overdueRow(rules, last, facts);
  return over.length > 0 ? over : freeRow(rules, last, facts);
}

type Leaving = { now: number; notBefore: number };

function leaveRow({ id, cadence }: Rules, last: LastContact | undefined, { now, notBefore }: Leaving): LeaveRow[] {
  const { floorDays, leaveAloneUntil } = cadence ?? {};
  const asked = leaveAloneUntil !== undefined && now < leaveAloneUntil;
  if (!asked && last?.direction === 'in') return [];
  return [
    {
      kind: 'leave',
      ...named(id, `leave:${notBefore}`),
      until: notBefore,
      why: asked ? 'asked' : 'floor',
      ...(floorDays === undefined ? {} : { floorDays }),
      ...lastOf(last),
    },
  ];
}

/** Longer than they want, or after the day until which they asked to wait: that one is told for a while. */
function overdueRow({ id, cadence }: Rules, last: LastContact | undefined, facts: RhythmFacts): ContactRow[] {
  const { now, savedAt } = facts;
  const { ceilingDays, leaveAloneUntil: until } = cadence ?? {};
  const from = last?.at ?? savedAt.get(id);
  if (ceilingDays !== undefined && from !== undefined && now > from + ceilingDays * DAY) {
    const daysOver = daysBetween(from, now) - ceilingDays;
    return [{ kind: 'contact', ...named(id, `contact:${last?.at ?? 'none'}`), ...lastOf(last), ceilingDays, daysOver }];
  }
  if (until === undefined || until > now || (last && last.at >= until)) return [];
  const daysOver = daysBetween(until, now);
  if (daysOver > WAIT_TOLD) return [];
  return [{ kind: 'contact', ...named(id, `contact:waited:${until}`), waitedUntil: until, daysOver, ...lastOf(last) }];
}

/** Their floor is behind, or there was no contact yet, and the ceiling is still to come. Without a ceiling it gets old. */
function freeRow({ id, cadence }: Rules, last: LastContact | undefined, { now, savedAt }: RhythmFacts): FreeRow[] {
  const { floorDays, ceilingDays } = cadence ?? {};
  const from = last?.at ?? savedAt.get(id);
  const since = last && floorDays !== undefined ? last.at + floorDays * DAY : undefined;
  const dueBy = from !== undefined && ceilingDays !== undefined ? from + ceilingDays * DAY : undefined;
  const waits = last ? since !== undefined : dueBy !== undefined;
  if (!waits || (dueBy === undefined && since !== undefined && daysBetween(since, now) > WAIT_TOLD)) return [];
  return [
    {
      kind: 'free',
      ...named(id, `free:${last?.at ?? 'none'}`),
      ...lastOf(last),
      ...(since === undefined ? {} : { since }),
      ...(dueBy === undefined ? {} : { dueBy }),
    },
  ];
}

function named(contactId: string, about: string): { contactId: string; about: string } {
  return { contactId, about };
}

function lastOf(last: LastContact | undefined): { last?: LastContact } {
  return last ? { last } : {};
}

function asInteraction(last: LastContact, { id, grain }: Rules): Interaction {
  return { ...last, id, contactId: id, gist: '', grain };
}
