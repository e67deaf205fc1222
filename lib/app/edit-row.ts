import { aboutRef } from '../core/seen-mail';
import type { OwnedTable, Rows } from '../data/tables';
import { write } from '../data/write';
import type { Desk, Receipt } from './desk';
import { touched } from './file-rows';

/** The rows of a contact's file that can be edited or forgotten one by one. */
export type FileTable = Exclude<OwnedTable, 'identities' | 'cards' | 'snoozes' | 'reviews'>;
export type FileRows = Pick<Rows, FileTable>;

export type EditRowInput<T extends FileTable> = {
  clientId: string;
  table: T;
  id: string;
  patch: RowChanges<T>;
};

/** Fields of a row that change; an optional one that is `undefined` is cleared. */
export type RowChanges<T extends FileTable> = {
  [K in Exclude<keyof FileRows[T], 'id' | 'contactId'>]?: FileRows[T][K] | undefined;
};

/** Changes the named fields of one row: a fact, note, promise, story … Fails with `gone` when it was deleted meanwhile. */
export async function editRow<T extends FileTable>(desk: Desk, input: EditRowInput<T>): Promise<Receipt> {
  const head = { clientId: input.clientId, verb: 'edit-row', label: '' };
  const { receiptId } = await write(desk, head, async (tx) => {
    const row = await tx.require<FileTable>(input.table, input.id);
    const contact = await tx.require('contacts', row.contactId);
    await tx.put<FileTable>(input.table, [{ ...row, ...input.patch, id: row.id, contactId: row.contactId }]);
    await tx.put('contacts', [touched(contact, desk.now())]);
  });
  return { receiptId };
}

export type ForgetRowInput = { clientId: string; table: FileTable; id: string };

/** Deletes one row of a contact's file; gone already is as good. A mail that was logged by itself isn't logged again. */
export async function forgetRow(desk: Desk, input: ForgetRowInput): Promise<Receipt> {
  const head = { clientId: input.clientId, verb: 'forget-row', label: '' };
  const { receiptId } = await write(desk, head, async (tx) => {
    const logged = input.table === 'interactions' ? await tx.get('interactions', input.id) : undefined;
    await tx.remove(input.table, [input.id]);
    if (!logged?.ref) return;
    const [{ contactId }, about] = [logged, aboutRef(logged.ref)];
    await tx.put('snoozes', [{ id: `${contactId}|${about}`, contactId, about, at: desk.now() }]);
  });
  return { receiptId };
}
