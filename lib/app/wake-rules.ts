import { RULE_RESTS } from '../core/coach-settings';
import { write } from '../data/write';
import type { Desk, Receipt } from './desk';

/** The coach speaks up again in what is written to this person, with every rule. Fails with `gone` without the contact. */
export async function wakeRules(desk: Desk, input: { clientId: string; contactId: string }): Promise<Receipt> {
  const { clientId, contactId } = input;
  const { receiptId } = await write(desk, { clientId, verb: 'wake-rules', label: '' }, async (tx) => {
    const { coachOff: _, ...contact } = await tx.require('contacts', contactId);
    await tx.put('contacts', [{ ...contact, updatedAt: desk.now() }]);
    const resting = await tx.all('snoozes', { index: 'contactId', equals: contactId });
    await tx.remove(
      'snoozes',
      resting.filter(({ about }) => about.startsWith(RULE_RESTS)).map(({ id }) => id),
    );
  });
  return { receiptId };
}
