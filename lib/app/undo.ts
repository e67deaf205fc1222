import type { RecordDb } from '../data/db';
import type { JournalRow } from '../data/journal';
import { read } from '../data/read';
import { StorageFailure, write } from '../data/write';
import type { Desk, Receipt } from './desk';
import { type Reversed, reverse } from './reverse';

/** Rows taken back, and rows left because someone changed them since; `keptContactIds` says whose. */
export type UndoReceipt = Receipt & Reversed;

/**
 * Takes a write back, or a whole bulk action by its group id (an import). Done once: a second call answers with the first
 * receipt. The answer's own receipt can be undone as well, which does it again.
 */
export async function undo(desk: Desk, receiptId: string): Promise<UndoReceipt> {
  const { seqs, isGroup } = await read(desk.db, (db) => findWrites(db, receiptId));
  if (seqs.length === 0) throw new StorageFailure('gone', 'no such receipt');
  const total: UndoReceipt = { receiptId: '', undone: 0, kept: 0, keptContactIds: [] };
  for (const seq of seqs) {
    const row = await read(desk.db, (db) => db.table('journal').get(seq));
    if (!row) continue;
    const one = await undoOne(desk, row, isGroup ? receiptId : undefined);
    total.receiptId = one.group ?? one.receiptId;
    total.undone += one.reversed.undone;
    total.kept += one.reversed.kept;
    total.keptContactIds.push(...one.reversed.keptContactIds);
  }
  return total;
}

/** True while a write is taken back (and the taking back wasn't itself taken back). */
export async function isUndone(db: RecordDb, receiptId: string): Promise<boolean> {
  return (await standingUndo(db, receiptId)) !== null;
}

/** The writes of a receipt or of a group, newest first: they are taken back in the other direction. Numbers only, a row can be big. */
async function findWrites(db: RecordDb, receiptId: string): Promise<{ seqs: number[]; isGroup: boolean }> {
  const journal = db.table('journal');
  const single = await journal.where('receiptId').equals(receiptId).primaryKeys();
  const keys = single.length > 0 ? single : await journal.where('group').equals(receiptId).primaryKeys();
  return { seqs: keys.map(Number).sort((a, b) => b - a), isGroup: single.length === 0 };
}

async function standingUndo(db: RecordDb, receiptId: string): Promise<JournalRow | null> {
  for (const row of await db.table('journal').where('undoes').equals(receiptId).toArray()) {
    if (!(await isUndone(db, row.receiptId))) return row;
  }
  return null;
}

type UndoneOne = { receiptId: string; group?: string; reversed: Reversed };

async function undoOne(desk: Desk, row: JournalRow, groupOf: string | undefined): Promise<UndoneOne> {
  const standing = await read(desk.db, (db) => standingUndo(db, row.receiptId));
  if (standing)
    return { receiptId: standing.receiptId, ...groupField(standing.group), reversed: standing.answer as Reversed };
  // Undone and done again before: the next undo is another one.
  const times = await read(desk.db, (db) => db.table('journal').where('undoes').equals(row.receiptId).count());
  const group = groupOf === undefined ? undefined : `undo:${groupOf}:${times}`;
  const head = {
    clientId: `undo:${row.receiptId}:${times}`,
    verb: 'undo',
    label: row.label,
    undoes: row.receiptId,
    ...(group === undefined ? {} : { group, bulk: true as const }),
  };
  const { receiptId, answer } = await write(desk, head, (tx) => reverse(tx, row.changes, desk));
  return { receiptId, ...groupField(group), reversed: answer };
}

function groupField(group: string | undefined): { group?: string } {
  return group === undefined ? {} : { group };
}
