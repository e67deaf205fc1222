import { read } from '../data/read';
import type { Desk } from './desk';
import { isWholeImport } from './import-people';
import { isUndone } from './is-undone';

/** An import that can still be taken back by `undo(desk, receiptId)`. `part`: it was stopped, cut off, or is still going on. */
export type PastImport = { receiptId: string; at: number; from: string; part: boolean };

/** Newest first, at most twenty; those that were taken back are left out. One row of the journal each is read. */
export async function readImports(desk: Desk): Promise<PastImport[]> {
  return read(desk.db, async (db) => {
    const groups = await db.table('journal').where('group').startsWith('import:').uniqueKeys();
    const past: (PastImport & { seq: number })[] = [];
    for (const group of groups) {
      const first = await db.table('journal').where('group').equals(group).first();
      if (!first || (await isUndone(db, first.receiptId))) continue;
      const part = !(await isWholeImport(db, String(group)));
      past.push({ receiptId: String(group), at: first.at, from: first.label, part, seq: first.seq });
    }
    past.sort((a, b) => b.seq - a.seq);
    return past.slice(0, 20).map(({ seq: _, ...one }) => one);
  });
}
