import Dexie, { type Table } from 'dexie';
import { keyText } from '../../core/identity';
import type { RecordDb, RowTable } from '../db';
import { type Mark, newMark } from '../mark';
import { declareSteps } from '../migrations';
import { type AllTables, countLive, KEYS, type ReadCopy, readEntries } from './entries';
import { putRepairReport } from './repair-report';
import { setAside } from './set-aside';

/** Rows put in one transaction: few enough to leave readers a turn, many enough to be quick. */
const SLICE = 4_000;

/**
 * Makes the database again from the copy, under the lock. The mark comes last: cut short, the database counts as fresh and
 * the next opening begins once more. `aside` keeps what the database held.
 */
export async function restoreRecord(db: RecordDb, { aside, now }: { aside: boolean; now: number }): Promise<void> {
  const copy = consistent(readEntries(await db.copy.readAll()));
  const { mark, tables, damaged } = copy;
  if (!mark) return;
  if (aside) await setAside(db.name, { at: now, why: 'replaced-record', held: await dumpTables(db) });
  if (damaged.size > 0)
    await setAside(db.name, { at: now, why: 'unreadable-entries', held: Object.fromEntries(damaged) });
  const whole = { ...mark, liveCount: countLive(tables) };
  if (mark.schemaVersion < db.newest) await fillAtOldVersion(db, tables, whole);
  else await fill(db.dexie, tables, whole);
  if (damaged.size > 0) {
    await db.copy.remove([...damaged.keys()]);
    await db.copy.write(new Map([[KEYS.mark, JSON.stringify(whole)]]));
  }
  const notes = whole.liveCount - tables.contacts.length - tables.identities.length - tables.accounts.length;
  await putRepairReport(db, { at: now, what: 'record', people: tables.contacts.length, notes, unread: damaged.size });
}

/** Every row of the database, by table. */
export async function dumpTables(db: RecordDb): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(db.dexie.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows);
}

async function fill(dexie: Dexie, tables: AllTables, mark: Mark): Promise<void> {
  await dexie.transaction('rw', dexie.tables, async () => {
    for (const table of dexie.tables) await table.clear();
    await dexie.table('meta').put(newMark(mark.schemaVersion));
  });
  for (const name of Object.keys(tables) as (RowTable | 'journal')[]) {
    const table: Table<unknown> = dexie.table(name);
    for (let at = 0; at < tables[name].length; at += SLICE) await table.bulkPut(tables[name].slice(at, at + SLICE));
  }
  await dexie.table('meta').put(mark);
}

/** A copy from before an update is put into a database of its own time, and brought up by the same steps as any other. */
async function fillAtOldVersion(db: RecordDb, tables: AllTables, mark: Mark): Promise<void> {
  db.dexie.close();
  await Dexie.delete(db.name);
  const old = new Dexie(db.name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  const steps = db.steps.filter(({ version }) => version <= mark.schemaVersion);
  declareSteps(old, steps);
  try {
    await fill(old, tables, mark);
  } finally {
    old.close();
  }
  db.reopen();
  await db.dexie.open();
}

/**
 * A copy of which an entry was lost can hold a key twice or name an account that isn't there; the database would refuse
 * it as a whole. What can't stand is counted as damaged.
 */
function consistent(copy: ReadCopy): ReadCopy {
  const { tables } = copy;
  const accounts = new Set(tables.accounts.map(({ id }) => id));
  for (const contact of tables.contacts) {
    if (contact.accountId !== undefined && !accounts.has(contact.accountId)) delete contact.accountId;
  }
  const touched = new Map(tables.contacts.map(({ id, updatedAt }) => [id, updatedAt]));
  const newestFirst = [...tables.identities].sort(
    (a, b) => (touched.get(b.contactId) ?? 0) - (touched.get(a.contactId) ?? 0),
  );
  const holder = new Map<string, string>();
  for (const identity of newestFirst) {
    const key = keyText(identity);
    if (holder.has(key)) copy.damaged.set(`identity ${identity.id}`, JSON.stringify(identity));
    else holder.set(key, identity.id);
  }
  tables.identities = tables.identities.filter((identity) => holder.get(keyText(identity)) === identity.id);
  return copy;
}
