import type { RecordDb } from '../data/db';
import { contactOf } from '../data/journal';
import { OWNED_TABLES, type Rows, type RowTable } from '../data/tables';
import type { WriteTx } from '../data/write-tx';
import type { Pace } from '../formats/pace';
import { itemsOf } from './restore-here';
import { nameOf } from './restore-history';
import type { FileRecord } from './restore-record';

/** People of the record looked at in one write. */
const SLICE = 100;

/** The rows a file holds, by "table/id". */
export type FileIndex = ReadonlyMap<string, Rows[RowTable]>;

/** Made with rests: a large file has hundreds of thousands. */
export async function indexFile({ people }: FileRecord, pace: Pace): Promise<FileIndex> {
  const index = new Map<string, Rows[RowTable]>();
  for (const person of people) {
    for (const { table, row } of itemsOf([person])) index.set(nameOf(table, row.id), row);
    await pace.rest();
  }
  return index;
}

/** `next`: where to go on; null when everybody was looked at. */
export type Dropped = { next: string | null; removed: number; people: number };

/**
 * Takes away what stands in the way of the file's rows, for the people after an id: contacts it doesn't have, with all
 * that is theirs, and rows that it doesn't have or has with another contact or under another key. Inside a write.
 */
export async function dropMisfits(tx: WriteTx, file: FileIndex, after: string): Promise<Dropped> {
  const contacts = await tx.db.table('contacts').where(':id').above(after).limit(SLICE).toArray();
  const ids = contacts.map(({ id }) => id);
  let removed = 0;
  for (const table of OWNED_TABLES) {
    const rows = await tx.db.table(table).where('contactId').anyOf(ids).toArray();
    removed += await dropAll(tx, table, misfitsOf(file, table, rows));
  }
  const rules = (await tx.db.table('rules').bulkGet(ids)).filter((row) => row !== undefined);
  removed += await dropAll(tx, 'rules', misfitsOf(file, 'rules', rules));
  const people = misfitsOf(file, 'contacts', contacts);
  removed += await dropAll(tx, 'contacts', people);
  return { next: ids.at(-1) ?? null, removed, people: people.length };
}

function misfitsOf(file: FileIndex, table: RowTable, rows: readonly Rows[RowTable][]): Rows[RowTable][] {
  return rows.filter((row) => {
    const theirs = file.get(nameOf(table, row.id));
    if (!theirs || contactOf(table, theirs) !== contactOf(table, row)) return true;
    const isKey = 'value' in row && 'kind' in row && 'value' in theirs && 'kind' in theirs;
    return isKey && (row.kind !== theirs.kind || row.value !== theirs.value);
  });
}

async function dropAll(tx: WriteTx, table: RowTable, rows: readonly Rows[RowTable][]): Promise<number> {
  await tx.drop(table, rows);
  return rows.length;
}

type Spare = { accounts: Rows['accounts'][]; issues: Rows['issues'][] };

/** Accounts that the file doesn't have and in which nobody is, and issues that it doesn't have. Whoever was erased stays so. */
export async function findSpare(db: RecordDb, file: FileRecord): Promise<Spare> {
  const used = new Set(await db.table('contacts').orderBy('accountId').uniqueKeys());
  const accounts = await db.table('accounts').toArray();
  const theirs = new Set(file.free.flatMap(({ table, row }) => (table === 'issues' ? [row.id] : [])));
  const issues = (await db.table('issues').toArray()).filter(({ id }) => !theirs.has(id));
  return { accounts: accounts.filter(({ id }) => !file.accounts.has(id) && !used.has(id)), issues };
}
