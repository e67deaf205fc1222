import { fold } from '../core/fold';
import { keyText } from '../core/identity';
import type { Account, Contact, Identity } from '../core/record';
import { same } from '../core/same';
import { rowsNamed } from '../data/by-name';
import type { RecordDb, Rows, RowTable } from '../data/db';
import { contactOf } from '../data/journal';
import { becameOf, type History, historyOf, nameOf } from './restore-history';
import type { FilePerson, FileRecord, Item } from './restore-record';

/** What of the record a slice of a file could touch. */
export type Here = {
  /** Rows with the ids of the slice's, by "table/id"; its accounts too. */
  rows: Map<string, Rows[RowTable]>;
  /** Who has the slice's addresses and numbers, by key text. */
  keys: Map<string, Identity>;
  /** The slice's contacts, owners of anything above, and whom somebody was merged into. */
  contacts: Map<string, Contact>;
  /** Accounts by folded name, whatever their ids. */
  accounts: Map<string, Account>;
  history: History;
};

/** Every row of a slice, the contacts' own included. */
export function itemsOf(slice: readonly FilePerson[]): Item[] {
  return slice.flatMap(({ contact, items }): Item[] => [{ table: 'contacts', row: contact }, ...items]);
}

/** Accounts the slice's contacts are linked to, each once. */
export function accountsOf(slice: readonly FilePerson[], file: FileRecord): Account[] {
  const ids = new Set(slice.flatMap(({ contact }) => contact.accountId ?? []));
  return [...ids].flatMap((id) => file.accounts.get(id) ?? []);
}

/** Rows that belong to nobody, of a file. */
export type Loose = { accounts: readonly Account[]; free?: readonly Item[] };

/** Inside a write, or outside. `accounts`: those of the slice, at least. */
export async function lookUpHere(
  db: RecordDb,
  slice: readonly FilePerson[],
  { accounts, free = [] }: Loose,
): Promise<Here> {
  const items = [...itemsOf(slice), ...accounts.map((row): Item => ({ table: 'accounts', row })), ...free];
  const rows = await rowsById(db, items);
  const keys = await keysOf(db, items);
  const owners = [...rows].flatMap(([name, row]) => contactOf(tableOf(name), row) ?? []);
  const ours = slice.flatMap(({ contact }) => rows.get(nameOf('contacts', contact.id)) ?? []) as Contact[];
  const contacts = new Map(ours.map((contact) => [contact.id, contact]));
  await addContacts(db, contacts, [...owners, ...[...keys.values()].map(({ contactId }) => contactId)]);
  const history = await historyOfUnsettled(db, slice, rows);
  const targets = slice.flatMap(({ contact }) => becameOf(history, contact.id) ?? []);
  await addContacts(db, contacts, targets);
  return { rows, keys, contacts, accounts: await accountsByName(db, accounts), history };
}

const tableOf = (name: string) => name.slice(0, name.indexOf('/')) as RowTable;

async function rowsById(db: RecordDb, items: readonly Item[]): Promise<Here['rows']> {
  const found: Here['rows'] = new Map();
  for (const table of new Set(items.map((item) => item.table))) {
    const ids = items.filter((item) => item.table === table).map(({ row }) => row.id);
    for (const row of await db.table(table).bulkGet(ids)) if (row) found.set(nameOf(table, row.id), row);
  }
  return found;
}

async function keysOf(db: RecordDb, items: readonly Item[]): Promise<Here['keys']> {
  const pairs = items.flatMap(({ row }) => ('kind' in row && 'value' in row ? [[row.kind, row.value]] : []));
  const found = await db.table('identities').where('[kind+value]').anyOf(pairs).toArray();
  return new Map(found.map((identity) => [keyText(identity), identity]));
}

async function addContacts(db: RecordDb, to: Map<string, Contact>, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)].filter((id) => !to.has(id));
  if (wanted.length === 0) return;
  for (const contact of await db.table('contacts').bulkGet(wanted)) if (contact) to.set(contact.id, contact);
}

/** The journal is asked only where file and record differ, and follows whoever was merged. */
async function historyOfUnsettled(db: RecordDb, slice: readonly FilePerson[], rows: Here['rows']): Promise<History> {
  const wanted = new Set<string>();
  for (const person of slice) {
    const differing = itemsOf([person]).filter(({ table, row }) => !same(rows.get(nameOf(table, row.id)), row));
    for (const { table, row } of differing) {
      const ours = rows.get(nameOf(table, row.id));
      wanted.add(person.contact.id);
      const owner = ours ? contactOf(table, ours) : null;
      if (owner !== null) wanted.add(owner);
    }
  }
  let history = await historyOf(db, [...wanted]);
  for (let before = 0; before < wanted.size; ) {
    before = wanted.size;
    for (const id of history.mergedInto.values()) wanted.add(id);
    if (wanted.size > before) history = await historyOf(db, [...wanted]);
  }
  return history;
}

async function accountsByName(db: RecordDb, accounts: readonly Account[]): Promise<Here['accounts']> {
  const names = accounts.map(({ name }) => name);
  const found = await rowsNamed(db.table('accounts'), names).toArray();
  return new Map(found.map((account) => [fold(account.name), account]));
}
