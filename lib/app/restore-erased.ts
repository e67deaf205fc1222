import { isErasedPerson } from '../core/erased-person';
import { ErasedPeople } from '../core/erasure';
import { keyText } from '../core/identity';
import type { Contact, Identity } from '../core/record';
import type { RecordDb } from '../data/db';
import { mergeOf } from '../data/deletions';
import { eraseFromRow, withoutLink } from '../data/erase-from-row';
import { type Erasing, Gathering } from '../data/erasing';
import type { JournalRow } from '../data/journal';
import { read } from '../data/read';
import { namesOf } from './erase-gather';
import { partMerged } from './restore-part';
import type { FilePerson, FileRecord, Item } from './restore-record';

/**
 * Takes whoever was erased here out of a file, before anything is compared: with their rows, what others' rows say of
 * them, their accounts and merges. Whoever was merged with them in the file is parted from them first, and nobody who is
 * here, under the same id, is among them. Another one who has an address of theirs in the file comes in without it.
 * `keptOut`: how many.
 */
export async function leaveErased(db: RecordDb, whole: FileRecord): Promise<FileRecord> {
  const rows = await read(db, async () => db.table('erased').toArray());
  if (rows.length === 0) return whole;
  const asked: Asked = { erased: new ErasedPeople(rows), here: await hereOf(db, whole) };
  const file = partMerged(whole, mergesWithErased(whole, asked));
  const gone = file.people.filter((person) => isErased(person, asked));
  return without(file, gone, asked);
}

/** `living`: who of the file is here. `holders`: who here has a key of the file, by key text. */
type Here = { living: ReadonlySet<string>; holders: ReadonlyMap<string, string> };
type Asked = { erased: ErasedPeople; here: Here };

async function hereOf(db: RecordDb, { people, merges }: FileRecord): Promise<Here> {
  const merged = merges.map((row) => mergeOf(row)).flatMap((merge) => (merge ? [merge.keptId, ...merge.otherIds] : []));
  const ids = [...new Set([...people.map(({ contact }) => contact.id), ...merged])];
  const living = await read(db, async () => db.table('contacts').where(':id').anyOf(ids).primaryKeys());
  const pairs = people.flatMap((person) => keysOf(person).map(({ kind, value }): [string, string] => [kind, value]));
  const held = await read(db, async () => db.table('identities').where('[kind+value]').anyOf(pairs).toArray());
  const holders = held.map((row): [string, string] => [keyText(row), row.contactId]);
  return { living: new Set(living.map(String)), holders: new Map(holders) };
}

function keysOf({ items }: FilePerson): Identity[] {
  return items.flatMap(({ table, row }) => (table === 'identities' ? [row as Identity] : []));
}

function isErased(person: FilePerson, { erased, here }: Asked): boolean {
  const { contact } = person;
  if (here.living.has(contact.id)) return false;
  return isErasedPerson(erased, {
    ...{ contactId: contact.id, names: namesOf(contact), card: contact, keys: keysOf(person) },
    isTaken: (key) => (here.holders.get(keyText(key)) ?? contact.id) !== contact.id,
  });
}

/** Merges in which somebody who was erased and somebody who wasn't became one, and what was merged with that one since. */
function mergesWithErased({ people, merges }: FileRecord, asked: Asked): Set<string> {
  const found = new Set<string>();
  const mixed = new Set<string>();
  if (merges.length === 0) return found;
  const byId = new Map(people.map((person) => [person.contact.id, person]));
  for (const row of merges) {
    const { keptId = '', otherIds = [] } = mergeOf(row) ?? {};
    const [first, ...others] = [keptId, ...otherIds].map((id) => isErased(beforeMerge(row, id, byId.get(id)), asked));
    if (others.every((one) => one === first) && ![keptId, ...otherIds].some((id) => mixed.has(id))) continue;
    found.add(row.receiptId);
    mixed.add(keptId);
  }
  return found;
}

/** Somebody as the merge found them: the kept one without what came from the other, the other with what went. */
function beforeMerge({ changes }: JournalRow, id: string, now: FilePerson | undefined): FilePerson {
  const card = changes.find((change) => change.table === 'contacts' && change.id === id)?.before as Contact;
  const moved = changes.filter(({ table }) => table === 'identities');
  const went = moved.flatMap(({ before }) =>
    before && 'contactId' in before && before.contactId === id ? [before] : [],
  );
  const came = new Set(moved.map((change) => change.id));
  const stayed = now?.items.filter(({ table, row }) => table === 'identities' && !came.has(row.id)) ?? [];
  return { contact: card, items: [...went.map((row): Item => ({ table: 'identities', row })), ...stayed] };
}

function without(file: FileRecord, gone: readonly FilePerson[], asked: Asked): FileRecord {
  const gathering = new Gathering(gone.map(({ contact }) => contact.id));
  for (const { contact, items } of gone) {
    gathering.takeRow('contacts', contact);
    for (const { table, row } of items) gathering.takeRow(table, row);
  }
  for (const merge of file.merges) gathering.takeWrite(merge);
  const erasing = gathering.done();
  const slices = file.slices.map((slice) => slice.flatMap((person) => personWithout(person, erasing, asked)));
  const people = slices.flat();
  const used = new Set(people.flatMap(({ contact }) => contact.accountId ?? []));
  const theirs = new Set(gone.flatMap(({ contact }) => contact.accountId ?? []));
  return {
    ...file,
    people,
    slices,
    accounts: new Map(
      [...file.accounts].filter(([id]) => used.has(id) || !(theirs.has(id) || asked.erased.hasAccount(id))),
    ),
    merges: file.merges.flatMap((merge) => {
      const left = eraseFromRow(merge, erasing) ?? merge;
      return mergeOf(left) ? [left] : [];
    }),
    leftOut: listWithout(file.leftOut, erasing),
    keptOut: file.keptOut + gone.length,
  };
}

function personWithout({ contact, items }: FilePerson, erasing: Erasing, { erased, here }: Asked): FilePerson[] {
  if (erasing.contactIds.has(contact.id)) return [];
  const isLeft = ({ table, row }: Item) =>
    table === 'identities' && !here.holders.has(keyText(row as Identity)) && erased.byKey(row as Identity) !== null;
  const left = items.flatMap((item): Item[] => {
    const one = isLeft(item) ? null : withoutLink(item.table, item.row, erasing);
    return one ? [{ table: item.table, row: one }] : [];
  });
  return [{ contact: withoutLink('contacts', contact, erasing) as Contact, items: left }];
}

function listWithout({ count, first }: FileRecord['leftOut'], erasing: Erasing): FileRecord['leftOut'] {
  const left = first.filter(({ id, name }) => !erasing.ids.has(id) && !erasing.names.has(name));
  return { count: count - (first.length - left.length), first: left };
}
