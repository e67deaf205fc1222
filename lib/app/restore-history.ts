import type { RecordDb } from '../data/db';
import { mergeOf } from '../data/deletions';
import { type Change, contactOf, type JournalRow } from '../data/journal';
import { eachAbout } from '../data/read-journal';
import { changedFields, readTold } from './told';

/** What a journal tells of rows, by "table/id". */
export type History = {
  /** When it was last changed, epoch milliseconds. */
  times: Map<string, number>;
  /** Rows whose last change was to be deleted. */
  gone: Set<string>;
  /** Contacts merged into somebody, and into whom. */
  mergedInto: Map<string, string>;
  /** When a contact's fields were last changed, by contact id and field ("role", "tags:north"). */
  fields: Map<string, Map<string, number>>;
  /** Rows that were deleted together with a contact, and with which. */
  goneWith: Map<string, string>;
  /** What was known of the rows of a move before it, by its receipts: taking it back puts this back. */
  before: Map<string, Known[]>;
};

type Known = { name: string; time: number | undefined; gone: boolean };

export const nameOf = (table: string, id: string) => `${table}/${id}`;

/** A restore, or the taking back of one: it says when rows came in, not when anybody changed or deleted them. */
const RESTORES = /^(undo:)*restore:/;

/** Of nothing that happened yet. */
export function startHistory(): History {
  const maps = { times: new Map(), mergedInto: new Map(), fields: new Map(), goneWith: new Map(), before: new Map() };
  return { ...maps, gone: new Set() };
}

/** The part of a journal row that is told. */
type Telling = Pick<JournalRow, 'verb' | 'at' | 'changes' | 'group'> &
  Partial<Pick<JournalRow, 'receiptId' | 'undoes' | 'answer'>>;

/** Adds a journal row; to be called in the order in which they were written. */
export function tellHistory(history: History, row: Telling): void {
  if (row.group !== undefined && RESTORES.test(row.group)) {
    tellMove(history, row);
    return;
  }
  const merge = mergeOf(row);
  const left = merge ? new Set<string>() : contactsGone(row.changes);
  for (const change of row.changes) {
    const { table, id, after } = change;
    const name = nameOf(table, id);
    setState(history, change, { time: Math.max(row.at, history.times.get(name) ?? 0), left });
    if (table !== 'contacts') continue;
    history.mergedInto.delete(id);
    for (const field of after ? changedFields(change) : []) setField(history, id, { field, time: row.at });
  }
  for (const id of merge?.otherIds ?? []) if (merge) history.mergedInto.set(id, merge.keptId);
}

const contactsGone = (changes: readonly Change[]): Set<string> =>
  new Set(changes.flatMap(({ table, id, before, after }) => (table === 'contacts' && before && !after ? [id] : [])));

/** `left`: contacts that went in the same write. */
function setState(history: History, change: Change, { time, left }: { time: number; left: ReadonlySet<string> }): void {
  const { table, id, before, after } = change;
  const name = nameOf(table, id);
  history.times.set(name, time);
  history.goneWith.delete(name);
  if (after) {
    history.gone.delete(name);
    return;
  }
  history.gone.add(name);
  const ends = before ? [contactOf(table, before), Reflect.get(before, 'otherId')] : [];
  const owner = table === 'contacts' ? undefined : ends.find((end) => left.has(String(end)));
  if (owner) history.goneWith.set(name, String(owner));
}

function setField(history: History, id: string, { field, time }: { field: string; time: number }): void {
  const known = history.fields.get(id) ?? new Map<string, number>();
  history.fields.set(id, known.set(field, Math.max(time, known.get(field) ?? 0)));
}

/** A move brings times with it: a row that came is as old as it was there. Any other restore tells nothing. */
function tellMove(history: History, row: Telling): void {
  for (const { name, time, gone } of history.before.get(row.undoes ?? '') ?? []) {
    if (time === undefined) history.times.delete(name);
    else history.times.set(name, time);
    if (gone) history.gone.add(name);
    else history.gone.delete(name);
  }
  const told = readTold(row.answer);
  if (!told || row.undoes !== undefined) return;
  const times = new Map(told.rows);
  const left = contactsGone(row.changes);
  const before: Known[] = [];
  for (const change of row.changes) {
    const name = nameOf(change.table, change.id);
    const time = times.get(name);
    if (time === undefined) continue;
    before.push({ name, time: history.times.get(name), gone: history.gone.has(name) });
    setState(history, change, { time, left });
  }
  if (row.receiptId !== undefined) history.before.set(row.receiptId, before);
  for (const [id, field, time] of told.fields) setField(history, id, { field, time });
}

/** What our own journal tells of these contacts and their rows. Inside a write, or outside. */
export async function historyOf(db: RecordDb, contactIds: readonly string[]): Promise<History> {
  const history = startHistory();
  await eachAbout(
    (work) => work(db),
    contactIds,
    (row) => tellHistory(history, row),
  );
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

/** When a row was last changed, as far as it or its journal says. */
export function changedAt(name: string, row: object, { times }: Pick<History, 'times'>): number {
  const own = ['updatedAt', 'settledAt'].map((field) => Number(Reflect.get(row, field) ?? 0));
  const grain: unknown = Reflect.get(row, 'grain');
  const source = grain instanceof Object ? Number(Reflect.get(grain, 'at')) : 0;
  return Math.max(source, times.get(name) ?? 0, ...own);
}
