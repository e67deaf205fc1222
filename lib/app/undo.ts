import type { RecordDb } from '../data/db';
import { type Merge, mergeOf } from '../data/deletions';
import type { JournalRow } from '../data/journal';
import { read } from '../data/read';
import { StorageFailure, write } from '../data/write';
import type { Desk, Receipt } from './desk';
import { standingUndo } from './is-undone';
import { type Reversed, reverse } from './reverse';

/** Rows taken back, and rows left because someone changed them since; `keptContactIds` says whose. */
export type UndoReceipt = Receipt & Reversed;

/**
 * Takes a write back, or a whole bulk action by its group id (an import). Done once: a second call answers with the first
 * receipt. The answer's own receipt can be undone as well, which does it again.
 */
export async function undo(desk: Desk, receiptId: string): Promise<UndoReceipt> {
  const { seqs, isGroup } = await read(desk.db, (db) => findWrites(db, receiptId));
  return undoWrites(desk, seqs, isGroup ? receiptId : undefined);
}

/** Takes back the writes of these numbers, in this order; with a group's name, as one that can be undone as one. */
export async function undoWrites(desk: Desk, seqs: readonly number[], group?: string): Promise<UndoReceipt> {
  const total: UndoReceipt = { receiptId: '', undone: 0, kept: 0, keptContactIds: [] };
  let found = 0;
  let as: string | undefined;
  for (const seq of seqs) {
    const row = await read(desk.db, (db) => db.table('journal').get(seq));
    if (!row || (row.emptied && row.changes.every(({ before, after }) => !before && !after))) continue;
    found++;
    const one = await undoOne(desk, row, group === undefined ? undefined : { of: group, as });
    // All rows of one taking back share its name, however often each was taken back before.
    if (one.group?.startsWith(`undo:${group}:`)) as ??= one.group;
    addUp(total, one);
  }
  // Never written, forgotten after thirty days, or emptied with the trash: nothing was done, and that is said.
  if (found === 0) throw new StorageFailure('gone', 'no such receipt');
  return total;
}

function addUp(total: UndoReceipt, { receiptId, group, reversed }: UndoneOne): void {
  total.receiptId = group ?? receiptId;
  total.undone += reversed.undone;
  total.kept += reversed.kept;
  total.keptContactIds.push(...reversed.keptContactIds);
  if (reversed.noted) total.noted = (total.noted ?? 0) + reversed.noted;
}

/** The writes of a receipt or of a group, newest first: they are taken back in the other direction. Numbers only, a row can be big. */
async function findWrites(db: RecordDb, receiptId: string): Promise<{ seqs: number[]; isGroup: boolean }> {
  const journal = db.table('journal');
  const single = await journal.where('receiptId').equals(receiptId).primaryKeys();
  const keys = single.length > 0 ? single : await journal.where('group').equals(receiptId).primaryKeys();
  return { seqs: keys.map(Number).sort((a, b) => b - a), isGroup: single.length === 0 };
}

/** The merge that this write took back, however often it was taken back and done again before; null for every other. */
async function mergeTakenBack(db: RecordDb, row: JournalRow): Promise<Merge | null> {
  let [root, isTaken]: [JournalRow | undefined, boolean] = [row, false];
  while (root?.undoes !== undefined) {
    root = await db.table('journal').where('receiptId').equals(root.undoes).first();
    isTaken = !isTaken;
  }
  return root && isTaken ? mergeOf(root) : null;
}

type UndoneOne = { receiptId: string; group?: string; reversed: Reversed };

/** `of` is the action that is taken back as one, `as` the name which that already has. */
type Together = { of: string; as: string | undefined };

async function undoOne(desk: Desk, row: JournalRow, together: Together | undefined): Promise<UndoneOne> {
  const standing = await read(desk.db, (db) => standingUndo(db, row.receiptId));
  if (standing)
    return { receiptId: standing.receiptId, ...groupField(standing.group), reversed: standing.answer as Reversed };
  // Undone and done again before: the next undo is another one.
  const times = await read(desk.db, (db) => db.table('journal').where('undoes').equals(row.receiptId).count());
  const group = together && (together.as ?? `undo:${together.of}:${times}`);
  const head = {
    clientId: `undo:${row.receiptId}:${times}`,
    verb: 'undo',
    label: row.label,
    undoes: row.receiptId,
    ...(group === undefined ? {} : { group, bulk: true as const }),
  };
  const again = await read(desk.db, (db) => mergeTakenBack(db, row));
  const { receiptId, answer } = await write(desk, head, (tx) => reverse(tx, { changes: row.changes, again }, desk));
  return { receiptId, ...groupField(group), reversed: answer };
}

function groupField(group: string | undefined): { group?: string } {
  return group === undefined ? {} : { group };
}
