import type { RecordDb } from '../db';
import { rebuildCopy } from '../two-copies/copy-rows';
import { type AllTables, readEntries } from '../two-copies/entries';
import { putRepairReport } from '../two-copies/repair-report';
import { setAside } from '../two-copies/set-aside';
import { underLock } from '../under-lock';
import type { Vault } from './vault';

type At = { table: string; key: string | number };
type Row = Record<string, unknown>;

/**
 * Rows of the database that can't be opened: each is put back from the copy; one that isn't there either is set aside as it
 * is, and the user told. Everything else stays as it is, and readable all the time. Throws like a write.
 */
export async function mendDamaged(db: RecordDb): Promise<void> {
  await underLock(db, async () => {
    const bad = [...db.vault.damaged.values()];
    if (bad.length === 0) return;
    const { tables } = readEntries(await db.copy.readAll());
    const lost: At[] = [];
    for (const at of bad) {
      const row = findRow(tables, db.vault, at);
      if (row) await db.dexie.table(at.table).put(row);
      else lost.push(at);
    }
    db.vault.damaged.clear();
    if (lost.length > 0) await letGo(db, lost);
  });
}

function findRow(tables: AllTables, vault: Vault, { table, key }: At): Row | undefined {
  const plan = vault.works.planOf(table);
  const keyOf = (row: Row) => (plan.blindKey ? vault.blindKeyOf(plan.table, row[plan.key]) : row[plan.key]);
  return (tables[table as keyof AllTables] as Row[]).find((row) => keyOf(row) === key);
}

async function letGo(db: RecordDb, lost: readonly At[]): Promise<void> {
  const held = await Promise.all(lost.map(async (at) => [`${at.table}/${at.key}`, await rawRow(db, at)] as const));
  await setAside(db, { at: Date.now(), why: 'unreadable-entries', held: Object.fromEntries(held) });
  for (const at of lost) await rawDelete(db, at);
  const rows = lost.filter(({ table }) => table !== 'journal' && table !== 'settings').length;
  const mark = await db.stored('meta').get('record');
  if (mark) await db.stored('meta').put({ ...mark, liveCount: mark.liveCount - rows });
  await rebuildCopy(db);
  await putRepairReport(db, { at: Date.now(), what: 'rows', people: 0, notes: 0, unread: lost.length });
}

/** Past everything that would open it. */
async function rawRow(db: RecordDb, { table, key }: At): Promise<unknown> {
  const opened = await db.dexie.open();
  return settled(opened.backendDB().transaction(table).objectStore(table).get(key));
}

async function rawDelete(db: RecordDb, { table, key }: At): Promise<void> {
  const opened = await db.dexie.open();
  await settled(opened.backendDB().transaction(table, 'readwrite').objectStore(table).delete(key));
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
