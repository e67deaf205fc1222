import { OWNED_TABLES } from '../data/tables';
import { write } from '../data/write';
import type { Desk, Receipt } from './desk';
import { dropLinks } from './drop-links';
import { collectFile } from './file-rows';

/** `group`: one of several deletions that are taken back as one. */
export type DeleteContactInput = { clientId: string; contactId: string; group?: string };

/** Deletes a contact with everything held on it; the journal keeps the rows, so that `undo` brings all of it back. */
export async function deleteContact(desk: Desk, input: DeleteContactInput): Promise<Receipt & { name: string }> {
  const name = (await desk.db.table('contacts').get(input.contactId))?.name ?? '';
  const group = input.group === undefined ? {} : { group: input.group };
  const head = { clientId: input.clientId, verb: 'delete-contact', label: name, ...group };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const file = await collectFile(tx.db, input.contactId);
    if (!file) return { name };
    for (const table of OWNED_TABLES) await tx.drop(table, file[table]);
    await dropLinks(tx, [input.contactId]);
    await tx.remove('rules', [input.contactId]);
    await tx.remove('contacts', [input.contactId]);
    return { name: file.contact.name };
  });
  return { receiptId, ...answer };
}
