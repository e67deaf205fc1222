import type { RecordDb } from './db';
import { deletedBy, type Merge, mergeOf, type Named } from './deletions';
import type { JournalRow } from './journal';

/** What of a row of the journal decides whether it may go: small, while a row can be big. */
export type Line = Pick<JournalRow, 'seq' | 'at' | 'receiptId' | 'group' | 'undoes'> & {
  merge: Merge | null;
  deleted: Named[];
};

/** The row as one line. */
export function lineOf(row: JournalRow): Line {
  const { seq, at, receiptId } = row;
  const deleted = deletedBy(row).map(({ table, id }) => ({ table, id }));
  return {
    ...{ seq, at, receiptId, deleted, merge: mergeOf(row) },
    ...(row.group === undefined ? {} : { group: row.group }),
    ...(row.undoes === undefined ? {} : { undoes: row.undoes }),
  };
}

/** Each with everything it hangs together with: what took it back, what that took back, the rest of its bulk action. */
export async function readFamilies(db: RecordDb, rows: readonly Line[]): Promise<Line[][]> {
  const known = new Map(rows.map((row) => [row.seq, row]));
  for (let fresh = [...rows]; fresh.length > 0; ) {
    const found = await readRelatives(db, fresh);
    fresh = found.filter(({ seq }) => !known.has(seq));
    for (const row of fresh) known.set(row.seq, row);
  }
  return groupFamilies([...known.values()]);
}

async function readRelatives(db: RecordDb, rows: readonly Line[]): Promise<Line[]> {
  const journal = db.stored('journal');
  const receipts = rows.map(({ receiptId }) => receiptId);
  const taken = rows.flatMap(({ undoes }) => undoes ?? []);
  const groups = [...new Set(rows.flatMap(({ group }) => group ?? []))];
  const found = [
    ...(await journal.where('undoes').anyOf(receipts).toArray()),
    ...(await journal.where('receiptId').anyOf(taken).toArray()),
    ...(await journal.where('group').anyOf(groups).toArray()),
  ];
  return found.map(lineOf);
}

function groupFamilies(rows: readonly Line[]): Line[][] {
  const above = new Map<string, string>();
  const root = (key: string): string => {
    const next = above.get(key);
    return next === undefined ? key : root(next);
  };
  const join = (a: string, b: string) => {
    if (root(a) !== root(b)) above.set(root(a), root(b));
  };
  for (const { receiptId, undoes, group } of rows) {
    if (undoes !== undefined) join(receiptId, undoes);
    if (group !== undefined) join(receiptId, `group ${group}`);
  }
  const families = new Map<string, Line[]>();
  for (const row of rows) {
    const key = root(row.receiptId);
    families.set(key, [...(families.get(key) ?? []), row]);
  }
  return [...families.values()];
}
