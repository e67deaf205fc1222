import { PEOPLE_TABLES, type PeopleTable } from '../data/db';
import { read } from '../data/read';
import type { Desk } from './desk';

/** How many rows each table holds, and how many of the contacts are samples. */
export type Counts = Record<PeopleTable, number> & { samples: number };

/** What is kept, in numbers. Samples are counted row by row: they are few, and the flag has no index. */
export async function readCounts(desk: Desk): Promise<Counts> {
  return read(desk.db, async (db) => {
    const counted = await Promise.all(
      PEOPLE_TABLES.map(async (table) => [table, await db.table(table).count()] as const),
    );
    const samples = await db
      .table('contacts')
      .filter((contact) => contact.sample === true)
      .count();
    return { ...(Object.fromEntries(counted) as Record<PeopleTable, number>), samples };
  });
}

/** Number of the last write: grows with every change of the record. 0 while nothing was ever written. */
export async function readLastChange(desk: Desk): Promise<number> {
  const mark = await read(desk.db, (db) => db.table('meta').get('record'));
  return mark?.lastSeq ?? 0;
}
