import Dexie, { type DexieOptions } from 'dexie';
import type { RecordDb } from '../data/db';
import { declareSteps, newestVersion, type Step } from '../data/migrations';
import { failureOf } from '../data/problem';
import { sealing } from '../data/sealing/middleware';
import type { Row } from '../formats/backup';
import type { Pace } from '../formats/pace';

/** A row that a database refused: it can't be stored, or not beside another one. */
type Refused = { table: string; row: Row };

/** Called with how much is done, 0 to 1. */
export type OnShare = (share: number) => void;

/** `tables`: null when the schema was today's, so that they are what was put in. */
type Scratch = { tables: Map<string, Row[]> | null; refused: Refused[] };

const PREFIX = 'acquaint-scratch-';
const SLICE = 1_000;
/** Nobody misses it after a crash. */
const OPTIONS: DexieOptions = { chromeTransactionDurability: 'relaxed', cache: 'disabled' };

/**
 * Puts rows into a database of their own as one of that schema version would hold them; an older one is opened with
 * today's chain of migrations, and read back. Then it is deleted. Throws `StorageFailure`, or the signal's reason.
 */
export async function runThroughScratch(
  from: {
    tables: ReadonlyMap<string, Row[]>;
    version: number;
    db: Pick<RecordDb, 'steps' | 'vault'>;
    onShare?: OnShare;
  },
  pace: Pace,
): Promise<Scratch> {
  const name = `${PREFIX}${crypto.randomUUID()}`;
  return held(name, async () => {
    const dexie: Dexie[] = [];
    const open = async (steps: readonly Step[]) => {
      const one = new Dexie(name, OPTIONS);
      dexie.push(one);
      // What the lock seals lies sealed here as well.
      one.use(sealing(from.db.vault));
      declareSteps(one, steps);
      return one.open();
    };
    try {
      await removeLeftOvers(name);
      const old = await open(from.db.steps.filter(({ version }) => version <= from.version));
      const refused = await fill(old, from, pace);
      if (from.version === newestVersion(from.db.steps)) return { tables: null, refused };
      old.close();
      const now = await open(from.db.steps);
      return { tables: await readBack(now, pace), refused };
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') throw error;
      throw failureOf(error);
    } finally {
      for (const one of dexie) one.close();
      await Dexie.delete(name);
    }
  });
}

type Filling = { tables: ReadonlyMap<string, Row[]>; onShare?: OnShare };

async function fill(dexie: Dexie, { tables, onShare }: Filling, pace: Pace): Promise<Refused[]> {
  const refused: Refused[] = [];
  const total = [...tables.values()].reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  for (const [table, rows] of tables) {
    for (let at = 0; at < rows.length; at += SLICE) {
      const slice = rows.slice(at, at + SLICE);
      await dexie
        .table(table)
        .bulkAdd(slice)
        .catch(Dexie.BulkError, (error) => {
          for (const [position, cause] of Object.entries(error.failuresByPos)) {
            const row = slice[Number(position)];
            const reason = Reflect.get(Object(cause), 'name');
            if (reason !== 'ConstraintError' && reason !== 'DataError') throw cause;
            if (row) refused.push({ table, row });
          }
        });
      done += slice.length;
      onShare?.(done / total);
      await pace.rest();
    }
  }
  return refused;
}

async function readBack(dexie: Dexie, pace: Pace): Promise<Map<string, Row[]>> {
  const tables = new Map<string, Row[]>();
  for (const table of dexie.tables.filter(({ name }) => name !== 'meta')) {
    const rows: Row[] = [];
    for (let last: string | number | undefined; ; ) {
      const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
      const slice: Row[] = await from.limit(SLICE).toArray();
      const end = slice.at(-1);
      if (!end) break;
      for (const row of slice) rows.push(row);
      last = (end.id ?? end.seq) as string | number;
      await pace.rest();
    }
    tables.set(table.name, rows);
  }
  return tables;
}

/** Marks the database as in use, where the browser has locks. */
function held<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return locks ? (locks.request(name, work) as Promise<T>) : work();
}

/** What a window that was closed in the middle has left behind. */
async function removeLeftOvers(own: string): Promise<void> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (!locks) return;
  for (const name of await Dexie.getDatabaseNames()) {
    if (!name.startsWith(PREFIX) || name === own) continue;
    await locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await Dexie.delete(name);
    });
  }
}
