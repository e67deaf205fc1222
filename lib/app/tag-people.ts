import { fold } from '../core/fold';
import { cleanTag, isSameTag, withoutTag, withTag } from '../core/tags';
import { read } from '../data/read';
import { StorageFailure, write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, Receipt } from './desk';
import { touched } from './file-rows';

/** `on`: give them the tag, or take it away. The tag may be typed with or without its #. */
export type TagPeopleInput = { clientId: string; contactIds: readonly string[]; tag: string; on: boolean };

/** People a write: small enough to be over in a few milliseconds. */
const SLICE = 100;

/**
 * Gives a tag to many people or takes it from them; `receiptId` takes all of it back. Who has it already (or hasn't) and
 * who is gone stays as they are. `changed` counts the others. Fails with `invalid` when there is no word in the tag.
 */
export async function tagPeople(
  desk: Desk,
  input: TagPeopleInput,
): Promise<Receipt & { tag: string; changed: number }> {
  const tag = cleanTag(input.tag);
  if (tag === '') throw new StorageFailure('invalid', 'a tag without a word');
  const group = `tag:${input.clientId}`;
  const contactIds = [...new Set(input.contactIds)];
  let changed = 0;
  for (let at = 0; at < contactIds.length; at += SLICE) {
    const clientId = `${input.clientId}:${at / SLICE}`;
    const verb = input.on ? 'tag-people' : 'untag-people';
    const { answer } = await write(desk, { clientId, verb, label: tag, group, bulk: true }, (tx) =>
      tagSlice(tx, contactIds.slice(at, at + SLICE), { tag, on: input.on, now: desk.now() }),
    );
    changed += answer.changed;
  }
  return { receiptId: group, tag, changed };
}

type Tagging = { tag: string; on: boolean; now: number };

async function tagSlice(tx: WriteTx, ids: readonly string[], { tag, on, now }: Tagging): Promise<{ changed: number }> {
  const rows = (await tx.db.table('contacts').bulkGet([...ids])).filter((row) => row !== undefined);
  const other = rows.filter(({ tags }) => tags.some((own) => isSameTag(own, tag)) !== on);
  await tx.put(
    'contacts',
    other.map((row) => ({ ...touched(row, now), tags: on ? withTag(row.tags, tag) : withoutTag(row.tags, tag) })),
  );
  return { changed: other.length };
}

/** A tag in use, and how many people have it. */
export type TagCount = { tag: string; count: number };

/** Every tag in use, the most used first. Spellings of one tag count as one, under the one that is used most. */
export async function readTags(desk: Desk): Promise<TagCount[]> {
  const contacts = await read(desk.db, (db) => db.table('contacts').toArray());
  return countTags(contacts);
}

/** As `readTags`, of people that are at hand. */
export function countTags(people: readonly { tags?: readonly string[] }[]): TagCount[] {
  const spellings = new Map<string, number>();
  for (const { tags = [] } of people) for (const tag of tags) spellings.set(tag, (spellings.get(tag) ?? 0) + 1);
  const counted = new Map<string, TagCount>();
  const byUse = [...spellings].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
  for (const [tag, count] of byUse) {
    const known = counted.get(fold(tag));
    counted.set(fold(tag), { tag: known?.tag ?? tag, count: (known?.count ?? 0) + count });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count);
}
