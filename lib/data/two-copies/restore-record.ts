import type { Dexie, Table } from 'dexie';
import { keyText } from '../../core/identity';
import type { RecordDb } from '../db';
import { type Mark, newMark } from '../mark';
import { FREE_TABLES, OWNED_TABLES, type OwnedTable, type Rows, type RowTable } from '../tables';
import { within } from '../watchdog';
import { bringUp } from './bring-up';
import { readCopyMark } from './copy-rows';
import { type AllTables, countLive, type ReadCopy, readEntries } from './entries';
import { putRepairReport } from './repair-report';
import { setAside } from './set-aside';
import { wellFormed } from './well-formed';

/** Rows put in one transaction: few enough to leave readers a turn, many enough to be quick. */
const SLICE = 4_000;

/**
 * Makes the database again from the copy, under the lock. The mark comes last: cut short, the database counts as fresh and
 * the next opening begins once more. `aside` keeps what the database held. `damaged`: entries that couldn't come along
 * were set aside and are still in the copy, which is to be made again from what was restored.
 */
export async function restoreRecord(
  db: RecordDb,
  { aside, now }: { aside: boolean; now: number },
): Promise<{ damaged: boolean }> {
  const replaced = aside ? await dumpReplaced(db) : null;
  const copy = await readWholeCopy(db);
  if (!copy) return { damaged: false };
  const { mark, tables, damaged } = copy;
  if (replaced) await setAside(db, { at: now, why: 'replaced-record', held: replaced });
  if (damaged.size > 0) await setAside(db, { at: now, why: 'unreadable-entries', held: Object.fromEntries(damaged) });
  await fill(db.dexie, tables, mark);
  const others = (['contacts', 'identities', 'accounts', ...FREE_TABLES] as const).map((name) => tables[name].length);
  const notes = others.reduce((left, count) => left - count, mark.liveCount);
  await putRepairReport(db, { at: now, what: 'record', people: tables.contacts.length, notes, unread: damaged.size });
  return { damaged: damaged.size > 0 };
}

/** What the database holds, opened by its own lock, should the copy know another one. */
async function dumpReplaced(db: RecordDb): Promise<Record<string, unknown[]>> {
  const mark = await db.stored('meta').get('record');
  await db.vault.meet(mark?.lock ?? null);
  return dumpTables(db);
}

/** The copy as a database can hold it: in today's schema, without what can't stand. Null when it holds nothing. */
async function readWholeCopy(db: RecordDb): Promise<(ReadCopy & { mark: Mark }) | null> {
  const mark = await readCopyMark(db);
  if (!mark) return null;
  // It is read as its own mark says, and so are its rows written: sealed or not.
  await db.vault.meet(mark.lock ?? null);
  const copy = readEntries(await db.copy.readAll());
  const { tables, damaged } = consistent(copy);
  const today = mark.schemaVersion < db.newest ? await bringUp(db, tables, mark.schemaVersion) : tables;
  const sane = wellFormed({ mark, tables: today, damaged });
  const lastSeq = Math.max(mark.lastSeq, today.journal.at(-1)?.seq ?? 0);
  const dbId = mark.dbId || crypto.randomUUID();
  return { ...sane, mark: { ...mark, dbId, schemaVersion: db.newest, lastSeq, liveCount: countLive(sane.tables) } };
}

/** Every row of the database, by table. */
export async function dumpTables(db: RecordDb): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(db.dexie.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows);
}

/** Milliseconds for one slice; a disk that never answers must not keep the lock for good. */
const PATIENCE = 30_000;

async function fill(dexie: Dexie, tables: AllTables, mark: Mark): Promise<void> {
  const emptied = dexie.transaction('rw', dexie.tables, async () => {
    for (const table of dexie.tables) await table.clear();
    await dexie.table('meta').put(newMark(mark.schemaVersion));
  });
  await within(PATIENCE, emptied);
  for (const name of Object.keys(tables) as (RowTable | 'journal')[]) {
    const table: Table<unknown> = dexie.table(name);
    for (let at = 0; at < tables[name].length; at += SLICE)
      await within(PATIENCE, table.bulkPut(tables[name].slice(at, at + SLICE)));
  }
  await dexie.table('meta').put(mark);
}

/**
 * A copy of which an entry was lost can hold a row or a key twice, or name an account that isn't there; the database would refuse
 * it as a whole. What can't stand is counted as damaged.
 */
function consistent(copy: ReadCopy): ReadCopy {
  const { tables } = copy;
  const accounts = new Set(tables.accounts.map(({ id }) => id));
  for (const contact of tables.contacts) {
    if (contact.accountId !== undefined && !accounts.has(contact.accountId)) delete contact.accountId;
  }
  const touched = new Map(tables.contacts.map(({ id, updatedAt }) => [id, updatedAt]));
  for (const name of OWNED_TABLES) {
    const keysOf = (row: Owned) => ('kind' in row && 'value' in row ? [row.id, keyText(row)] : [row.id]);
    const taken = new Set<string>();
    const kept = new Set<Owned>();
    const newestFirst = [...(tables[name] as Owned[])].sort(
      (a, b) => (touched.get(b.contactId) ?? 0) - (touched.get(a.contactId) ?? 0),
    );
    for (const row of newestFirst) {
      if (keysOf(row).some((key) => taken.has(key))) copy.damaged.set(`${name} ${row.id}`, JSON.stringify(row));
      else kept.add(row);
      for (const key of keysOf(row)) taken.add(key);
    }
    Object.assign(tables, { [name]: (tables[name] as Owned[]).filter((row) => kept.has(row)) });
  }
  return copy;
}

type Owned = Rows[OwnedTable];
