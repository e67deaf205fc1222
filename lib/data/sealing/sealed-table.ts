import type { Table } from 'dexie';
import type { ReadRows, ReadTable, ReadWhere, Value } from '../read-table';
import { tableOf } from '../two-copies/snapshot';
import { FOLDED, planOf, type SealPlan } from './plans';

type Row = Record<string, unknown>;

type Load = () => PromiseLike<Row[]>;

/**
 * A table whose words are only found whole, for readers who ask more of it. Whole words are asked for one by one; names by
 * their beginning, or all in their order, are looked for among the opened rows.
 */
export function sealedReads(table: Table<Row, string | number>): ReadTable<Row> {
  const plan = planOf(table.name);
  const all: Load = () => table.toArray();
  const isBlind = (index: string) =>
    Object.keys(plan.blind).some((field) => index === field || index.includes(`+${field}`));
  return {
    get: (key) => table.get(key),
    bulkGet: (keys) => table.bulkGet(keys),
    count: () => table.count(),
    toArray: () => table.toArray(),
    where: (index) => (isBlind(index) ? blindWhere(table, plan, index) : (table.where(index) as unknown as Where)),
    orderBy: (index) =>
      isBlind(index)
        ? later(all, plan.key, (rows) => rows.orderBy(index))
        : (table.orderBy(index) as unknown as ReadRows<Row>),
  };
}

type Where = ReadWhere<Row>;

function blindWhere(table: Table<Row, string | number>, plan: SealPlan, index: string): Where {
  const all: Load = () => table.toArray();
  const equalTo = (values: readonly Value[]): Load => {
    const found = () =>
      Promise.all(
        values.map((value) =>
          table
            .where(index)
            .equals(value as string)
            .toArray(),
        ),
      );
    return async () => distinct((await found()).flat(), plan.key);
  };
  // A live query must hear of names in other letters as well: one row of the table makes it watch the table.
  const folded = (texts: readonly string[]): Load => {
    const marked = texts.map((text) => FOLDED + text.toLowerCase());
    return async () => (await Promise.all([equalTo(marked)(), table.limit(1).toArray()]))[0];
  };
  const ask = (load: Load, which: (from: Where) => ReadRows<Row>) =>
    later(load, plan.key, (rows) => which(rows.where(index)));
  return {
    equals: (value) => ask(equalTo([value]), (from) => from.equals(value)),
    anyOf: (values) => ask(equalTo(values), (from) => from.anyOf(values)),
    above: (value) => ask(all, (from) => from.above(value)),
    below: (value) => ask(all, (from) => from.below(value)),
    between: (...range) => ask(all, (from) => from.between(...range)),
    startsWith: (text) => ask(all, (from) => from.startsWith(text)),
    startsWithIgnoreCase: (text) => ask(all, (from) => from.startsWithIgnoreCase(text)),
    anyOfIgnoreCase: (texts) => ask(folded(texts), (from) => from.anyOfIgnoreCase(texts)),
  };
}

function distinct(rows: readonly Row[], key: string): Row[] {
  return [...new Map(rows.map((row) => [row[key], row])).values()];
}

/** Rows of a question that is put to what `load` will have brought. */
function later(load: Load, key: string, ask: (rows: ReadTable<Row>) => ReadRows<Row>): ReadRows<Row> {
  const now = async () => ask(tableOf([...(await load())], key));
  return {
    toArray: async () => (await now()).toArray(),
    first: async () => (await now()).first(),
    count: async () => (await now()).count(),
    primaryKeys: async () => (await now()).primaryKeys(),
    uniqueKeys: async () => (await now()).uniqueKeys(),
    limit: (most) => later(load, key, (rows) => ask(rows).limit(most)),
    reverse: () => later(load, key, (rows) => ask(rows).reverse()),
    filter: (keep) => later(load, key, (rows) => ask(rows).filter(keep)),
  };
}
