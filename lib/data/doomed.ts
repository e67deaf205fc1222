import type { RecordDb } from './db';
import type { Named } from './deletions';

/** What is thrown away for good: contacts with all that was ever theirs, single rows as "table/id", and the ids of both. */
export type Doomed = { contactIds: ReadonlySet<string>; rows: ReadonlySet<string>; ids: ReadonlySet<string> };

/** These rows, and whoever is among them with everything of theirs. */
export function doomedOf(gone: readonly Named[]): Doomed {
  return {
    contactIds: new Set(gone.filter(({ table }) => table === 'contacts').map(({ id }) => id)),
    rows: new Set(gone.map(({ table, id }) => `${table}/${id}`)),
    ids: new Set(gone.map(({ id }) => id)),
  };
}

/** Those that aren't there any more: what came back by another way is nobody's trash. */
export async function withoutLiving(db: RecordDb, rows: readonly Named[]): Promise<Named[]> {
  const gone: Named[] = [];
  for (const table of new Set(rows.map((row) => row.table))) {
    const ids = [...new Set(rows.filter((row) => row.table === table).map(({ id }) => id))];
    const living = await db.table(table).bulkGet(ids);
    for (const [at, id] of ids.entries()) if (!living[at]) gone.push({ table, id });
  }
  return gone;
}
