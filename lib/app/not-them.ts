import { keyText } from '../core/identity';
import type { MatchReason } from '../core/panel-state';
import { write } from '../data/write';
import type { Desk, Receipt } from './desk';

export type NotThemInput = { clientId: string; contactId: string; key: MatchReason };

/** "That's not them": the contact loses the key and is never offered for it again, until the user gives it by hand. */
export async function notThem(desk: Desk, input: NotThemInput): Promise<Receipt> {
  const { kind, value } = input.key;
  const head = { clientId: input.clientId, verb: 'not-them', label: value };
  const { receiptId } = await write(desk, head, async (tx) => {
    const contact = await tx.require('contacts', input.contactId);
    const owners = await tx.all('identities', { index: '[kind+value]', equals: [kind, value] });
    await tx.remove(
      'identities',
      owners.filter(({ contactId }) => contactId === contact.id).map(({ id }) => id),
    );
    const keys = new Set([...(contact.notThem ?? []), keyText(input.key)]);
    await tx.put('contacts', [{ ...contact, notThem: [...keys], updatedAt: desk.now() }]);
  });
  return { receiptId };
}
