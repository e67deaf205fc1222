import { goneRows } from '../data/deletions';
import type { Change, JournalRow } from '../data/journal';
import { isPair, LINKED_TABLES, type LinkedTable, type Rows } from '../data/tables';
import type { WriteTx } from '../data/write-tx';

type Lost = { table: LinkedTable; before: Rows[LinkedTable] };

/**
 * Whoever is back in this write gets back what others took along when they were deleted meanwhile: ties to them, and the
 * links of stories and introductions, once those others are there again too. So the order in which two people who were
 * deleted are restored makes no difference. Not what was changed by hand since.
 */
export async function retie(tx: WriteTx): Promise<void> {
  const back = tx.changes().filter(({ table, before, after }) => table === 'contacts' && !before && after);
  for (const { id } of back) {
    const rows = await tx.db.table('journal').where('contactIds').equals(id).toArray();
    for (const lost of lostBy(rows, id)) await giveBack(tx, lost);
  }
}

/** Of each of their rows the last that became of its link, if that was somebody's deletion. */
function lostBy(rows: readonly JournalRow[], contactId: string): Lost[] {
  const settled = new Set<string>();
  const lost: Lost[] = [];
  for (const { changes } of [...rows].sort((a, b) => b.seq - a.seq)) {
    const deleted = new Set(goneRows(changes).flatMap(({ table, id }) => (table === 'contacts' ? [id] : [])));
    for (const change of changes) {
      const link = linkIn(change, contactId);
      if (!link || settled.has(change.id)) continue;
      settled.add(change.id);
      if (link.before?.otherId !== undefined && deleted.has(link.before.otherId) && !link.after?.otherId)
        lost.push({ table: link.table, before: link.before });
    }
  }
  return lost;
}

type Linked = Rows[LinkedTable];
type Link = { table: LinkedTable; before?: Linked | undefined; after?: Linked | undefined };

/** A change of theirs that made, broke or moved a link. A story that goes with its owner isn't one: it comes back as it was. */
function linkIn({ table, before, after }: Change, contactId: string): Link | null {
  const linked = LINKED_TABLES.find((one) => one === table);
  if (!linked) return null;
  const link = { table: linked, before: before as Linked | undefined, after: after as Linked | undefined };
  if ((link.before ?? link.after)?.contactId !== contactId) return null;
  if (!isPair(linked) && !(before && after)) return null;
  return link.before?.otherId === link.after?.otherId ? null : link;
}

async function giveBack(tx: WriteTx, { table, before }: Lost): Promise<void> {
  if (before.otherId === undefined || !(await tx.get('contacts', before.otherId))) return;
  const stored = await tx.get(table, before.id);
  if (isPair(table)) {
    if (!stored) await tx.put<LinkedTable>(table, [before]);
  } else if (stored && stored.otherId === undefined)
    await tx.put<LinkedTable>(table, [{ ...stored, otherId: before.otherId }]);
}
