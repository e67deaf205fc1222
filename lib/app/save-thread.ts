import type { Person, Sighting } from '../core/sighting';
import type { Desk, Receipt } from './desk';
import { ErasedBefore } from './erasures';
import { saveSighting } from './save-sighting';

export type SaveThreadInput = { clientId: string; sighting: Sighting; people: readonly Person[] };

/**
 * Saves several people of a page, one write each, so that each can be changed alone; `receiptId` takes all of them back.
 * The same client id again goes on where it stopped. `contactIds` are those who are new, `erased`
 * those who were erased: each of them is asked about alone.
 */
export async function saveThread(
  desk: Desk,
  { clientId, sighting, people }: SaveThreadInput,
): Promise<Receipt & { contactIds: string[]; erased: Person[] }> {
  const group = `save-thread:${clientId}`;
  const contactIds: string[] = [];
  const erased: Person[] = [];
  for (const person of people) {
    const key = person.email ?? person.linkedin ?? person.salesNav ?? person.name ?? '';
    const input = { clientId: `${clientId}:${key}`, sighting, person, group };
    try {
      const { contactId, created } = await saveSighting(desk, input);
      if (created) contactIds.push(contactId);
    } catch (error) {
      if (!(error instanceof ErasedBefore)) throw error;
      erased.push(person);
    }
  }
  return { receiptId: group, contactIds, erased };
}
