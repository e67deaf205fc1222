import { read } from '../data/read';
import type { Desk } from './desk';
import { isUndone } from './is-undone';

/** A restore that can still be taken back by `undo(desk, receiptId)`. */
export type PastRestore = { receiptId: string; at: number };

/** Newest first, at most ten; those that were taken back are left out. */
export async function readRestores(desk: Desk): Promise<PastRestore[]> {
  return read(desk.db, async (db) => {
    const groups = await db.table('journal').where('group').startsWith('restore:').uniqueKeys();
    const past: (PastRestore & { seq: number })[] = [];
    for (const group of groups) {
      const first = await db.table('journal').where('group').equals(group).first();
      if (!first || (await isUndone(db, first.receiptId))) continue;
      past.push({ receiptId: String(group), at: first.at, seq: first.seq });
    }
    past.sort((a, b) => b.seq - a.seq);
    return past.slice(0, 10).map(({ receiptId, at }) => ({ receiptId, at }));
  });
}
