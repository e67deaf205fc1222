import Dexie from 'dexie';
import type { RecordDb } from '../db';
import { declareSteps, type Step } from '../migrations';
import { sealing } from '../sealing/middleware';
import type { RowTable } from '../tables';
import { type AllTables, emptyTables } from './entries';

/**
 * Rows that an older Acquaint copied, as today's: put into a database of their own, brought up by the same steps as any
 * other, read back. The record's own name isn't used, another window could open it in the middle. Under the lock only.
 */
export async function bringUp(db: RecordDb, tables: AllTables, version: number): Promise<AllTables> {
  const name = `${db.name}-older`;
  // What a kill in the middle has left.
  await Dexie.delete(name);
  const old = await open(
    db,
    name,
    db.steps.filter((step) => step.version <= version),
  );
  const given = Object.keys(tables) as (RowTable | 'journal')[];
  try {
    // Tables that came later are empty, and not there yet.
    for (const table of given) if (tables[table].length > 0) await old.table(table).bulkAdd(tables[table]);
  } finally {
    old.close();
  }
  const now = await open(db, name, db.steps);
  const brought: Record<string, unknown[]> = { ...emptyTables() };
  try {
    for (const table of Object.keys(brought)) brought[table] = await now.table(table).toArray();
  } finally {
    now.close();
  }
  await Dexie.delete(name);
  return brought as AllTables;
}

/** Nobody misses it after a kill: it needn't be on the disk. What the lock seals is sealed here as well. */
function open({ vault }: RecordDb, name: string, steps: readonly Step[]): PromiseLike<Dexie> {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
  dexie.use(sealing(vault));
  declareSteps(dexie, steps);
  return dexie.open();
}
