import type { RecordDb } from '../db';
import { putRepairReport } from './repair-report';
import { setAside } from './set-aside';

/** What a copy held that is about to be made again from another record, for the user to save. */
export async function keepOldCopy(db: RecordDb, aside: boolean): Promise<void> {
  if (!aside) return;
  const held = Object.fromEntries(await db.copy.readAll());
  await setAside(db, { at: Date.now(), why: 'replaced-copy', held });
}

/** Tells the user that the copy was made again. */
export async function reportCopy(db: RecordDb): Promise<void> {
  const mark = await db.stored('meta').get('record');
  const people = await db.stored('contacts').count();
  const keys = (await db.stored('identities').count()) + (await db.stored('accounts').count());
  const notes = Math.max(0, (mark?.liveCount ?? 0) - people - keys);
  if (people > 0) await putRepairReport(db, { at: Date.now(), what: 'copy', people, notes, unread: 0 });
}
