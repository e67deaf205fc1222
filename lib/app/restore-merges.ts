import { rowSchemas } from '../core/record-schema';
import type { RecordDb, RowTable } from '../data/db';
import { mergeOf, standing } from '../data/deletions';
import type { JournalRow } from '../data/journal';
import type { WriteTx } from '../data/write-tx';
import type { Row } from '../formats/backup';
import type { Pace } from '../formats/pace';
import type { FileRecord } from './restore-record';
import { list } from './restore-shape';
import type { Listed, RowFault } from './restore-types';

/** The rows of a file's journal that are any, oldest first; the others are named. */
export async function readJournal(rows: readonly Row[], faults: Listed<RowFault>, pace: Pace): Promise<JournalRow[]> {
  const good: JournalRow[] = [];
  for (const row of rows) {
    await pace.rest();
    if (isJournalRow(row)) good.push(row);
    else list(faults, [{ table: 'journal', row: 0, id: String(row.seq), reason: 'wrong-value' }]);
  }
  return good.sort((a, b) => a.seq - b.seq);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 2_000;
const isTextOrNone = (value: unknown) => value === undefined || isText(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function isJournalRow(row: Row): row is Row & JournalRow {
  const texts = [row.receiptId, row.clientId, row.verb, row.label].every(isText);
  const options = [row.group, row.undoes].every(isTextOrNone);
  const lists = isList(row.contactIds) && row.contactIds.every(isText) && isList(row.changes);
  return texts && options && lists && Number.isFinite(row.at) && (row.changes as unknown[]).every(isChange);
}

/** The rows before and after fit today's schema. */
function isChange(change: unknown): boolean {
  if (typeof change !== 'object' || change === null) return false;
  const { table, id, before, after } = change as Row;
  if (typeof table !== 'string' || !Object.hasOwn(rowSchemas, table) || !isText(id)) return false;
  return [before, after].every(
    (row) => row === undefined || (typeof row === 'object' && row !== null && Reflect.get(row, 'id') === id),
  );
}

function fitsSchema({ changes }: JournalRow): boolean {
  return changes.every(({ table, before, after }) =>
    [before, after].every((row) => row === undefined || rowSchemas[table as RowTable].safeParse(row).success),
  );
}

/** Merges that stand and could be taken back, oldest first. */
export function standingMerges(journal: readonly JournalRow[]): JournalRow[] {
  const stands = standing(journal);
  return journal.filter((row) => mergeOf(row) && stands(row.receiptId) && fitsSchema(row));
}

/**
 * Which of the file's merges can be taken back here: unknown so far, whose kept contact is here (or comes back by taking
 * back a later one), and whose other one isn't, unless the file has them beside the merge as well. Inside a write, or
 * outside; `expected`: contacts that will be here.
 */
export async function adoptable(
  db: RecordDb,
  { merges, people }: Pick<FileRecord, 'merges' | 'people'>,
  expected: ReadonlySet<string> = new Set(),
): Promise<JournalRow[]> {
  const inFile = new Set(people.map(({ contact }) => contact.id));
  const receipts = merges.map(({ receiptId }) => receiptId);
  const known = new Set(
    (await db.table('journal').where('receiptId').anyOf(receipts).uniqueKeys()).map((receipt) => String(receipt)),
  );
  const isHere = async (id: string) => expected.has(id) || (await db.table('contacts').get(id)) !== undefined;
  const withinReach = new Set<string>();
  const taken: JournalRow[] = [];
  for (const row of [...merges].reverse()) {
    const merge = mergeOf(row);
    if (!merge || known.has(row.receiptId)) continue;
    if (!withinReach.has(merge.keptId) && !(await isHere(merge.keptId))) continue;
    let free = true;
    for (const id of merge.otherIds) if (!inFile.has(id) && (await isHere(id))) free = false;
    if (!free) continue;
    for (const id of merge.otherIds) withinReach.add(id);
    taken.push(row);
  }
  return taken.reverse();
}

/** Takes them over into our journal. Inside a write; answers how many. */
export async function adoptMerges(tx: WriteTx, file: Pick<FileRecord, 'merges' | 'people'>): Promise<number> {
  const rows = await adoptable(tx.db, file);
  tx.adopt(
    rows.map(({ receiptId, clientId, verb, label, at, contactIds, changes, answer }) => ({
      ...{ receiptId, clientId, verb, label, at, contactIds, changes },
      ...(answer === undefined ? {} : { answer }),
    })),
  );
  return rows.length;
}
