import type { Step } from '../data/migrations';
import type { BackupRecord, Row } from '../formats/backup';
import type { Pace } from '../formats/pace';
import type { Listed, RowFault } from './restore-types';

/** Examples kept of a long list. */
const SHOWN = 100;

/** A list of nothing. */
export function emptyList<T>(): Listed<T> {
  return { count: 0, first: [] };
}

/** Adds to a list of which only the first are kept. */
export function list<T>(to: Listed<T>, items: readonly T[]): void {
  to.count += items.length;
  to.first.push(...items.slice(0, Math.max(0, SHOWN - to.first.length)));
}

/** Adds a list of which only the first were kept to another one. */
export function joinLists<T>(to: Listed<T>, more: Listed<T>): void {
  list(to, more.first);
  to.count += more.count - more.first.length;
}

/** Deeper than any row of ours: a journal row holds rows, which hold lists. */
const DEEPEST = 16;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Rows of a file with which anything can be done at all, table by table. */
export type Shaped = { tables: Map<string, Row[]>; faults: Listed<RowFault> };

/**
 * Lets through only what is a row: an object with an id, of limited depth, without a key that could reach a prototype.
 * Everything else is named. Nothing is copied or looked into before this.
 */
export async function shapeRows(
  { tables, schemaVersion }: BackupRecord,
  { steps, pace }: { steps: readonly Step[]; pace: Pace },
): Promise<Shaped> {
  const shaped: Shaped = { tables: new Map(), faults: emptyList() };
  const known = tablesAt(schemaVersion, steps);
  for (const [table, rows] of Object.entries(tables)) {
    if (!known.has(table)) {
      list(shaped.faults, [{ table, row: 0, reason: 'unknown-table' }]);
      continue;
    }
    const good: Row[] = [];
    shaped.tables.set(table, good);
    for (const [index, row] of rows.entries()) {
      const fault = faultOf(row, table === 'journal' ? 'seq' : 'id');
      if (fault) list(shaped.faults, [{ table, row: index + 1, ...fault }]);
      else good.push(row);
      if (index % 100 === 0) await pace.rest();
    }
  }
  return shaped;
}

/** Tables there were in that version of the schema. */
function tablesAt(version: number, steps: readonly Step[]): Set<string> {
  const stores = Object.assign({}, ...steps.filter((step) => step.version <= version).map((step) => step.stores));
  return new Set(Object.keys(stores).filter((name) => stores[name] !== null && name !== 'meta'));
}

function faultOf(row: unknown, key: 'id' | 'seq'): Pick<RowFault, 'id' | 'reason' | 'field'> | null {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { reason: 'not-a-row' };
  const id: unknown = Object.hasOwn(row, key) ? Reflect.get(row, key) : undefined;
  const isKey = key === 'id' ? typeof id === 'string' && id !== '' : Number.isSafeInteger(id);
  if (!isKey) return { reason: 'no-id', field: key };
  const bad = findBadPart(row);
  return bad && { id: String(id), ...bad };
}

/** Walks without calling itself: a row can be nested deeper than the stack. */
function findBadPart(row: object): Pick<RowFault, 'reason' | 'field'> | null {
  const parts: { value: object; depth: number }[] = [{ value: row, depth: 0 }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    if (part.depth > DEEPEST) return { reason: 'too-deep' };
    for (const [name, value] of Object.entries(part.value)) {
      if (FORBIDDEN.has(name)) return { reason: 'forbidden-key', field: name };
      if (typeof value === 'object' && value !== null) parts.push({ value, depth: part.depth + 1 });
    }
  }
  return null;
}
