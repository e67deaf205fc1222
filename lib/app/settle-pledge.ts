import type { Pledge } from '../core/record';
import { write } from '../data/write';
import type { Desk, Receipt } from './desk';
import { touched } from './file-rows';
import { localDay } from './local-day';

export type SettlePledgeInput = { clientId: string; pledgeId: string; state: Pledge['state'] };

/** Settles a promise or opens it again. One that is kept after its day is stored as `late`. */
export async function settlePledge(desk: Desk, input: SettlePledgeInput): Promise<Receipt> {
  const head = { clientId: input.clientId, verb: 'settle-pledge', label: '' };
  const { receiptId } = await write(desk, head, async (tx) => {
    const { settledAt: _, ...pledge } = await tx.require('pledges', input.pledgeId);
    const contact = await tx.require('contacts', pledge.contactId);
    const late = input.state === 'kept' && pledge.due !== undefined && pledge.due < localDay(desk.now());
    const state = late ? 'late' : input.state;
    await tx.put('pledges', [{ ...pledge, state, ...(state === 'open' ? {} : { settledAt: desk.now() }) }]);
    await tx.put('contacts', [touched(contact, desk.now())]);
  });
  return { receiptId };
}
