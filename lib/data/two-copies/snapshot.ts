import type { ReadRows, ReadTable, ReadWhere, Value } from '../read-table';
import type { AllRows, Reader, TableName } from '../tables';
import { type AllTables, emptyTables, type ReadCopy } from './entries';

type Row = Record<string, unknown>;
type Match = (value: Value) => boolean;

/** The record as its copy has it, in memory: answers readers while the database can't. Nothing is written here. */
export class Snapshot implements Reader {
  readonly #tables = new Map<string, ReadTable<never>>();
  readonly #rows: AllTables & { meta: unknown[] };

  constructor(copy: ReadCopy) {
    this.#rows = { ...emptyTables(), ...copy.tables, meta: copy.mark ? [copy.mark] : [] };
  }

  table<T extends TableName>(name: T): ReadTable<AllRows[T]> {
    const known = this.#tables.get(name);
    if (known) return known as unknown as ReadTable<AllRows[T]>;
    const table = tableOf(this.#rows[name] as unknown as Row[], name === 'journal' ? 'seq' : 'id');
    this.#tables.set(name, table as ReadTable<never>);
    return table as unknown as ReadTable<AllRows[T]>;
  }
}

/** Compares like an IndexedDB key: numbers before strings before arrays. */
export function compareKeys(a: Value, b: Value): number {
  const rank = (value: Value) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let at = 0; at < Math.min(a.length, b.length); at++) {
      const order = compareKeys(a[at] ?? '', b[at] ?? '');
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

const textOf = (value: Value) => (Array.isArray(value) ? JSON.stringify(value) : `${typeof value}:${value}`);

type Entry = { key: Value; row: Row };

/** One index of a table, made when first asked for: its entries in order, and where each value begins. */
class Index {
  readonly entries: Entry[];
  readonly #byValue = new Map<string, Entry[]>();

  constructor(rows: readonly Row[], on: { path: string; primary: string }) {
    this.entries = rows.flatMap((row) => valuesAt(row, on.path).map((key) => ({ key, row })));
    // Rows of one value lie in the order of their primary keys.
    const keyOf = (row: Row) => row[on.primary] as Value;
    this.entries.sort((a, b) => compareKeys(a.key, b.key) || compareKeys(keyOf(a.row), keyOf(b.row)));
    for (const entry of this.entries) {
      const same = this.#byValue.get(textOf(entry.key));
      if (same) same.push(entry);
      else this.#byValue.set(textOf(entry.key), [entry]);
    }
  }

  equals(values: readonly Value[]): Entry[] {
    const sorted = [...new Map(values.map((value) => [textOf(value), value])).values()].sort(compareKeys);
    return sorted.flatMap((value) => this.#byValue.get(textOf(value)) ?? []);
  }

  where(match: Match): Entry[] {
    return this.entries.filter(({ key }) => match(key));
  }
}

/** The values of a row under an index: none when a field is missing, several for a field that holds a list. */
function valuesAt(row: Row, path: string): Value[] {
  if (path.startsWith('[')) {
    const parts = path
      .slice(1, -1)
      .split('+')
      .map((field) => row[field]);
    return parts.every((part) => part !== undefined) ? [parts as Value[]] : [];
  }
  const value = row[path];
  if (value === undefined) return [];
  return Array.isArray(value) ? [...new Set(value as Value[])] : [value as Value];
}

/** Rows in memory, asked like a table; `primary` is the field of their key. */
export function tableOf(rows: readonly Row[], primary: string): ReadTable<Row> {
  const indexes = new Map<string, Index>();
  const index = (name: string) => {
    const path = name === ':id' ? primary : name;
    const known = indexes.get(path) ?? new Index(rows, { path, primary });
    indexes.set(path, known);
    return known;
  };
  const one = (key: Value) => index(primary).equals([key])[0]?.row;
  return {
    get: async (key) => one(key),
    bulkGet: async (keys) => keys.map(one),
    count: async () => rows.length,
    toArray: async () => index(primary).entries.map(({ row }) => row),
    where: (name) => whereOf(index(name), primary),
    orderBy: (name) => found(index(name).entries, primary),
  };
}

function whereOf(index: Index, primary: string): ReadWhere<Row> {
  const answer = (entries: Entry[]) => found(entries, primary);
  const folded = (match: (text: string) => boolean) =>
    answer(index.where((value) => typeof value === 'string' && match(value.toLowerCase())));
  return {
    equals: (value) => answer(index.equals([value])),
    anyOf: (values) => answer(index.equals(values)),
    above: (value) => answer(index.where((key) => compareKeys(key, value) > 0)),
    below: (value) => answer(index.where((key) => compareKeys(key, value) < 0)),
    between: (low, high, ...[withLow = true, withHigh = false]) =>
      answer(
        index.where((key) => {
          const [above, under] = [compareKeys(key, low), compareKeys(key, high)];
          return (above > 0 || (withLow && above === 0)) && (under < 0 || (withHigh && under === 0));
        }),
      ),
    startsWith: (text) => answer(index.where((value) => typeof value === 'string' && value.startsWith(text))),
    startsWithIgnoreCase: (text) => folded((value) => value.startsWith(text.toLowerCase())),
    anyOfIgnoreCase(texts) {
      const wanted = new Set(texts.map((text) => text.toLowerCase()));
      return folded((value) => wanted.has(value));
    },
  };
}

type Keep = (row: Row) => boolean;

/** What was asked so far. In whatever order it is said: turned round first, then filtered, then limited, as Dexie does. */
type Asked = { entries: readonly Entry[]; primary: string; back: boolean; keeps: readonly Keep[]; most: number };

function found(entries: readonly Entry[], primary: string): ReadRows<Row> {
  return answer({ entries, primary, back: false, keeps: [], most: Number.POSITIVE_INFINITY });
}

function answer(asked: Asked): ReadRows<Row> {
  const { primary, back, keeps, most } = asked;
  const entries = () => {
    const left = asked.entries.filter(({ row }) => keeps.every((keep) => keep(row)));
    return (back ? left.reverse() : left).slice(0, most);
  };
  return {
    toArray: async () => entries().map(({ row }) => row),
    first: async () => entries()[0]?.row,
    count: async () => entries().length,
    primaryKeys: async () => entries().map(({ row }) => row[primary] as string | number),
    uniqueKeys: async () =>
      [...new Map(entries().map(({ key }) => [textOf(key), key])).values()] as (string | number)[],
    limit: (fewer) => answer({ ...asked, most: Math.min(most, fewer) }),
    reverse: () => answer({ ...asked, back: !back }),
    filter: (keep) => answer({ ...asked, keeps: [...keeps, keep] }),
  };
}
