import type { Person, Sighting } from '../core/sighting';
import type { Desk, Receipt } from './desk';
import { ErasedBefore, isErased } from './erasures';
import { saveSighting, typedKeys } from './save-sighting';

/** `again`: the user knows that one of them was erased, and wants them back. */
export type SaveThreadInput = { clientId: string; sighting: Sighting; people: readonly Person[]; again?: boolean };

/**
 * Saves several people of a page, one write each, so that each can be changed alone; `receiptId` takes all of them back.
 * The same client id again goes on where it stopped. `contactIds` are those who are new, `erased`
 * those who were erased: each of them is asked about alone.
 */
export async function saveThread(
  desk: Desk,
  { clientId, sighting, people, again = false }: SaveThreadInput,
): Promise<Receipt & { contactIds: string[]; erased: Person[] }> {
  const group = `save-thread:${clientId}`;
  const contactIds: string[] = [];
  const erased: Person[] = [];
  for (const person of people) {
    const key = person.email ?? person.linkedin ?? person.salesNav ?? person.name ?? '';
    const input = { clientId: `${clientId}:${key}`, sighting, person, group, again };
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

/** Those who were not erased: where several are saved at once, the others are left to be asked about one by one. */
export async function withoutErased(desk: Desk, people: readonly Person[]): Promise<Person[]> {
  const left = await Promise.all(
    people.map(async (person) => ((await isErased(desk, typedKeys(person))) === null ? [person] : [])),
  );
  return left.flat();
}
