import type { RecordDb } from '../db';

/** A row of `meta`: what the last repair did, until the user has read it. */
export type RepairReport = {
  id: 'repair';
  at: number;
  /** Which of the two was made again; `rows`: neither, some rows can't be read in either. */
  what: 'record' | 'copy' | 'rows';
  people: number;
  /** Notes, facts, promises and all else that was noted on them. */
  notes: number;
  /** Entries that couldn't be read, kept for export. */
  unread: number;
};

/** The last one that wasn't dismissed yet; null when there is none. */
/** Null when nothing was repaired, or the user has read of it. */
export async function readRepairReport(db: RecordDb): Promise<RepairReport | null> {
  const row: unknown = await db.table('meta').get('repair');
  return (row as RepairReport | undefined) ?? null;
}

/** Takes the place of an earlier one. */
/** In place of the one before: only the last repair is told of. */
export async function putRepairReport(db: RecordDb, report: Omit<RepairReport, 'id'>): Promise<void> {
  await db.dexie.table('meta').put({ id: 'repair', ...report } satisfies RepairReport);
}

/** The user has read it. */
export async function dismissRepairReport(db: RecordDb): Promise<void> {
  await db.stored('meta').delete('repair');
}
