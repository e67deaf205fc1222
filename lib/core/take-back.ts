import { same } from './same';

type Row = Record<string, unknown>;

/** A row after a change was taken back. `kept`: at least one field was changed again since and stays. */
export type TakenBack = { row: Row; undone: boolean; kept: boolean };

/** Moved by the caller, because it depends on other rows; or set anew by every write. */
const APART = new Set(['id', 'contactId', 'updatedAt']);

/**
 * Takes one change back field by field: what still is as the change left it gets its old value, what was changed since
 * stays. Lists of words (tags) lose what was added and get back what was removed.
 */
export function takeBack(change: { before: Row; after: Row }, current: Row): TakenBack {
  const { before, after } = change;
  const row = { ...current };
  const result: TakenBack = { row, undone: false, kept: false };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (APART.has(field) || same(before[field], after[field])) continue;
    const value = oldValue(before[field], after[field], current[field]);
    if (value === KEEP) {
      result.kept = true;
      continue;
    }
    result.undone = true;
    if (value === undefined) delete row[field];
    else row[field] = value;
  }
  return result;
}

const KEEP = Symbol('changed since');

function oldValue(before: unknown, after: unknown, current: unknown): unknown {
  if (same(current, after)) return before;
  // A list that wasn't there yet was an empty one.
  const old = before === undefined ? [] : before;
  if (!isWords(current) || !isWords(after) || !isWords(old)) return KEEP;
  const added = after.filter((word) => !old.includes(word));
  const removed = old.filter((word) => !after.includes(word));
  return [...new Set([...current.filter((word) => !added.includes(word)), ...removed])];
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}
