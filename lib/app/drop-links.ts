import { PAIR_TABLES } from '../data/tables';
import type { WriteTx } from '../data/write-tx';

/**
 * Takes away what others' files say of contacts that are being deleted: ties to them and pairs with them go, a story or an introduction only
 * loses its link. Part of the deletion's own write, so that taking it back brings all of it back.
 */
export async function dropLinks(tx: WriteTx, contactIds: readonly string[]): Promise<void> {
  const gone = new Set(contactIds);
  for (const id of contactIds) {
    const to = { index: 'otherId', equals: id } as const;
    const others = <T extends { contactId: string }>(rows: T[]) => rows.filter(({ contactId }) => !gone.has(contactId));
    for (const pair of PAIR_TABLES) await tx.drop(pair, others(await tx.all(pair, to)));
    await tx.put('history', others(await tx.all('history', to)).map(unlinked));
    await tx.put('exchanges', others(await tx.all('exchanges', to)).map(unlinked));
  }
}

/** A row without whom it names. */
export function unlinked<T extends { otherId?: string }>({ otherId: _, ...row }: T): T {
  return row as T;
}
