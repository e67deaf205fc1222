import type { RecordDb } from '../data/db';
import { read } from '../data/read';
import type { Desk } from './desk';
import { standingUndo } from './is-undone';
import { type BulkLine, readTrash, type Trash } from './trash';

/**
 * Something that was done to many at once. `undo(desk, receiptId)` takes it back or, where `takenBack`, does it again.
 * `label` is a file's name, a tag, or whom a merge took in.
 */
export type BulkAction = Omit<BulkLine, 'kind' | 'seq' | 'count'> & {
  kind: BulkLine['kind'] | 'import' | 'restore';
  /** People; absent where only the file is known. */
  count?: number;
  takenBack: boolean;
};

/** The trash with everything that was done to many: imports and restores too, and those of them that were taken back. */
export type FullTrash = Omit<Trash, 'bulk'> & { bulk: BulkAction[] };

/** The trash page's whole content, newest first. */
export async function readFullTrash(desk: Desk): Promise<FullTrash> {
  const [{ bulk, ...trash }, files] = [await readTrash(desk), await readFileActions(desk.db)];
  const all = [...bulk.map((line) => ({ ...line, takenBack: false })), ...files].sort((a, b) => b.seq - a.seq);
  return { ...trash, bulk: all.map(({ seq: _, ...action }) => action) };
}

type FileAction = BulkAction & { seq: number };

/** One row of each is looked at: the rows of an import are big. */
function readFileActions(db: RecordDb): Promise<FileAction[]> {
  return read(db, async (from) => {
    const actions: FileAction[] = [];
    for (const kind of ['import', 'restore'] as const) {
      for (const group of await from.table('journal').where('group').startsWith(`${kind}:`).uniqueKeys()) {
        const first = await from.table('journal').where('group').equals(group).first();
        if (!first) continue;
        const { label, at, seq } = first;
        const undone = await standingUndo(from, first.receiptId);
        // Its taking back can itself be taken back, by its own name.
        const receiptId = undone ? (undone.group ?? undone.receiptId) : String(group);
        actions.push({ kind, receiptId, label, at: undone?.at ?? at, seq: undone?.seq ?? seq, takenBack: !!undone });
      }
    }
    return actions;
  });
}
