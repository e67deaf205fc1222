import { keyOfRow, keyText } from '../core/identity';
import { mergeContacts as mergeRows } from '../core/merge';
import type { ContactFile, Identity } from '../core/record';
import type { Snooze } from '../core/record-depth';
import { read } from '../data/read';
import { LINKED_TABLES, OWNED_TABLES, PAIR_TABLES } from '../data/tables';
import { StorageFailure, write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, Receipt } from './desk';
import { unlinked } from './drop-links';
import { collectFile } from './file-rows';
import { isUndone } from './is-undone';

export type MergeContactsInput = { clientId: string; keepId: string; otherId: string };

/** Joins two contacts into the kept one: every row moves, differing values stay as facts. Can be undone at any time. */
export async function mergeContacts(desk: Desk, input: MergeContactsInput): Promise<Receipt & { contactId: string }> {
  const head = { clientId: input.clientId, verb: 'merge-contacts', label: await nameOf(desk, input.otherId) };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const [keep, other] = [await collectFile(tx.db, input.keepId), await collectFile(tx.db, input.otherId)];
    if (!keep || !other) throw new StorageFailure('gone', 'one of the two');
    if (input.keepId === input.otherId) throw new StorageFailure('invalid', 'one contact with itself');
    const merged = mergeRows(keep, other, { now: desk.now(), newId: desk.newId });
    const twice = sharedKeys(other.identities, keep.identities);
    await tx.drop('identities', twice);
    const theirs = other.identities.filter((row) => !twice.includes(row));
    const snoozes = longerRests(other.snoozes, keep);
    await tx.drop('snoozes', other.snoozes);
    await tx.put('snoozes', snoozes);
    await moveRows(tx, { ...other, identities: secondary(theirs, keep.identities) }, input.keepId);
    await moveLinks(tx, input.otherId, input.keepId);
    await tx.remove('rules', [input.otherId]);
    await tx.remove('contacts', [input.otherId]);
    await tx.put('contacts', [merged.contact]);
    await tx.put('rules', merged.rules ? [merged.rules] : []);
    await tx.put('facts', merged.differences);
    return { contactId: input.keepId };
  });
  return { receiptId, ...answer };
}

async function nameOf(desk: Desk, contactId: string): Promise<string> {
  return (await desk.db.table('contacts').get(contactId))?.name ?? '';
}

async function moveRows(tx: WriteTx, from: ContactFile, contactId: string): Promise<void> {
  for (const table of OWNED_TABLES) {
    // Named after their contact, neither of these can move; cards are made again when they are wanted.
    if (table === 'cards') await tx.drop(table, from[table]);
    else if (table !== 'snoozes')
      await tx.put(
        table,
        from[table].map((row) => ({ ...row, contactId })),
      );
  }
}

/** What both have: a number without its country, a website. */
function sharedKeys(theirs: readonly Identity[], ours: readonly Identity[]): Identity[] {
  const known = new Set(ours.map((row) => keyText(keyOfRow(row))));
  return theirs.filter((row) => known.has(keyText(keyOfRow(row))));
}

/** Of each kind the kept one's main address stays the main one. */
function secondary(theirs: readonly Identity[], ours: readonly Identity[]): Identity[] {
  const taken = new Set(ours.filter(({ main }) => main).map(({ kind }) => kind));
  return theirs.map(({ main, ...row }) => (main && !taken.has(row.kind) ? { ...row, main } : row));
}

/**
 * What rests goes on resting: a mail that isn't to be logged again, a promise put off, a value not to be suggested. Of
 * two rests about the same the longer one stands.
 */
function longerRests(theirs: readonly Snooze[], { contact, snoozes }: ContactFile): Snooze[] {
  const ours = new Map(snoozes.map((row) => [row.about, row]));
  const end = ({ until }: Snooze) => until ?? Number.POSITIVE_INFINITY;
  return theirs.flatMap((row) => {
    const mine = ours.get(row.about);
    const isLonger = !mine || end(row) > end(mine) || (end(row) === end(mine) && row.at > mine.at);
    return isLonger ? [{ ...row, id: `${contact.id}|${row.about}`, contactId: contact.id }] : [];
  });
}

/**
 * Whoever is linked to the other is linked to the kept one. Nobody is linked to themselves: such a tie or pair goes, a story or
 * what was given loses its link only.
 */
async function moveLinks(tx: WriteTx, fromId: string, toId: string): Promise<void> {
  for (const table of LINKED_TABLES) {
    const rows = await tx.all(table, { index: 'otherId', equals: fromId });
    await tx.put(
      table,
      rows.map((row) => ({ ...row, otherId: toId })),
    );
  }
  const ofKept = { index: 'contactId', equals: toId } as const;
  const toSelf = <T extends { otherId?: string }>(rows: T[]) => rows.filter(({ otherId }) => otherId === toId);
  for (const pair of PAIR_TABLES) await tx.drop(pair, toSelf(await tx.all(pair, ofKept)));
  await tx.put('history', toSelf(await tx.all('history', ofKept)).map(unlinked));
  await tx.put('exchanges', toSelf(await tx.all('exchanges', ofKept)).map(unlinked));
}

/** A merge into a contact that can still be taken back by `undo(desk, receiptId)`. */
export type PastMerge = { receiptId: string; at: number; otherName: string };

/** Newest first; those that were undone are left out. */
export async function readMerges(desk: Desk, contactId: string): Promise<PastMerge[]> {
  return read(desk.db, async (db) => {
    const rows = await db.table('journal').where('contactIds').equals(contactId).toArray();
    const merges: PastMerge[] = [];
    for (const { verb, receiptId, at, label, changes } of rows) {
      const kept = changes.some(({ table, id, after }) => table === 'contacts' && id === contactId && after);
      if (verb !== 'merge-contacts' || !kept || (await isUndone(db, receiptId))) continue;
      merges.push({ receiptId, at, otherName: label });
    }
    return merges.sort((a, b) => b.at - a.at);
  });
}
