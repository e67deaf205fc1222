import type { Interaction } from '../core/record';
import type { Snooze } from '../core/record-depth';
import { write } from '../data/write';
import type { Desk, Receipt } from './desk';

/** What rests (`about`, as in `Snooze`), until when (epoch milliseconds; for good without), and why, in the user's words. */
export type LetRestInput = { clientId: string; contactId: string; about: string; until?: number; note?: string };

/**
 * Lets something about a person rest: a check, a nudge, a line of Today. What the user gave as the reason is kept as a note
 * in the timeline. Checks whose rest is over are cleared away. Fails with `gone` without the contact.
 */
export async function letRest(desk: Desk, input: LetRestInput): Promise<Receipt> {
  const { clientId, contactId, about, until, note } = input;
  const { receiptId } = await write(desk, { clientId, verb: 'let-rest', label: '' }, async (tx) => {
    await tx.require('contacts', contactId);
    const at = desk.now();
    const stored = await tx.all('snoozes', { index: 'contactId', equals: contactId });
    const over = stored.filter((row) => row.about.startsWith(PASSING) && row.until !== undefined && row.until <= at);
    await tx.remove(
      'snoozes',
      over.map(({ id }) => id),
    );
    const row: Snooze = {
      id: `${contactId}|${about}`,
      contactId,
      about,
      at,
      ...(until === undefined ? {} : { until }),
    };
    await tx.put('snoozes', [row]);
    if (note?.trim()) await tx.put('interactions', [noteOf(desk, contactId, note.trim())]);
  });
  return { receiptId };
}

/** What rests for one draft only; nobody asks for it again once it is over. */
const PASSING = 'draft:';

function noteOf(desk: Desk, contactId: string, gist: string): Interaction {
  const at = desk.now();
  return { id: desk.newId(), contactId, at, kind: 'note', direction: 'none', gist, grain: { source: 'told-me', at } };
}

/** Ends a rest early; ended already is as good. */
export async function wake(
  desk: Desk,
  input: { clientId: string; contactId: string; about: string },
): Promise<Receipt> {
  const head = { clientId: input.clientId, verb: 'wake', label: '' };
  const { receiptId } = await write(desk, head, (tx) => tx.remove('snoozes', [`${input.contactId}|${input.about}`]));
  return { receiptId };
}
