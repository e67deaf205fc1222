import type { Erased } from '../core/erased';
import { ErasedPeople } from '../core/erasure';
import { pointsAtPerson } from '../core/identity';
import type { Contact, Identity } from '../core/record';
import type { RecordDb, Rows } from '../data/db';
import { mergeOf } from '../data/deletions';
import { eraseFromRow, withoutLink } from '../data/erase-from-row';
import { type Erasing, Gathering } from '../data/erasing';
import { read } from '../data/read';
import type { FilePerson, FileRecord, Item } from './restore-record';

/**
 * Takes whoever was erased here out of a file, before anything is compared: with their rows, what others' rows say of
 * them, their accounts and merges. Somebody who is here by now is not among them. `keptOut`: how many.
 */
export async function leaveErased(db: RecordDb, file: FileRecord): Promise<FileRecord> {
  const rows = await read(db, async () => db.table('erased').toArray());
  if (rows.length === 0) return file;
  const erased = new ErasedPeople(rows);
  const found = file.people.filter((person) => isErased(person, erased));
  const living = await livingOf(db, found);
  const gone = found.filter((person) => !living.has(person.contact.id));
  return without(file, gone, (accountId) => erased.hasAccount(accountId));
}

function isErased({ contact, items }: FilePerson, erased: ErasedPeople): boolean {
  if (erased.byId(contact.id)) return true;
  const keys = items.flatMap(({ table, row }) => (table === 'identities' ? [row as Identity] : []));
  return erased.byKeys(keys) !== null || (!keys.some(pointsAtPerson) && erased.byCard(contact) !== null);
}

/** Those who are here, by id or by a key: saved again. */
async function livingOf(db: RecordDb, people: readonly FilePerson[]): Promise<Set<string>> {
  const living = new Set<string>();
  for (const { contact, items } of people) {
    const here = await read(db, async () => db.table('contacts').get(contact.id));
    const pairs = items.flatMap(({ row }) => ('kind' in row && 'typed' in row ? [[row.kind, row.value]] : []));
    const taken = await read(db, async () => db.table('identities').where('[kind+value]').anyOf(pairs).count());
    if (here || taken > 0) living.add(contact.id);
  }
  return living;
}

function without(file: FileRecord, gone: readonly FilePerson[], wentToo: (accountId: string) => boolean): FileRecord {
  const gathering = new Gathering(gone.map(({ contact }) => contact.id));
  for (const { contact, items } of gone) {
    gathering.takeRow('contacts', contact);
    for (const { table, row } of items) gathering.takeRow(table, row);
  }
  for (const merge of file.merges) gathering.takeWrite(merge);
  const erasing = gathering.done();
  const slices = file.slices.map((slice) => slice.flatMap((person) => personWithout(person, erasing)));
  const people = slices.flat();
  const used = new Set(people.flatMap(({ contact }) => contact.accountId ?? []));
  const theirs = new Set(gone.flatMap(({ contact }) => contact.accountId ?? []));
  return {
    ...file,
    people,
    slices,
    accounts: new Map([...file.accounts].filter(([id]) => used.has(id) || !(theirs.has(id) || wentToo(id)))),
    merges: file.merges.flatMap((merge) => {
      const left = eraseFromRow(merge, erasing) ?? merge;
      return mergeOf(left) ? [left] : [];
    }),
    leftOut: listWithout(file.leftOut, erasing),
    keptOut: file.keptOut + gone.length,
  };
}

function personWithout({ contact, items }: FilePerson, erasing: Erasing): FilePerson[] {
  if (erasing.contactIds.has(contact.id)) return [];
  const left = items.flatMap(({ table, row }): Item[] => {
    const one = withoutLink(table, row, erasing);
    return one ? [{ table, row: one }] : [];
  });
  return [{ contact: withoutLink('contacts', contact, erasing) as Contact, items: left }];
}

function listWithout({ count, first }: FileRecord['leftOut'], erasing: Erasing): FileRecord['leftOut'] {
  const left = first.filter(({ id, name }) => !erasing.ids.has(id) && !erasing.names.has(name));
  return { count: count - (first.length - left.length), first: left };
}

/** Somebody here whom a file's tombstone names. */
export type NamedByFile = { contactId: string; name: string };

/** A file without tombstones that were lifted here, and whom the others name. */
export type Heeded = { file: FileRecord; toErase: NamedByFile[] };

/**
 * Who is in the record here though another computer's file says that they were erased: a restore erases them here too.
 * Whoever was saved after that isn't meant. Tombstones of those are left out of the file.
 */
export async function heedTombstones(db: RecordDb, file: FileRecord): Promise<Heeded> {
  const stones = file.free.flatMap(({ table, row }) => (table === 'erased' ? [row as Erased] : []));
  const known = new Set((await read(db, async () => db.table('erased').toArray())).map(({ id }) => id));
  const fresh = stones.filter(({ id }) => !known.has(id));
  const toErase: NamedByFile[] = [];
  if (fresh.length === 0) return { file, toErase };
  const erased = new ErasedPeople(fresh);
  const lifted = new Set<string>();
  for (const { contact, stone } of await meantHere(db, erased)) {
    if (contact.createdAt > stone.at) lifted.add(stone.id);
    else toErase.push({ contactId: contact.id, name: contact.name });
  }
  const free = file.free.filter(({ table, row }) => table !== 'erased' || !lifted.has(row.id));
  return { file: { ...file, free }, toErase };
}

type Meant = { contact: Contact; stone: Erased };

async function meantHere(db: RecordDb, erased: ErasedPeople): Promise<Meant[]> {
  const contacts = await read(db, async () => db.table('contacts').toArray());
  const keys = new Map<string, Rows['identities'][]>();
  for (const row of await read(db, async () => db.table('identities').toArray()))
    keys.set(row.contactId, [...(keys.get(row.contactId) ?? []), row]);
  return contacts.flatMap((contact) => {
    const stone = erased.byId(contact.id) ?? erased.byKeys(keys.get(contact.id) ?? []);
    return stone ? [{ contact, stone }] : [];
  });
}
