import type { Person, Sighting } from '../core/sighting';
import type { Desk, Receipt } from './desk';
import { saveSighting } from './save-sighting';

export type SaveThreadInput = { clientId: string; sighting: Sighting; people: readonly Person[] };

/**
 * Saves several people of a page, one write each, so that each can be changed alone; `receiptId` takes all of them back.
 * The same client id again goes on where it stopped. `contactIds` are those who are new.
 */
export async function saveThread(
  desk: Desk,
  { clientId, sighting, people }: SaveThreadInput,
): Promise<Receipt & { contactIds: string[] }> {
  const group = `save-thread:${clientId}`;
  const contactIds: string[] = [];
  for (const person of people) {
    const key = person.email ?? person.linkedin ?? person.salesNav ?? person.name ?? '';
    const input = { clientId: `${clientId}:${key}`, sighting, person, group };
    const { contactId, created } = await saveSighting(desk, input);
    if (created) contactIds.push(contactId);
  }
  return { receiptId: group, contactIds };
}
