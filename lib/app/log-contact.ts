import type { Interaction } from '../core/record';
import { write } from '../data/write';
import { putAnswered } from './answer-drafts';
import type { Desk, Receipt } from './desk';
import { touched } from './file-rows';

/** What the user logs by hand. `at` may lie in the future: then it is planned, and counts as contact once it has come. */
export type ContactEntry = {
  kind: Exclude<Interaction['kind'], 'note'>;
  direction: Interaction['direction'];
  at: number;
  /** One line; may be empty. */
  gist: string;
  /** How long it took. */
  minutes?: number;
};

export type LogContactInput = ContactEntry & { clientId: string; contactId: string };

/** Logs a call, a meeting, a message or a mail. Fails with `gone` without the contact. */
export async function logContact(desk: Desk, input: LogContactInput): Promise<Receipt & { rowId: string }> {
  const { clientId, contactId, kind, at, minutes } = input;
  const head = { clientId, verb: 'log-contact', label: input.gist.slice(0, 200) };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const contact = await tx.require('contacts', contactId);
    const now = desk.now();
    const row: Interaction = {
      id: desk.newId(),
      contactId,
      at,
      kind,
      // Nobody sends a meeting.
      direction: kind === 'meeting' ? 'none' : input.direction,
      gist: input.gist.trim(),
      ...(minutes === undefined ? {} : { minutes }),
      grain: { source: 'told-me', at: now },
    };
    await tx.put('interactions', [row]);
    await putAnswered(tx, [row], now);
    await tx.put('contacts', [touched(contact, now)]);
    return { rowId: row.id };
  });
  return { receiptId, ...answer };
}
