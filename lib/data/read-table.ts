/** A key of IndexedDB, as far as the record uses them. */
export type Value = string | number | readonly Value[];

/** What may be asked of a table: the part of Dexie's that the second copy in memory can answer as well. */
export type ReadTable<Row> = {
  get(key: string | number): PromiseLike<Row | undefined>;
  bulkGet(keys: (string | number)[]): PromiseLike<(Row | undefined)[]>;
  count(): PromiseLike<number>;
  toArray(): PromiseLike<Row[]>;
  where(index: string): ReadWhere<Row>;
  orderBy(index: string): ReadRows<Row>;
};

export type ReadWhere<Row> = {
  equals(value: Value): ReadRows<Row>;
  anyOf(values: readonly Value[]): ReadRows<Row>;
  above(value: Value): ReadRows<Row>;
  below(value: Value): ReadRows<Row>;
  between(low: Value, high: Value, withLow?: boolean, withHigh?: boolean): ReadRows<Row>;
  startsWith(text: string): ReadRows<Row>;
  startsWithIgnoreCase(text: string): ReadRows<Row>;
  anyOfIgnoreCase(texts: string[]): ReadRows<Row>;
};

export type ReadRows<Row> = {
  toArray(): PromiseLike<Row[]>;
  first(): PromiseLike<Row | undefined>;
  count(): PromiseLike<number>;
  primaryKeys(): PromiseLike<(string | number)[]>;
  uniqueKeys(): PromiseLike<(string | number)[]>;
  limit(most: number): ReadRows<Row>;
  reverse(): ReadRows<Row>;
  filter(keep: (row: Row) => boolean): ReadRows<Row>;
};
