import { PEOPLE_TABLES, type RowTable } from '../data/db';
import type { Tally } from './restore-types';

/** Nothing counted yet. */
export function emptyTally(): Tally {
  return { added: 0, same: 0, changed: 0, newer: 0, onlyHere: 0, deletedHere: 0 };
}

/** Nothing counted yet, for each table of rows. */
export function emptyTallies(): Record<RowTable, Tally> {
  const tables: readonly RowTable[] = [...PEOPLE_TABLES, 'settings'];
  return Object.fromEntries(tables.map((table) => [table, emptyTally()])) as Record<RowTable, Tally>;
}

/** Adds one count to another. */
export function addTally(to: Tally, more: Tally): void {
  for (const key of Object.keys(to) as (keyof Tally)[]) to[key] += more[key];
}
