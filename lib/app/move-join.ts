import type { Contact } from '../core/record';
import { same } from '../core/same';
import type { Change } from '../data/journal';
import type { History } from './restore-history';

/**
 * What a move brings besides rows: when they were last changed where they come from ("table/id", time), and when fields of
 * contacts were (contact id, field, time). It stands in the answer of the move's own writes.
 */
export type Told = { rows: [string, number][]; fields: [string, string, number][] };

/** Told nothing yet. */
export const emptyTold = (): Told => ({ rows: [], fields: [] });

/** What a write's answer tells; null for one that tells nothing. It may come from a file that anybody made. */
export function readTold(answer: unknown): Told | null {
  const told: unknown = answer instanceof Object ? Reflect.get(answer, 'told') : undefined;
  if (!(told instanceof Object)) return null;
  const [rows, fields] = [Reflect.get(told, 'rows'), Reflect.get(told, 'fields')].map(listOf);
  return {
    rows: (rows ?? []).flatMap(([name, time]) =>
      isText(name) && isTime(time) ? [[name, time] as [string, number]] : [],
    ),
    fields: (fields ?? []).flatMap(([id, field, time]) =>
      isText(id) && isText(field) && isTime(time) ? [[id, field, time] as [string, string, number]] : [],
    ),
  };
}

const listOf = (value: unknown): unknown[][] => (Array.isArray(value) ? value.filter((one) => Array.isArray(one)) : []);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Fields that a change of a contact touched; of tags each one that came or went. */
export function changedFields({ before, after }: Change): string[] {
  if (!before || !after) return [];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const fields = [...keys].filter((key) => !PLAIN.has(key) && !same(Reflect.get(before, key), Reflect.get(after, key)));
  const [had, has] = [tagsOf(before), tagsOf(after)];
  const tags = [...had.filter((tag) => !has.includes(tag)), ...has.filter((tag) => !had.includes(tag))];
  return [...fields, ...tags.map((tag) => `tags:${tag}`)];
}

/** Fields that are joined in ways of their own. */
const PLAIN: ReadonlySet<string> = new Set(['id', 'tags', 'createdAt', 'updatedAt']);

const tagsOf = (row: object): string[] => {
  const tags: unknown = Reflect.get(row, 'tags');
  return Array.isArray(tags) ? tags.map(String) : [];
};

/** Both sides of one contact, and when fields of it were changed on either. */
export type Sides = { ours: Contact; theirs: Contact; here: History; there: History };

/**
 * One contact of two records: of each field the one that was changed last, of tags each by itself. The same from either
 * side, so that two records that take from each other end alike.
 */
export function joinContact(sides: Sides): { contact: Contact; fields: Told['fields'] } {
  const { ours, theirs, here, there } = sides;
  const [mine, yours] = [here.fields.get(ours.id) ?? new Map(), there.fields.get(ours.id) ?? new Map()];
  const joined: Record<string, unknown> = { id: ours.id };
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    if (PLAIN.has(key)) continue;
    const from = isLater(rankOf(theirs, key, yours), rankOf(ours, key, mine)) ? theirs : ours;
    if (Object.hasOwn(from, key)) joined[key] = Reflect.get(from, key);
  }
  const contact = {
    ...joined,
    tags: joinTags(sides, mine, yours),
    createdAt: Math.min(ours.createdAt, theirs.createdAt),
    updatedAt: Math.max(ours.updatedAt, theirs.updatedAt),
  } as Contact;
  const fields = [...new Set([...mine.keys(), ...yours.keys()])].map((field): Told['fields'][number] => [
    ours.id,
    field,
    Math.max(mine.get(field) ?? 0, yours.get(field) ?? 0),
  ]);
  return { contact, fields };
}

type Rank = [number, number, string];
type Times = ReadonlyMap<string, number>;

/** A field that was never changed is as old as the row; what is equal in age goes by its letters, the same on both sides. */
function rankOf(row: Contact, key: string, times: Times): Rank {
  return [times.get(key) ?? row.grain.at, row.updatedAt, JSON.stringify(Reflect.get(row, key)) ?? ''];
}

/** Of two rows that differ, which stands; the same whichever side asks. */
export function isLater(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? 0;
    if (one !== other) return one > other;
  }
  return false;
}

/** A tag that only one side has was given there, or taken away here: the later counts, and in doubt it stays. */
function joinTags({ ours, theirs }: Sides, mine: Times, yours: Times): string[] {
  const all = [...new Set([...ours.tags, ...theirs.tags])];
  const stays = (tag: string) => {
    const [has, had] = [ours.tags.includes(tag), theirs.tags.includes(tag)];
    if (has && had) return true;
    const [mineAt, yoursAt] = [mine.get(`tags:${tag}`), yours.get(`tags:${tag}`)];
    return has ? (mineAt ?? ours.grain.at) >= (yoursAt ?? -1) : (yoursAt ?? theirs.grain.at) >= (mineAt ?? -1);
  };
  const kept = all.filter(stays);
  return same(ours.tags, theirs.tags) ? ours.tags : kept.sort();
}
