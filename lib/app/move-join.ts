import type { Contact } from '../core/record';
import { same } from '../core/same';
import type { History } from './restore-history';
import { PLAIN, type Told } from './told';

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
