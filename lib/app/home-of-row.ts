import type { RecordDb, Rows, RowTable } from '../data/db';
import { mergeOf } from '../data/deletions';
import { contactOf, type JournalRow } from '../data/journal';
import { eachAbout } from '../data/read-journal';
import type { WriteTx } from '../data/write-tx';
import { isUndone } from './is-undone';
import { mergedInto } from './merged-into';

/**
 * Rows that a merge had brought to these contacts, by "table/id": whose they were before, where the merge was taken back
 * while they lay in the trash. They come out of it to that one.
 */
export async function ownersBefore(db: RecordDb, contactIds: readonly string[]): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  if (contactIds.length === 0) return owners;
  await eachAbout(
    (work) => work(db),
    contactIds,
    async (row) => {
      const keptId = mergeOf(row)?.keptId;
      if (!keptId || !contactIds.includes(keptId) || !(await isUndone(db, row.receiptId))) return;
      for (const [name, owner] of broughtBy(row, keptId)) if (!owners.has(name)) owners.set(name, owner);
    },
  );
  return owners;
}

function broughtBy({ changes }: JournalRow, keptId: string): [string, string][] {
  return changes.flatMap(({ table, id, before, after }): [string, string][] => {
    if (!(before && after && 'contactId' in before && 'contactId' in after)) return [];
    return after.contactId === keptId && before.contactId !== keptId ? [[`${table}/${id}`, before.contactId]] : [];
  });
}

type Homeless = { table: RowTable; row: Rows[RowTable] };

/**
 * The row where it belongs by now: with the one of `ownersBefore` or with its contact, where they are there, or with the
 * one they were merged into. Null when there is nobody. Inside a write.
 */
export async function homeOf(
  tx: WriteTx,
  { table, row }: Homeless,
  owners: ReadonlyMap<string, string>,
): Promise<Homeless['row'] | null> {
  const former = owners.get(`${table}/${row.id}`);
  if (former !== undefined && (await tx.get('contacts', former))) return { ...row, contactId: former } as typeof row;
  const owner = table === 'contacts' ? null : contactOf(table, row);
  if (owner === null || (await tx.get('contacts', owner))) return row;
  const contactId = 'contactId' in row ? await mergedInto(tx.db, owner) : null;
  return contactId === null ? null : ({ ...row, contactId } as typeof row);
}
