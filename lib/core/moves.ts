import { fold } from './fold';
import { refusedForm } from './join-captured';
import type { ContactFile, Fact, Grain } from './record';
import type { Snooze } from './record-depth';
import { isResting } from './resting';

/**
 * People moves: what a page or a file says of somebody that differs from the record. The differences lie in the record as
 * facts of the group "suggestion"; here they become things one can decide about. The user's own value stands until then.
 */

/** Fields of a contact that a page or a file may know otherwise. */
export const MOVING_FIELDS = ['role', 'company', 'location', 'name', 'goesBy', 'pronunciation'] as const;
export type MovingField = (typeof MOVING_FIELDS)[number];

/** A newer Connections.csv that no longer lists them: the suggestion's key, and the only value it has. */
export const CONNECTION = 'connection';
export const GONE = 'gone';
/** The fact that a Connections.csv leaves: the day as its value. */
export const CONNECTED_ON = 'connected-on';

/** What a suggestion is about. */
export type SeenField = MovingField | typeof CONNECTION;

/** The facts of this group are differences that wait for the user's word. */
export const SUGGESTION = 'suggestion';

/** `ours` is absent when the field has been emptied since. */
export type MovingValue = { field: SeenField; seen: string; ours?: string; factId: string };

/**
 * One thing to decide. `job`: another company, with the role if it was seen with it. `title`: another role at the same
 * company. `left`: no longer among the user's connections; `ours` is the day of the connection. `detail`: anything else,
 * one field each. `older`: facts that this one stands for as well.
 */
export type Move = {
  /** The same as long as the same facts make it. */
  id: string;
  kind: 'job' | 'title' | 'detail' | 'left';
  values: MovingValue[];
  grain: Grain;
  /** Since when the record has had what is there now, as far as it knows; epoch milliseconds. */
  since: number;
  older: string[];
};

type Known = Pick<ContactFile, 'contact' | 'snoozes'> & { facts: readonly Fact[] };

/** What is to be decided of somebody, the newest first; what was put off rests until its day. */
export function findMoves(file: Known, now: number): Move[] {
  const differing = file.facts.flatMap((fact): Seen[] => {
    const field = fieldOf(fact);
    const ours = field ? oursOf(field, file) : '';
    // Whoever isn't known to be connected any more has nothing to lose.
    if (!field || (field === CONNECTION && ours === '')) return [];
    return fold(ours) !== fold(fact.value) ? [{ fact, field, ours }] : [];
  });
  return pair(newestOfEach(differing))
    .filter((seen) => !seen.some(({ fact }) => isResting(file.snoozes, aboutChange(fact.id), now)))
    .map((seen) => moveOf(seen, differing, file))
    .sort((a, b) => b.grain.at - a.grain.at);
}

/** The fact that stands for each thing to decide of somebody, whether it rests or not: of a job the company, if it was seen. */
export function factsToDecide({ contact, facts }: Pick<Known, 'contact' | 'facts'>): Fact[] {
  const standing = findMoves({ contact, facts, snoozes: [] }, 0).map(({ values }) => {
    return (values.find(({ field }) => field === 'company') ?? values[0])?.factId;
  });
  return facts.filter(({ id }) => standing.includes(id));
}

type Seen = { fact: Fact; field: SeenField; ours: string };

function oursOf(field: SeenField, { contact, facts }: Pick<Known, 'contact' | 'facts'>): string {
  if (field !== CONNECTION) return contact[field] ?? '';
  return facts.find(({ group, key }) => group !== SUGGESTION && key === CONNECTED_ON)?.value ?? '';
}

function newestOfEach(differing: readonly Seen[]): Seen[] {
  const newest = new Map<SeenField, Seen>();
  for (const one of differing) {
    const before = newest.get(one.field);
    if (!before || one.fact.grain.at > before.fact.grain.at) newest.set(one.field, one);
  }
  return [...newest.values()];
}

