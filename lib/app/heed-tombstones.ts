import type { Erased } from '../core/erased';
import { isErasedPerson } from '../core/erased-person';
import { ErasedPeople } from '../core/erasure';
import type { Contact } from '../core/record';
import type { RecordDb, Rows } from '../data/db';
import { mergeOf } from '../data/deletions';
import { read } from '../data/read';
import { namesOf } from './erase-gather';
import { isUndone } from './is-undone';
import type { FileRecord } from './restore-record';

/** Somebody here whom a file's tombstone names. */
export type NamedByFile = { contactId: string; name: string };

/** A file without tombstones that were lifted here, and whom the others name. */
export type Heeded = { file: FileRecord; toErase: NamedByFile[] };

/**
 * Who is in the record here though another computer's file says that they were erased: a restore erases them here too.
 * Only the very contact that was erased there: not somebody who has an address of theirs, nobody who is alive in the file,
 * nobody who was merged with another one here, and nobody who was saved later. A tombstone that means one of those is left
 * out of the file.
 */
export async function heedTombstones(db: RecordDb, file: FileRecord): Promise<Heeded> {
  const stones = file.free.flatMap(({ table, row }) => (table === 'erased' ? [row as Erased] : []));
  const known = new Set((await read(db, async () => db.table('erased').toArray())).map(({ id }) => id));
  const fresh = stones.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return { file, toErase: [] };
  const inFile = new Set(file.people.map(({ contact }) => contact.id));
  const toErase: NamedByFile[] = [];
  const lifted = new Set<string>();
  for (const { contact, stone, isSame } of await meantHere(db, fresh)) {
    const goes = isSame && !inFile.has(contact.id) && contact.createdAt <= stone.at;
    if (goes && !(await holdsAnother(db, contact.id, new ErasedPeople([stone]))))
      toErase.push({ contactId: contact.id, name: contact.name });
    else lifted.add(stone.id);
  }
  const free = file.free.filter(({ table, row }) => table !== 'erased' || !lifted.has(row.id));
  return { file: { ...file, free }, toErase };
}

/** Somebody who wasn't erased there was merged into them here, or into one of those. */
async function holdsAnother(db: RecordDb, contactId: string, erased: ErasedPeople): Promise<boolean> {
  const all = new Set([contactId]);
  for (const id of all) {
    const rows = await read(db, async () => db.table('journal').where('contactIds').equals(id).toArray());
    for (const row of rows) {
      const merge = mergeOf(row);
      if (merge?.keptId !== id || (await read(db, () => isUndone(db, row.receiptId)))) continue;
      for (const other of merge.otherIds) all.add(other);
    }
  }
  return [...all].some((id) => erased.byId(id) === null);
}

/** `isSame`: by their id, and not by their name and an address only. */
type Meant = { contact: Contact; stone: Erased; isSame: boolean };

async function meantHere(db: RecordDb, fresh: readonly Erased[]): Promise<Meant[]> {
  const contacts = await read(db, async () => db.table('contacts').toArray());
  const keys = new Map<string, Rows['identities'][]>();
  for (const row of await read(db, async () => db.table('identities').toArray()))
    keys.set(row.contactId, [...(keys.get(row.contactId) ?? []), row]);
  const personOf = (contact: Contact) => {
    return { contactId: contact.id, names: namesOf(contact), card: contact, keys: keys.get(contact.id) ?? [] };
  };
  const any = new ErasedPeople(fresh);
  const named = contacts.filter((contact) => isErasedPerson(any, personOf(contact)));
  return fresh.flatMap((stone) => {
    const erased = new ErasedPeople([stone]);
    return named.flatMap((contact): Meant[] =>
      isErasedPerson(erased, personOf(contact)) ? [{ contact, stone, isSame: erased.byId(contact.id) !== null }] : [],
    );
  });
}
