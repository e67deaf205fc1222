import type { RecordDb } from '../db';
import { rebuildCopy } from '../two-copies/copy-rows';
import { countLive, readEntries } from '../two-copies/entries';
import { putRepairReport } from '../two-copies/repair-report';
import { restoreRecord } from '../two-copies/restore-record';
import { setAside } from '../two-copies/set-aside';
import { underLock } from '../under-lock';

/**
 * Rows of the database that can't be opened: from the copy, where that holds them; else they are set aside as they are,
 * and the rest is all there is. Whatever was met meanwhile stays readable. Throws like a write.
 */
export async function mendDamaged(db: RecordDb): Promise<void> {
  await underLock(db, async () => {
    const bad = [...db.vault.damaged.values()];
    const mark = await db.stored('meta').get('record');
    if (bad.length === 0 || !mark) return;
    const copy = readEntries(await db.copy.readAll());
    db.vault.damaged.clear();
    if (copy.mark?.dbId === mark.dbId && copy.damaged.size === 0 && countLive(copy.tables) >= mark.liveCount) {
      await restoreRecord(db, { aside: false, now: Date.now() });
      return;
    }
    const held = Object.fromEntries(
      await Promise.all(bad.map(async (at) => [`${at.table}/${at.key}`, await rawRow(db, at)])),
    );
    await setAside(db, { at: Date.now(), why: 'unreadable-entries', held });
    for (const at of bad) await rawDelete(db, at);
    const people = bad.filter(({ table }) => table !== 'journal' && table !== 'settings').length;
    await db.stored('meta').put({ ...mark, liveCount: mark.liveCount - people });
    await rebuildCopy(db);
    const left = await db.stored('contacts').count();
    await putRepairReport(db, { at: Date.now(), what: 'copy', people: left, notes: 0, unread: bad.length });
  });
}

type At = { table: string; key: string | number };

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
