import { deleteContact } from './delete-contact';
import type { Desk, Receipt } from './desk';

export type DeletePeopleInput = { clientId: string; contactIds: readonly string[] };
export type DeletePeopleOptions = { onProgress?: (done: number, total: number) => void };

/**
 * Deletes several contacts, one write each, so that each can be restored alone; `receiptId` takes all of them back. The
 * same client id again goes on where it stopped. `names` are those who were there, in the order given.
 */
export async function deletePeople(
  desk: Desk,
  { clientId, contactIds }: DeletePeopleInput,
  options: DeletePeopleOptions = {},
): Promise<Receipt & { names: string[] }> {
  const group = `delete:${clientId}`;
  const names: string[] = [];
  for (const [index, contactId] of [...new Set(contactIds)].entries()) {
    const { name } = await deleteContact(desk, { clientId: `${clientId}:${contactId}`, contactId, group });
    if (name) names.push(name);
    options.onProgress?.(index + 1, contactIds.length);
  }
  return { receiptId: group, names };
}
