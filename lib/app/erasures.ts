import { ErasedPeople } from '../core/erasure';
import type { Key } from '../core/identity';
import { read } from '../data/read';
import { StorageFailure } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, TypedKey } from './desk';
import { normaliseKeys } from './keys';

/** Somebody of these keys was erased: nothing was saved, the user is asked whether to save them again. */
export class ErasedBefore extends StorageFailure {
  /** `at`: when they were erased, epoch milliseconds. */
  constructor(readonly at: number) {
    super('erased', 'saved again only after a yes');
  }
}

/** When whoever has one of these keys was erased, epoch milliseconds; null when nobody was. Somebody in the record is not. */
export async function isErased(desk: Desk, typed: readonly TypedKey[]): Promise<number | null> {
  const keys = await normaliseKeys(typed);
  return read(desk.db, async (db) => {
    const erased = new ErasedPeople(await db.table('erased').toArray());
    return erased.byKeys(await freeKeys(db, keys))?.at ?? null;
  });
}

/**
 * Before somebody new is saved, inside that write. Whoever was erased is saved again only when the user said so: then
 * their tombstone is lifted, and taking back the save puts it back. Throws `ErasedBefore`.
 */
export async function admit(tx: WriteTx, keys: readonly Key[], again: boolean): Promise<void> {
  const rows = await tx.db.table('erased').toArray();
  if (rows.length === 0) return;
  const free = await freeKeys(tx.db, keys);
  const found = rows.filter((row) => new ErasedPeople([row]).byKeys(free) !== null);
  const newest = Math.max(...found.map(({ at }) => at));
  if (found.length > 0 && !again) throw new ErasedBefore(newest);
  await tx.drop('erased', found);
}

/** Keys that nobody in the record has. */
async function freeKeys(db: Pick<WriteTx['db'], 'table'>, keys: readonly Key[]): Promise<Key[]> {
  const pairs = keys.map(({ kind, value }): [string, string] => [kind, value]);
  const taken = await db.table('identities').where('[kind+value]').anyOf(pairs).toArray();
  return keys.filter((key) => !taken.some(({ kind, value }) => kind === key.kind && value === key.value));
}
