import { PEOPLE_TABLES, type PeopleTable } from '../data/db';
import { read } from '../data/read';
import type { Desk } from './desk';

/** How many rows each table holds, and how many of the contacts are samples. */
export type Counts = Record<PeopleTable, number> & { samples: number };

/** Sample people are made with ids that begin so; the flag itself has no index, and there may be 30,000 others. */
const SAMPLE_IDS = 'sample-';

/** What is kept, in numbers. Cheap: it is read again after every change, also in the middle of an import. */
export async function readCounts(desk: Desk): Promise<Counts> {
  return read(desk.db, async (db) => {
    const counted = await Promise.all(
      PEOPLE_TABLES.map(async (table) => [table, await db.table(table).count()] as const),
    );
    const samples = await db
      .table('contacts')
      .where('id')
      .startsWith(SAMPLE_IDS)
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
