import type { Apart } from '../core/record-depth';
import type { RecordDb } from '../data/db';
import { read } from '../data/read';
import { StorageFailure, write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, Receipt } from './desk';

export type KeepApartInput = { clientId: string; contactId: string; otherId: string };

/** "Never the same": remembered until the user takes it back; no list and no hint asks of this pair again. */
export async function keepApart(desk: Desk, { clientId, contactId, otherId }: KeepApartInput): Promise<Receipt> {
  const label = (await desk.db.table('contacts').get(otherId))?.name ?? '';
  const { receiptId } = await write(desk, { clientId, verb: 'keep-apart', label }, async (tx) => {
    if (contactId === otherId) throw new StorageFailure('invalid', 'one contact with itself');
    await tx.require('contacts', contactId);
    await tx.require('contacts', otherId);
    if ((await pairOf(tx, contactId, otherId)).length > 0) return;
    const at = desk.now();
    await tx.put('apart', [{ id: desk.newId(), contactId, otherId, at, grain: { source: 'told-me', at } }]);
  });
  return { receiptId };
}

/** They may be asked of again. `id` is the pair's own. */
export async function letTogether(desk: Desk, { clientId, id }: { clientId: string; id: string }): Promise<Receipt> {
  const { receiptId } = await write(desk, { clientId, verb: 'let-together', label: '' }, (tx) =>
    tx.remove('apart', [id]),
  );
  return { receiptId };
}

/** The pair may be kept with either of the two. */
async function pairOf(tx: WriteTx, one: string, other: string): Promise<Apart[]> {
  const [ours, theirs] = [
    await tx.all('apart', { index: 'contactId', equals: one }),
    await tx.all('apart', { index: 'contactId', equals: other }),
  ];
  return [...ours.filter(({ otherId }) => otherId === other), ...theirs.filter(({ otherId }) => otherId === one)];
}

/** Somebody whom the person is never the same as; `id` is the pair's. */
export type ApartFrom = { id: string; contactId: string; name: string; at: number };

/** Whom this person is never the same as, by name. */
export function readApart(desk: Desk, contactId: string): Promise<ApartFrom[]> {
  return read(desk.db, async (db) => {
    const rows = await rowsOf(db, contactId);
    const others = await db.table('contacts').bulkGet(rows.map(({ otherId }) => otherId));
    return rows
      .flatMap(({ id, at }, index): ApartFrom[] => {
        const other = others[index];
        return other ? [{ id, contactId: other.id, name: other.name, at }] : [];
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}

async function rowsOf(db: RecordDb, contactId: string): Promise<Pick<Apart, 'id' | 'otherId' | 'at'>[]> {
  const [from, to] = await Promise.all([
    db.table('apart').where('contactId').equals(contactId).toArray(),
    db.table('apart').where('otherId').equals(contactId).toArray(),
  ]);
  return [...from, ...to.map((row) => ({ ...row, otherId: row.contactId }))];
}
