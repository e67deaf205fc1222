import type {
  DBCoreCursor,
  DBCoreIndex,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreQuery,
  DBCoreQueryRequest,
  DBCoreTable,
} from 'dexie';
import { FOLDED, planOf, type Sealer, type SealPlan } from './plans';

type Row = Record<string, unknown>;

/** What is asked of a table; all of it is answered here. */
export type SealedCore = Pick<DBCoreTable, 'get' | 'getMany' | 'query' | 'count' | 'openCursor' | 'mutate'>;

/** A table whose rows are sealed in the store and plain for whoever asks. */
export function sealedTable(down: DBCoreTable, vault: Sealer): SealedCore {
  const plan = planOf(down.name);
  const keyOf = (key: unknown) => (plan.blindKey ? vault.blindKeyOf(plan.table, key) : key);
  const open = (row: Row | undefined): Row | undefined => row && vault.openRow(plan, row);
  const find = (query: DBCoreQuery) => translate(query, plan, vault);
  // Chained, not awaited: Dexie's own promises keep the transaction in which they were made.
  const rowsOf = (req: DBCoreQueryRequest): Promise<Row[]> => {
    const { query, fits } = find(req.query);
    const { limit, ...all } = req;
    const asked = limit === undefined || fits ? all : req;
    return down.query({ ...asked, query, values: true }).then(({ result }) => {
      const rows = (result as Row[]).map(open).filter((row) => row !== undefined);
      return fits ? rows.filter(fits).slice(0, limit ?? rows.length) : rows;
    });
  };
  return {
    get: (req) => down.get({ ...req, key: keyOf(req.key) }).then(open),
    getMany: (req) => down.getMany({ ...req, keys: req.keys.map(keyOf) }).then((rows) => rows.map(open)),
    query(req) {
      if (!req.values && !plan.blindKey && !find(req.query).fits) return down.query(req);
      return rowsOf(req).then((rows) => ({ result: req.values ? rows : rows.map((row) => row[plan.key]) }));
    },
    count(req) {
      const { fits, query } = find(req.query);
      return fits ? rowsOf({ ...req, values: true }).then(({ length }) => length) : down.count({ ...req, query });
    },
    openCursor(req) {
      const { query, fits } = find(req.query);
      if (!req.values && !plan.blindKey && !fits) return down.openCursor(req);
      const opened = (row: Row) => {
        const one = open(row);
        return one && (!fits || fits(one)) ? one : undefined;
      };
      return down
        .openCursor({ ...req, query, values: true })
        .then((cursor) => cursor && openedCursor(cursor, opened, { index: query.index, key: plan.key }));
    },
    mutate: (req) => mutate(down, plan, { vault, req, keyOf }),
  };
}

type Mutation = { vault: Sealer; req: DBCoreMutateRequest; keyOf(key: unknown): unknown };

function mutate(down: DBCoreTable, plan: SealPlan, { vault, req, keyOf }: Mutation): Promise<DBCoreMutateResponse> {
  if (req.type === 'deleteRange') return down.mutate({ ...req, range: keyRange(req.range, keyOf) });
  if (req.type === 'delete')
    return down.mutate({ ...req, keys: req.keys.map(keyOf) }).then((done) => ({ ...done, results: req.keys }));
  const values = req.values as Row[];
  const keys = req.keys ? { keys: req.keys.map(keyOf) } : {};
  return down
    .mutate({ ...req, ...keys, values: values.map((row) => vault.sealRow(plan, row)) })
    .then((done) => (done.results && plan.blindKey ? { ...done, results: values.map((row) => row[plan.key]) } : done));
}

type Range = DBCoreQuery['range'];

/** `IDBKeyRange.only`, as Dexie's core names it. */
const EQUAL = 1;

function keyRange(range: Range, keyOf: (key: unknown) => unknown): Range {
  return { ...range, lower: keyOf(range.lower), upper: keyOf(range.upper) };
}

/** The question as the sealed rows can answer it. `fits`: of the rows found those that were meant. */
function translate(
  query: DBCoreQuery,
  plan: SealPlan,
  vault: Sealer,
): { query: DBCoreQuery; fits?: (row: Row) => boolean } {
  const { index, range } = query;
  if (index.isPrimaryKey) {
    if (!plan.blindKey) return { query };
    return { query: { index, range: keyRange(range, (key) => vault.blindKeyOf(plan.table, key)) } };
  }
  const fields = [index.keyPath ?? []].flat();
  const hows = fields.map((field) => plan.blind[field]);
  if (hows.every((how) => how === undefined)) return { query };
  if (range.type !== EQUAL) throw new TypeError(`${plan.table}.${index.name} is only found whole while it is sealed`);
  const given = [range.lower].flat();
  const hidden = given.map((value, at) => {
    const [how, field] = [hows[at], fields[at]];
    const words = typeof value === 'string' && value.startsWith(FOLDED) ? value.slice(FOLDED.length) : value;
    return how && field ? vault.blind(plan, field, words) : value;
  });
  const key = index.compound ? hidden : hidden[0];
  return { query: { index, range: { ...range, lower: key, upper: key } }, fits: (row) => has(index, row, range.lower) };
}

/** Has the opened row that very value under the index? */
function has(index: DBCoreIndex, row: Row, value: unknown): boolean {
  const own: unknown = index.extractKey?.(row);
  if (typeof value === 'string' && value.startsWith(FOLDED))
    return typeof own === 'string' && own.toLowerCase() === value.slice(FOLDED.length);
  if (index.multiEntry && Array.isArray(own)) return own.includes(value);
  return JSON.stringify(own) === JSON.stringify(value);
}

type Open = (row: Row) => Row | undefined;

/** Steps over rows that can't be opened, or weren't meant. */
function openedCursor(cursor: DBCoreCursor, open: Open, at: { index: DBCoreIndex; key: string }): DBCoreCursor {
  let row: Row | undefined;
  const { index } = at;
  const keyNow = () => {
    if (index.isPrimaryKey) return row?.[at.key];
    const own: unknown = row && index.extractKey?.(row);
    return index.multiEntry || own === undefined ? cursor.key : own;
  };
  return Object.create(cursor, {
    value: { get: () => row },
    primaryKey: { get: () => row?.[at.key] },
    key: { get: keyNow },
    start: {
      value: (onNext: () => void) =>
        cursor.start(() => {
          row = open(cursor.value as Row);
          if (row) onNext();
          else cursor.continue();
        }),
    },
  }) as DBCoreCursor;
}
