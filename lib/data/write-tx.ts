import type { Table } from 'dexie';
import { rowSchemas } from '../core/record-schema';
import { same } from '../core/same';
import type { RecordDb, Rows, RowTable } from './db';
import { type Change, contactOf, type JournalRow } from './journal';
import { StorageFailure } from './problem';

/**
 * What a verb may do inside a write. Only promises of these methods and of `db.table(…)` may be awaited there: anything
 * else (a fetch, a timer, a lazy import) would let the browser end the transaction.
 */
export class WriteTx {
  readonly #changes = new Map<string, Change>();
  readonly #made = new Set<string>();
  readonly #adopted: Omit<JournalRow, 'seq'>[] = [];

  constructor(readonly db: RecordDb) {}

  get<T extends RowTable>(table: T, id: string): Promise<Rows[T] | undefined> {
    return native(this.db.stored(table).get(id));
  }

  /** The row, or the failure `gone`: someone deleted it in the meantime. */
  async require<T extends RowTable>(table: T, id: string): Promise<Rows[T]> {
    const row = await this.get(table, id);
    if (!row) throw new StorageFailure('gone', `${table} ${id}`);
    return row;
  }

  /** Rows of a table whose index equals the value. */
  all<T extends RowTable>(table: T, where: { index: string; equals: string | string[] }): Promise<Rows[T][]> {
    return native(this.db.stored(table).where(where.index).equals(where.equals).toArray());
  }

  /** Checks and writes whole rows; fields that are `undefined` are left out. */
  async put<T extends RowTable>(table: T, rows: readonly Rows[T][]): Promise<void> {
    if (rows.length === 0) return;
    const checked = rows.map((row) => checkRow(table, row));
    const store = this.#store(table);
    const before = await store.bulkGet(checked.map((row) => row.id));
    await store.bulkPut(checked);
    for (const [index, after] of checked.entries()) this.#note({ table, id: after.id, after }, before[index]);
  }

  /** Rows that are new for certain (their ids were just made): spares looking for what was there before. */
  async add<T extends RowTable>(table: T, rows: readonly Rows[T][]): Promise<void> {
    if (rows.length === 0) return;
    const checked = rows.map((row) => checkRow(table, row));
    await this.#store(table).bulkAdd(checked);
    for (const after of checked) this.#note({ table, id: after.id, after }, undefined);
  }

  /**
   * People whose ids were made in this very write, so that nobody can have noted anything of them before: spares their
   * second copy from looking. Never for an id that came from elsewhere (a file, the journal).
   */
  async make(contacts: readonly Rows['contacts'][]): Promise<void> {
    await this.add('contacts', contacts);
    for (const { id } of contacts) this.#made.add(id);
  }

  /** The ids of those. */
  get made(): ReadonlySet<string> {
    return this.#made;
  }

  async remove(table: RowTable, ids: readonly string[]): Promise<void> {
    const before = await this.#store(table).bulkGet([...ids]);
    await this.drop(
      table,
      before.filter((row) => row !== undefined),
    );
  }

  /** Deletes rows that were read in this very write. */
  async drop<T extends RowTable>(table: T, rows: readonly Rows[T][]): Promise<void> {
    if (rows.length === 0) return;
    await this.#store(table).bulkDelete(rows.map(({ id }) => id));
    for (const row of rows) this.#note({ table, id: row.id }, row);
  }

  /**
   * Takes over what was done elsewhere (a merge, from a backup file), so that it can be taken back here. Nothing else
   * happens by it: the rows it speaks of are already as it left them. Its receipt must be unknown here.
   */
  adopt(rows: readonly Omit<JournalRow, 'seq'>[]): void {
    this.#adopted.push(...rows);
  }

  /** What was taken over, numbered after the write's own row. */
  adopted(seq: number): JournalRow[] {
    return this.#adopted.map((row, index) => ({ ...row, seq: seq + 1 + index }));
  }

  /** What happened, in the order in which each row was first touched; rows that are as they were are left out. */
  changes(): Change[] {
    return [...this.#changes.values()].filter(({ before, after }) =>
      before && after ? !same(before, after) : before || after,
    );
  }

  /** The contacts whose rows were touched, those a row was moved away from included. */
  contactIds(changes: readonly Change[]): string[] {
    const ids = new Set<string>();
    for (const { table, before, after } of changes) {
      for (const row of [before, after]) {
        const id = row ? contactOf(table, row) : null;
        if (id !== null) ids.add(id);
      }
    }
    return [...ids];
  }

  /** A table of rows; `db.table` can't be told apart from the tables that `write` alone may touch. */
  #store<T extends RowTable>(table: T): Table<Rows[T], string> {
    return this.db.dexie.table(table);
  }

  #note(change: Change, before: Rows[RowTable] | undefined): void {
    const key = `${change.table}/${change.id}`;
    const first = this.#changes.has(key) ? this.#changes.get(key)?.before : before;
    this.#changes.set(key, { ...change, ...(first ? { before: first } : {}) });
  }
}

/** Dexie's promise typed as the language's: awaiting it keeps the transaction. */
function native<T>(promise: PromiseLike<T>): Promise<T> {
  return promise as Promise<T>;
}

function checkRow<T extends RowTable>(table: T, row: Rows[T]): Rows[T] {
  const clean = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
  const parsed = rowSchemas[table].safeParse(clean);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new StorageFailure('invalid', `${table}.${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  return clean as Rows[T];
}
