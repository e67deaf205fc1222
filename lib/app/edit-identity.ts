import { keyText } from '../core/identity';
import type { Identity } from '../core/record';
import { StorageFailure, write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, KeyClash, Receipt, TypedKey } from './desk';
import { welcomed } from './edit-contact';
import { touched } from './file-rows';
import { normaliseKeys, storedValue } from './keys';

export type MarkIdentityInput = { clientId: string; id: string; as: 'main' | 'plain' | 'former' };

/** The one to use first (one of a kind), one of several, or one no longer used: that still brings up the person. */
export async function markIdentity(desk: Desk, { clientId, id, as }: MarkIdentityInput): Promise<Receipt> {
  const { receiptId } = await write(desk, { clientId, verb: 'mark-identity', label: '' }, async (tx) => {
    const row = await tx.require('identities', id);
    const own = await tx.all('identities', { index: 'contactId', equals: row.contactId });
    const others = own.filter((one) => as === 'main' && one.id !== id && one.kind === row.kind && one.main);
    const { main: _, until, ...plain } = row;
    const marked: Identity =
      as === 'main' ? { ...plain, main: true } : as === 'former' ? { ...plain, until: until ?? desk.now() } : plain;
    await tx.put('identities', [...others.map(({ main: __, ...other }) => other), marked]);
    await touch(tx, desk, row.contactId);
  });
  return { receiptId };
}

export type ChangeIdentityInput = { clientId: string; id: string; key: TypedKey };

/** Another address in place of one. Somebody else's is reported, and then nothing is changed. */
export async function changeIdentity(
  desk: Desk,
  { clientId, id, key }: ChangeIdentityInput,
): Promise<Receipt & { clashes: KeyClash[] }> {
  const [normal] = await normaliseKeys([key]);
  if (!normal) throw new StorageFailure('invalid', 'no address');
  const { receiptId, answer } = await write(desk, { clientId, verb: 'change-identity', label: '' }, async (tx) => {
    const row = await tx.require('identities', id);
    const value = storedValue(row.contactId, normal);
    const [taken] = await tx.all('identities', { index: '[kind+value]', equals: [normal.kind, value] });
    if (taken && taken.id !== id) return { clashes: [{ kind: normal.kind, value, contactId: taken.contactId }] };
    const { kind, typed } = normal;
    await tx.put('identities', [{ ...row, kind, value, typed, grain: { source: 'told-me', at: desk.now() } }]);
    const contact = await tx.require('contacts', row.contactId);
    await tx.put('contacts', [touched(welcomed(contact, [normal]), desk.now())]);
    return { clashes: [] };
  });
  return { receiptId, ...answer };
}

export type MoveIdentityInput = { clientId: string; contactId: string; key: Pick<KeyClash, 'kind' | 'value'> };

/**
 * Takes an address from whoever has it: it is this person's. The other never gets it back by a page or a file, until the
 * user gives it back. Fails with `gone` when nobody has it any more.
 */
export async function moveIdentity(desk: Desk, { clientId, contactId, key }: MoveIdentityInput): Promise<Receipt> {
  const head = { clientId, verb: 'move-identity', label: key.value };
  const { receiptId } = await write(desk, head, async (tx) => {
    const [row] = await tx.all('identities', { index: '[kind+value]', equals: [key.kind, key.value] });
    if (!row) throw new StorageFailure('gone', 'nobody has that key');
    if (row.contactId === contactId) return;
    const [from, to] = [await tx.get('contacts', row.contactId), await tx.require('contacts', contactId)];
    const { main: _, ...plain } = row;
    await tx.put('identities', [{ ...plain, contactId }]);
    const notThem = [...new Set([...(from?.notThem ?? []), keyText(key)])];
    if (from) await tx.put('contacts', [{ ...touched(from, desk.now()), notThem }]);
    await tx.put('contacts', [touched(welcomed(to, [key]), desk.now())]);
  });
  return { receiptId };
}

async function touch(tx: WriteTx, desk: Desk, contactId: string): Promise<void> {
  await tx.put('contacts', [touched(await tx.require('contacts', contactId), desk.now())]);
}
