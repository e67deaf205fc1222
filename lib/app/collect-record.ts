import type { RecordDb } from '../data/db';
import type { JournalRow } from '../data/journal';
import { type Mark, newMark } from '../data/mark';
import { read } from '../data/read';
import { PEOPLE_TABLES, type TableName } from '../data/tables';
import { StorageFailure } from '../data/write';
import type { BackupRecord, Row } from '../formats/backup';
import { startPace } from '../formats/pace';
import type { Desk } from './desk';

/** Tables of a backup. `meta` isn't one: what it says of the record stands in the file's head. */
const BACKED_UP = [...PEOPLE_TABLES, 'settings', 'journal'] as const satisfies readonly TableName[];

type Table = (typeof BACKED_UP)[number];
type Tables = Record<Table, Map<string | number, Row>>;

/** Rows read in one go, so that neither the page nor a save has to wait for long. The journal's are big. */
const SLICE = { rows: 400, journal: 20 };

/** Turns after which somebody writes faster than can be read. */
const MOST_TURNS = 8;

/**
 * The whole record as it stood at one moment, without holding up anybody who writes: it is read slice by slice, and what
 * the journal says was changed meanwhile is read again. Throws `StorageFailure`.
 */
export async function collectRecord(desk: Desk, appVersion: string): Promise<BackupRecord> {
  const { db } = desk;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const begun = await readMark(db);
    const tables = await readTables(db);
    const mark = await catchUp(db, tables, begun);
    if (!mark) continue;
    const { dbId, lastSeq, schemaVersion } = mark;
    const rows = BACKED_UP.map((table): [string, Row[]] => [table, [...tables[table].values()]]);
    return { schemaVersion, dbId, lastSeq, madeAt: desk.now(), appVersion, tables: Object.fromEntries(rows) };
  }
  throw new StorageFailure('timeout', 'the record changes faster than it can be read');
}

async function readMark(db: RecordDb): Promise<Mark> {
  return (await read(db, async () => db.table('meta').get('record'))) ?? newMark(db.newest);
}

async function readTables(db: RecordDb): Promise<Tables> {
  const tables: Partial<Tables> = {};
  for (const table of BACKED_UP) tables[table] = await readTable(db, table);
  return tables as Tables;
}

async function readTable(db: RecordDb, table: Table): Promise<Map<string | number, Row>> {
  const pace = startPace();
  const rows = new Map<string | number, Row>();
  const limit = table === 'journal' ? SLICE.journal : SLICE.rows;
  for (let last: string | number = table === 'journal' ? 0 : ''; ; ) {
    const from: string | number = last;
    const slice = await read(db, async () => db.table(table).where(':id').above(from).limit(limit).toArray());
    for (const row of slice) rows.set(idOf(row), row);
    const end = slice.at(-1);
    if (!end) return rows;
    last = idOf(end);
    await pace.rest();
  }
}

function idOf(row: { id: string } | JournalRow): string | number {
  return 'seq' in row ? row.seq : row.id;
}

/** Brings what was read to one moment, whose mark it answers; null when another record has taken its place meanwhile. */
async function catchUp(db: RecordDb, tables: Tables, begun: Mark): Promise<Mark | null> {
  let at = begun;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const mark = await readMark(db);
    if (mark.dbId !== at.dbId || mark.lastSeq < at.lastSeq || mark.schemaVersion !== at.schemaVersion) return null;
    if (mark.lastSeq === at.lastSeq) {
      for (const seq of tables.journal.keys()) if (Number(seq) > mark.lastSeq) tables.journal.delete(seq);
      return mark;
    }
    await readAgain(db, tables, at.lastSeq);
    at = mark;
  }
  return null;
}

/** What was touched by writes after that number, as it stands now. */
async function readAgain(db: RecordDb, tables: Tables, after: number): Promise<void> {
  for (let last = after; ; ) {
    const from = last;
    const slice = await read(db, async () =>
      db.table('journal').where('seq').above(from).limit(SLICE.journal).toArray(),
    );
    const end = slice.at(-1);
    if (!end) return;
    last = end.seq;
    for (const row of slice) tables.journal.set(row.seq, row);
    const changes = slice.flatMap((row) => row.changes);
    for (const table of new Set(changes.map((change) => change.table))) {
      const ids = [...new Set(changes.filter((change) => change.table === table).map(({ id }) => id))];
      const rows = await read(db, async () => db.table(table).bulkGet(ids));
      for (const [index, id] of ids.entries()) {
        const row = rows[index];
        if (row) tables[table].set(id, row);
        else tables[table].delete(id);
      }
    }
  }
}
