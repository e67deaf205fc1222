import type { RecordDb } from './db';
import type { JournalRow } from './journal';
import { read } from './read';

/** Bulk actions whose rows are big: a hundred people each. */
const HEAVY = ['import:', 'restore:', 'undo:import:', 'undo:restore:'];

/** Numbers of the rows that belong to an import, a restore, or the taking back of one; in order. */
export async function heavySeqs(db: RecordDb): Promise<number[]> {
  const found: number[] = [];
  for (const prefix of HEAVY) found.push(...(await read(db, (from) => keysOf(from, prefix))).map(Number));
  return found.sort((a, b) => a - b);
}

/** Inside a write asked at once, outside through `read`. */
type Ask = <T>(work: (db: RecordDb) => PromiseLike<T>) => PromiseLike<T>;

/** Rows of one bite: those of an import are big. */
const BITE = 20;

/** Every write that touched one of these contacts, oldest first, a few rows at a time. */
export async function eachAbout(
  ask: Ask,
  contactIds: readonly string[],
  take: (row: JournalRow) => Promise<void> | void,
): Promise<void> {
  const keys = await ask((db) =>
    db
      .table('journal')
      .where('contactIds')
      .anyOf([...contactIds])
      .primaryKeys(),
  );
  const seqs = [...new Set(keys.map(Number))].sort((a, b) => a - b);
  for (let at = 0; at < seqs.length; at += BITE) {
    const rows = await ask((db) => db.table('journal').bulkGet(seqs.slice(at, at + BITE)));
    for (const row of rows) if (row) await take(row);
  }
}

/** How many rows in one go: 20 big ones are a few megabytes. `skip`: numbers in order that are not even read. */
type Pace = { bite: number; skip?: readonly number[] };

/** The whole journal from its beginning, a few rows at a time. */
export async function eachBite(
  db: RecordDb,
  { bite, skip = [] }: Pace,
  work: (rows: JournalRow[]) => Promise<void> | void,
): Promise<void> {
  let last = 0;
  for (const next of [...skip, Number.MAX_SAFE_INTEGER]) {
    for (;;) {
      const rows = await read(db, (from) => rowsBetween(from, { last, next, bite }));
      const end = rows.at(-1)?.seq;
      if (end === undefined) break;
      await work(rows);
      last = end;
    }
    last = next;
  }
}

function keysOf(db: RecordDb, prefix: string): PromiseLike<(string | number)[]> {
  return db.table('journal').where('group').startsWith(prefix).primaryKeys();
}

type Between = { last: number; next: number; bite: number };

function rowsBetween(db: RecordDb, { last, next, bite }: Between): PromiseLike<JournalRow[]> {
  return db.table('journal').where('seq').between(last, next, false, false).limit(bite).toArray();
}
