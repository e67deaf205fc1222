import type { RecordDb } from '../data/db';
import { mergeOf } from '../data/deletions';
import type { JournalRow } from '../data/journal';

/** What a journal tells of rows, by "table/id". */
export type History = {
  /** When it was last changed, epoch milliseconds. */
  times: Map<string, number>;
  /** Rows whose last change was to be deleted. */
  gone: Set<string>;
  /** Contacts merged into somebody, and into whom. */
  mergedInto: Map<string, string>;
};

export const nameOf = (table: string, id: string) => `${table}/${id}`;

/** A restore, or the taking back of one: it says when rows came in, not when anybody changed or deleted them. */
const RESTORES = /^(undo:)*restore:/;

/** Of nothing that happened yet. */
export function startHistory(): History {
  return { times: new Map(), gone: new Set(), mergedInto: new Map() };
}

/** Adds a journal row; to be called in the order in which they were written. */
export function tellHistory(history: History, row: Pick<JournalRow, 'verb' | 'at' | 'changes' | 'group'>): void {
  if (row.group !== undefined && RESTORES.test(row.group)) return;
  const merge = mergeOf(row);
  for (const { table, id, after } of row.changes) {
    const name = nameOf(table, id);
    history.times.set(name, Math.max(row.at, history.times.get(name) ?? 0));
    if (after) history.gone.delete(name);
    else history.gone.add(name);
    if (table === 'contacts') history.mergedInto.delete(id);
  }
  for (const id of merge?.otherIds ?? []) if (merge) history.mergedInto.set(id, merge.keptId);
}

/** Journal rows read in one go: those of an import are big. */
const BITE = 20;

/** What our own journal tells of these contacts and their rows. Inside a write, or outside. */
export async function historyOf(db: RecordDb, contactIds: readonly string[]): Promise<History> {
  const keys = await db
    .table('journal')
    .where('contactIds')
    .anyOf([...contactIds])
    .primaryKeys();
  const seqs = [...new Set(keys.map(Number))].sort((a, b) => a - b);
  const history = startHistory();
  for (let at = 0; at < seqs.length; at += BITE) {
    for (const row of await db.table('journal').bulkGet(seqs.slice(at, at + BITE))) if (row) tellHistory(history, row);
  }
  return history;
}

/** Who a contact has become, after any number of merges; null when it wasn't merged, or round in a circle. */
export function becameOf({ mergedInto }: History, contactId: string): string | null {
  let id = contactId;
  for (let turn = 0; turn < 100; turn++) {
    const next = mergedInto.get(id);
    if (next === undefined) return id === contactId ? null : id;
    id = next;
  }
  return null;
}
