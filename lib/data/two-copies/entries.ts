import type { Account, Contact, Rules } from '../../core/record';
import type { Change, JournalRow } from '../journal';
import type { Mark } from '../mark';
import {
  FREE_TABLES,
  type FreeTable,
  OWNED_TABLES,
  type OwnedTable,
  PEOPLE_TABLES,
  type PeopleTable,
  type Rows,
  type RowTable,
} from '../tables';

/** One contact with all its rows: the unit of the second copy. 10,000 of these are cheap, 200,000 rows are not (measured). */
export type Bundle = { contact: Contact; rules?: Rules } & { [T in OwnedTable]: Rows[T][] };

/** A contact with nothing yet. */
export function bundleOf(contact: Contact, rules: Rules | undefined): Bundle {
  const owned = Object.fromEntries(OWNED_TABLES.map((table) => [table, []])) as unknown as {
    [T in OwnedTable]: Rows[T][];
  };
  return { contact, ...(rules ? { rules } : {}), ...owned };
}

const FREE_KEYS: Record<FreeTable, string> = { issues: 'i', erased: 'e' };

/** Keys of the copy. Ids may hold anything, so the kind stands before them. */
export const KEYS = {
  mark: 'mark',
  /** What is known of the lock, once more: should the mark be lost, all of it would stay sealed for ever. */
  lock: 'lock',
  settings: 's:settings',
  contact: (id: string) => `c:${id}`,
  account: (id: string) => `a:${id}`,
  free: (table: FreeTable, id: string) => `${FREE_KEYS[table]}:${id}`,
  journal: (seq: number) => `j:${seq}`,
} as const;

/** The number of a journal entry's key; null for any other key. */
export function seqOfKey(key: string): number | null {
  return key.startsWith('j:') ? Number(key.slice(2)) : null;
}

/** What a write touched, as the copy is concerned. */
export type Touched = {
  contactIds: string[];
  accountIds: string[];
  free: { [T in FreeTable]: string[] };
  settings: boolean;
};

/** What these writes touched, together. */
export function touchedBy(rows: readonly Pick<JournalRow, 'contactIds' | 'changes'>[]): Touched {
  const changes: Change[] = rows.flatMap((row) => row.changes);
  const idsOf = (name: RowTable) => [...new Set(changes.filter(({ table }) => table === name).map(({ id }) => id))];
  return {
    contactIds: [...new Set(rows.flatMap((row) => row.contactIds))],
    accountIds: idsOf('accounts'),
    free: { issues: idsOf('issues'), erased: idsOf('erased') },
    settings: changes.some(({ table }) => table === 'settings'),
  };
}

/** Everything that a record holds, table by table. */
export type AllTables = { [T in RowTable]: Rows[T][] } & { journal: JournalRow[] };

/** Every table, with nothing in it. */
export function emptyTables(): AllTables {
  const names = [...PEOPLE_TABLES, 'settings', 'journal'] as const;
  return Object.fromEntries(names.map((name) => [name, []])) as unknown as AllTables;
}

/** The copy, read back: its mark, its rows, and the keys of entries that couldn't be understood. */
export type ReadCopy = { mark: Mark | null; tables: AllTables; damaged: Map<string, string> };

/** Reads the entries one by one: one that can't be understood doesn't take the others with it. */
export function readEntries(entries: ReadonlyMap<string, string>): ReadCopy {
  const copy: ReadCopy = { mark: null, tables: emptyTables(), damaged: new Map() };
  for (const [key, text] of entries) {
    try {
      takeIn(copy, key, JSON.parse(text));
    } catch {
      copy.damaged.set(key, text);
    }
  }
  copy.tables.journal.sort((a, b) => a.seq - b.seq);
  return copy;
}

function takeIn(copy: ReadCopy, key: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) throw new TypeError('not an entry');
  const { tables } = copy;
  if (key === KEYS.mark) copy.mark = asMark(value);
  else if (key === KEYS.lock || 'gone' in value) return;
  else if (key === KEYS.settings) tables.settings.push({ ...(value as Rows['settings']), id: 'settings' });
  else if (key.startsWith('a:') && hasId(value)) tables.accounts.push(value as Account);
  else if (key.startsWith('j:') && 'seq' in value)
    tables.journal.push({ ...value, seq: Number(key.slice(2)) } as JournalRow);
  else if (key.startsWith('c:')) takeBundle(tables, value as Bundle);
  else takeFree(tables, key, value);
}

function takeFree(tables: AllTables, key: string, value: object): void {
  const table = FREE_TABLES.find((name) => key.startsWith(KEYS.free(name, '')));
  if (!table || !hasId(value)) throw new TypeError('no such kind of entry');
  (tables[table] as Rows[FreeTable][]).push(value as Rows[FreeTable]);
}

/** A mark as it was written; null for anything else. */
export function parseMark(text: string): Mark | null {
  try {
    return asMark(JSON.parse(text));
  } catch {
    return null;
  }
}

function asMark(value: unknown): Mark {
  const { dbId, schemaVersion, lastSeq, liveCount } = value as Partial<Mark>;
  const numbers = [schemaVersion, lastSeq, liveCount].every((number) => typeof number === 'number');
  if (typeof dbId !== 'string' || dbId === '' || !numbers) throw new TypeError('not a mark');
  return value as Mark;
}

function takeBundle(tables: AllTables, { contact, rules, ...owned }: Bundle): void {
  // An older Acquaint's copy lacks the tables that came later.
  const rows = OWNED_TABLES.map((table): unknown => owned[table] ?? []);
  if (typeof contact?.id !== 'string' || !rows.every((some) => Array.isArray(some) && some.every(hasId)))
    throw new TypeError('not a contact');
  tables.contacts.push(contact);
  if (rules) tables.rules.push(rules);
  for (const table of OWNED_TABLES) addAll(tables[table] as Rows[typeof table][], owned[table] ?? []);
}

function hasId(row: unknown): boolean {
  return typeof Reflect.get(Object(row), 'id') === 'string';
}

function addAll<Row>(to: Row[], rows: readonly Row[]): void {
  for (const row of rows) to.push(row);
}

/** Rows about people, over all tables: the mark's `liveCount`. */
export function countLive(tables: AllTables): number {
  const { settings: _settings, journal: _journal, ...people } = tables;
  return (Object.keys(people) as PeopleTable[]).reduce((sum, table) => sum + tables[table].length, 0);
}
