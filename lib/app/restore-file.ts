import { rowSchemas } from '../core/record-schema';
import { PEOPLE_TABLES, type RecordDb, type Rows, type RowTable } from '../data/db';
import { contactOf } from '../data/journal';
import { FREE_TABLES } from '../data/tables';
import { BackupProblem, type BackupRecord, type Row } from '../formats/backup';
import { type Pace, startPace } from '../formats/pace';
import { leaveErased } from './restore-erased';
import { startHistory, tellHistory } from './restore-history';
import { readJournal, standingMerges } from './restore-merges';
import type { FilePerson, FileRecord, Item } from './restore-record';
import { type OnShare, runThroughScratch } from './restore-scratch';
import { emptyList, list, type Shaped, shapeRows } from './restore-shape';
import { slicesOf } from './restore-slices';
import type { LeftOut, Listed, RowFault } from './restore-types';

/** `rehearse`: through a scratch database even when the schema is today's. */
type ReadingOptions = { rehearse?: boolean; signal?: AbortSignal; onShare?: OnShare };

/**
 * Brings a file up to today's schema, checks each row and leaves out whoever was erased here. Throws `BackupProblem` (newer,
 * damaged), `StorageFailure`.
 */
export async function readFileRecord(
  db: RecordDb,
  record: BackupRecord,
  options: ReadingOptions = {},
): Promise<FileRecord> {
  const { schemaVersion: version } = record;
  if (!Number.isInteger(version) || version < 1) throw new BackupProblem('damaged', `schema ${version}`);
  if (version > db.newest) throw new BackupProblem('newer', `schema ${version}`);
  const pace = startPace(options.signal);
  const shaped = await shapeRows(record, { steps: db.steps, pace });
  const leftOut = emptyList<LeftOut>();
  await dropDoubled(shaped, leftOut, pace);
  const isOld = version < db.newest;
  if (isOld || options.rehearse) await renew(shaped, { ...options, record, db, pace, journal: isOld });
  const journal = await readJournal(shaped.tables.get('journal') ?? [], shaped.faults, pace);
  const history = startHistory();
  for (const row of journal) {
    tellHistory(history, row);
    await pace.rest();
  }
  const checked = await checkRows(shaped, pace);
  numberFaults(shaped.faults, record);
  const gathered = await gather(checked, leftOut, pace);
  return leaveErased(db, {
    ...gathered,
    slices: slicesOf(gathered.people),
    keptOut: 0,
    merges: standingMerges(journal),
    history,
    faults: shaped.faults,
    leftOut,
  });
}

/** Rows after which the page may have a turn. */
const SOME = 100;

/** Of two rows with the same id, or the same key, the first counts. */
async function dropDoubled({ tables }: Shaped, leftOut: Listed<LeftOut>, pace: Pace): Promise<void> {
  const names = new Map(tables.get('contacts')?.map(({ id, name }) => [id, name]));
  for (const table of [...PEOPLE_TABLES, 'settings'] as const) {
    const seen = new Set<unknown>();
    const good: Row[] = [];
    for (const [index, row] of (tables.get(table) ?? []).entries()) {
      if (index % SOME === 0) await pace.rest();
      const keys = [row.id, ...(table === 'identities' ? [`key ${row.kind}:${row.value}`] : [])];
      const twice = keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      if (!twice) good.push(row);
      const name = String(names.get(table === 'contacts' ? row.id : row.contactId) ?? '');
      if (twice) list(leftOut, [{ table, id: String(row.id), name, reason: 'twice' }]);
    }
    tables.set(table, good);
  }
}

type Renewing = ReadingOptions & { record: BackupRecord; db: RecordDb; pace: Pace; journal: boolean };

/** A file in today's schema is put into the scratch database only to see that it can be; its journal isn't used there. */
async function renew(shaped: Shaped, renewing: Renewing): Promise<void> {
  const { record, db, pace, journal, onShare } = renewing;
  const tables = new Map([...shaped.tables].filter(([name]) => journal || name !== 'journal'));
  const from = { tables, version: record.schemaVersion, db, ...(onShare ? { onShare } : {}) };
  const scratch = await runThroughScratch(from, pace);
  for (const [name, rows] of scratch.tables ?? []) shaped.tables.set(name, rows);
  for (const { table, row } of scratch.refused) {
    shaped.tables.set(table, shaped.tables.get(table)?.filter((other) => other !== row) ?? []);
    list(shaped.faults, [{ table, row: 0, id: String(row.id), reason: 'wrong-value' }]);
  }
}

type Checked = { [T in RowTable]: Map<string, Rows[T]> };

async function checkRows({ tables, faults }: Shaped, pace: Pace): Promise<Checked> {
  const checked: Record<string, Map<string, Row>> = {};
  for (const table of Object.keys(rowSchemas) as RowTable[]) {
    const good = new Map<string, Row>();
    checked[table] = good;
    for (const [index, row] of (tables.get(table) ?? []).entries()) {
      const parsed = rowSchemas[table].safeParse(row);
      const id = String(row.id);
      if (parsed.success) good.set(id, row);
      else list(faults, [{ table, row: 0, id, reason: 'wrong-value', ...fieldOf(parsed.error.issues[0]) }]);
      if (index % 50 === 0) await pace.rest();
    }
  }
  return checked as unknown as Checked;
}

/** Where they stand in the file: looked for only now, and only for the few that are named. */
function numberFaults({ first }: Listed<RowFault>, { tables }: BackupRecord): void {
  for (const fault of first) {
    if (fault.row > 0 || fault.id === undefined) continue;
    const key = fault.table === 'journal' ? 'seq' : 'id';
    const isIt = (row: unknown) => row instanceof Object && String(Reflect.get(row, key)) === fault.id;
    fault.row = (tables[fault.table]?.findIndex(isIt) ?? -1) + 1;
  }
}

function fieldOf(issue: { path: PropertyKey[]; keys?: unknown } | undefined): { field?: string } {
  const path = issue?.path.map(String) ?? [];
  const unknown = Array.isArray(issue?.keys) ? issue.keys.map(String).slice(0, 1) : [];
  const field = [...path, ...unknown].join('.');
  return field ? { field } : {};
}

type Gathered = Pick<FileRecord, 'people' | 'accounts' | 'free' | 'settings'>;

async function gather(
  { contacts, accounts, settings, ...others }: Checked,
  leftOut: Listed<LeftOut>,
  pace: Pace,
): Promise<Gathered> {
  const free = FREE_TABLES.flatMap((table) => [...others[table].values()].map((row): Item => ({ table, row })));
  const { issues: _issues, erased: _erased, ...owned } = others;
  const people = new Map<string, FilePerson>();
  for (const id of [...contacts.keys()].sort()) {
    const contact = contacts.get(id);
    if (contact) people.set(id, { contact, items: [] });
  }
  for (const [table, rows] of Object.entries(owned) as [RowTable, Map<string, Rows[RowTable]>][]) {
    let turn = 0;
    for (const row of rows.values()) {
      if (turn++ % SOME === 0) await pace.rest();
      const person = people.get(contactOf(table, row) ?? '');
      if (person) person.items.push({ table, row });
      else list(leftOut, [{ table, id: row.id, name: '', reason: 'no-contact', ...addressOf(row) }]);
    }
  }
  return { people: [...people.values()], accounts, free, settings: settings.get('settings') };
}

/** An address or number, where that is what the row is. */
export function addressOf(row: Rows[RowTable]): { value?: string } {
  return 'kind' in row && 'typed' in row ? { value: row.typed } : {};
}
