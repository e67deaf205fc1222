import type { Grain } from '../core/record';
import { write } from '../data/write';
import type { Desk, Receipt } from './desk';
import type { FileRows, FileTable } from './edit-row';
import { touched } from './file-rows';

/** A new row without what every row has; `grain` when it isn't "told me, now", `at` when it isn't now. */
export type NewRow<T extends FileTable> = Omit<FileRows[T], 'id' | 'contactId' | 'grain' | 'at'> & {
  grain?: Grain;
} & (FileRows[T] extends { at: number } ? { at?: number } : unknown);

export type AddRowInput<T extends FileTable> = { clientId: string; contactId: string; table: T; row: NewRow<T> };

/** Adds one row to a contact's file: a story, something heard, a tie, a promise … Fails with `gone` without the contact. */
export async function addRow<T extends FileTable>(
  desk: Desk,
  input: AddRowInput<T>,
): Promise<Receipt & { rowId: string }> {
  const { contactId, table, row } = input;
  const head = { clientId: input.clientId, verb: 'add-row', label: '' };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const contact = await tx.require('contacts', contactId);
    const at = desk.now();
    const filled = { grain: { source: 'told-me', at }, ...(table === 'facts' ? {} : { at }) };
    const whole = { ...filled, ...row, id: desk.newId(), contactId } as FileRows[T];
    await tx.put<FileTable>(table, [whole]);
    await tx.put('contacts', [touched(contact, at)]);
    return { rowId: whole.id };
  });
  return { receiptId, ...answer };
}
