import type { ContactFile } from '../core/record';
import type { RecordDb, Rows, RowTable } from '../data/db';
import { contactOf } from '../data/journal';
import { OWNED_TABLES } from '../data/tables';
import type { WriteTx } from '../data/write-tx';
import { dropLinks } from './drop-links';
import { collectFile } from './file-rows';
import { changedAt, type History, historyOf, nameOf } from './restore-history';
import type { FileRecord } from './restore-record';
import type { FileIndex } from './restore-replace';
import type { Told } from './told';

/** People, and rows of others, looked at in one write. */
const BITE = { contacts: 25, rows: 200 };

/** What was deleted on the other computer, in bites that are the same for the same file. */
export function bitesOfDeleted({ history, people }: FileRecord, index: FileIndex): string[][] {
  const there = new Set(people.map(({ contact }) => nameOf('contacts', contact.id)));
  const gone = [...history.gone].filter((name) => !index.has(name) && !there.has(name)).sort();
  const contacts = gone.filter((name) => tableOf(name) === 'contacts');
  const rows = gone.filter((name) => FOLLOWED.has(tableOf(name)));
  return [...cut(contacts, BITE.contacts), ...cut(rows, BITE.rows)];
}

const FOLLOWED: ReadonlySet<string> = new Set([...OWNED_TABLES, 'rules', 'issues']);
const tableOf = (name: string): string => name.slice(0, name.indexOf('/'));
const idOf = (name: string): string => name.slice(name.indexOf('/') + 1);
const cut = (names: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(names.length / size) }, (_, at) => names.slice(at * size, (at + 1) * size));

/** What of a bite is deleted here as well: people whole, and single rows. */
export type DeletedThere = { people: ContactFile[]; rows: { table: RowTable; row: Rows[RowTable] }[] };

/**
 * Somebody is deleted here too when nothing of theirs here was changed after that, and nothing of it was unknown there:
 * what nobody there has ever seen, nobody there meant to delete. A row likewise, unless it went with somebody who stays.
 */
export async function findDeletedThere(
  db: RecordDb,
  bite: readonly string[],
  { file, index }: { file: FileRecord; index: FileIndex },
): Promise<DeletedThere> {
  const found: DeletedThere = { people: [], rows: [] };
  for (const name of bite) {
    if (tableOf(name) === 'contacts') {
      const person = await collectFile(db, idOf(name));
      if (person && (await mayGo(db, person, { file, index }))) found.people.push(person);
      continue;
    }
    const table = tableOf(name) as Exclude<RowTable, 'settings'>;
    const row = await db.table(table).get(idOf(name));
    const companion = file.history.goneWith.get(name);
    if (!row || (companion !== undefined && companion !== contactOf(table, row))) continue;
    if (companion !== undefined && (await db.table('contacts').get(companion))) continue;
    const owner = contactOf(table, row);
    const history = await historyOf(db, owner === null ? [] : [owner]);
    if (!isAfter(name, row, { history, file })) found.rows.push({ table, row });
  }
  return found;
}

type Known = { file: FileRecord; index: FileIndex };

async function mayGo(db: RecordDb, person: ContactFile, { file, index }: Known): Promise<boolean> {
  const { id } = person.contact;
  const history = await historyOf(db, [id]);
  const deletedAt = file.history.times.get(nameOf('contacts', id)) ?? 0;
  return rowsOf(person).every(({ table, row }) => {
    const name = nameOf(table, row.id);
    return file.history.gone.has(name) && !index.has(name) && changedAt(name, row, history) <= deletedAt;
  });
}

function rowsOf(person: ContactFile): { table: RowTable; row: Rows[RowTable] }[] {
  const owned = OWNED_TABLES.flatMap((table) => person[table].map((row) => ({ table: table as RowTable, row })));
  const rules = person.rules ? [{ table: 'rules' as const, row: person.rules }] : [];
  return [{ table: 'contacts', row: person.contact }, ...rules, ...owned];
}

function isAfter(
  name: string,
  row: Rows[RowTable],
  { history, file }: { history: History; file: FileRecord },
): boolean {
  return changedAt(name, row, history) > (file.history.times.get(name) ?? 0);
}

/** Deletes them as the user would have, so that the trash has them; answers with when that was. Inside a write. */
export async function deleteAsThere(tx: WriteTx, { people, rows }: DeletedThere, history: History): Promise<Told> {
  const told: Told = { rows: [], fields: [] };
  const tell = (table: RowTable, id: string, at?: number) =>
    told.rows.push([nameOf(table, id), at ?? history.times.get(nameOf(table, id)) ?? 0]);
  for (const person of people) {
    const at = history.times.get(nameOf('contacts', person.contact.id));
    for (const { table, row } of rowsOf(person)) tell(table, row.id, at);
    for (const table of OWNED_TABLES) await tx.drop(table, person[table]);
    await dropLinks(tx, [person.contact.id]);
    await tx.remove('rules', [person.contact.id]);
    await tx.remove('contacts', [person.contact.id]);
  }
  for (const { table, row } of rows) {
    tell(table, row.id);
    await tx.remove(table, [row.id]);
  }
  return told;
}