function moveOf(seen: [Seen, ...Seen[]], differing: readonly Seen[], file: Known): Move {
  const fields = new Set(seen.map(({ field }) => field));
  const used = new Set(seen.map(({ fact }) => fact.id));
  const older = differing.filter(({ field, fact }) => fields.has(field) && !used.has(fact.id));
  return {
    id: [...used].join('+'),
    kind: kindOf(fields),
    values: seen.map(({ fact, field, ours }) => ({
      field,
      seen: fact.value,
      factId: fact.id,
      ...(ours ? { ours } : {}),
    })),
    grain: seen[0].fact.grain,
    since: sinceWhen(file, [...fields]),
    older: older.map(({ fact }) => fact.id),
  };
}

/** The name under which a change rests (`Snooze.about`), here and in Today. */
export function aboutChange(factId: string): string {
  return `change:${factId}`;
}

function fieldOf(fact: Fact): SeenField | null {
  if (fact.group === SUGGESTION && fact.key === CONNECTION) return CONNECTION;
  return fact.group === SUGGESTION ? (MOVING_FIELDS.find((field) => field === fact.key) ?? null) : null;
}

/** Company and role that were seen in the same place at the same time are one move. */
function pair(seen: readonly Seen[]): [Seen, ...Seen[]][] {
  const company = seen.find(({ field }) => field === 'company');
  const role = seen.find(({ field }) => field === 'role');
  if (!company || !role || !sameLook(company.fact.grain, role.fact.grain)) return seen.map((one) => [one]);
  const others = seen.filter((one) => one !== company && one !== role);
  return [[role, company], ...others.map((one): [Seen] => [one])];
}

/** A page is read in one go, an import in slices: within a minute of each other, from the same place. */
function sameLook(a: Grain, b: Grain): boolean {
  return a.source === b.source && a.from === b.from && Math.abs(a.at - b.at) < 60_000;
}

function kindOf(fields: ReadonlySet<SeenField>): Move['kind'] {
  if (fields.has(CONNECTION)) return 'left';
  if (fields.has('company')) return 'job';
  return fields.has('role') ? 'title' : 'detail';
}

/** Since the last change that was settled here; else since the person was kept. */
function sinceWhen({ contact, facts }: Pick<Known, 'contact' | 'facts'>, fields: readonly SeenField[]): number {
  const past = facts.filter(({ key }) => fields.some((field) => key === pastKey(field)));
  return Math.max(contact.createdAt, ...past.map(({ grain }) => grain.at));
}

/** The key of the fact that keeps what was there before: "past-role", "past-company". */
export function pastKey(field: SeenField): string {
  return `past-${field}`;
}

/** The name under which a value rests for good that the user doesn't want to be asked about again. */
export function aboutRefused(field: string, value: string): string {
  return `refused:${field}:${refusedForm(value)}`;
}

/** A value that isn't suggested again, in the form in which `joinCaptured` looks for what it has suggested before. */
type NotAgain = Pick<Fact, 'group' | 'key' | 'value'>;

/** What the user doesn't want to be asked about again. */
export function refusedValues(snoozes: readonly Snooze[]): NotAgain[] {
  return snoozes.flatMap(({ about, until }) => {
    const parts = until === undefined ? /^refused:([^:]+):(.*)$/s.exec(about) : null;
    return parts ? [{ group: 'refused', key: parts[1] ?? '', value: parts[2] ?? '' }] : [];
  });
}

/** What they had before: a file that still says so is old, and no news. */
export function pastValues(facts: readonly NotAgain[]): NotAgain[] {
  return MOVING_FIELDS.flatMap((field) =>
    facts
      .filter(({ key }) => key === pastKey(field))
      .map(({ value }) => ({ group: 'refused', key: field, value: value.replace(PAST_TAIL, '') })),
  );
}

/** The dates after a past value: "Harbour Tiles, until Dec 2026". */
const PAST_TAIL = /,[^,]*\d{4}$/;
