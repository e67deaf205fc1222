import type { Contact, Grain } from '../core/record';
import { write } from '../data/write';
import { accountOf } from './account-of';
import type { Desk, KeyClash, Receipt, TypedKey } from './desk';
import { admit } from './erasures';
import { joinKeys, type NormalKey, normaliseKeys } from './keys';

/** What a user may say of a contact; the rest of the row is ours. */
export type ContactFields = Pick<Contact, 'name'> &
  Partial<
    Pick<
      Contact,
      | 'goesBy'
      | 'pronunciation'
      | 'pronouns'
      | 'role'
      | 'company'
      | 'industry'
      | 'location'
      | 'timeZone'
      | 'language'
      | 'stage'
      | 'tags'
      | 'coachOff'
    >
  >;

/** `again`: the user knows that whoever has one of these keys was erased, and wants them back. */
export type SaveContactInput = {
  clientId: string;
  contact: ContactFields;
  identities: TypedKey[];
  grain: Grain;
  again?: boolean;
};

/** `clashes`: keys that belong to someone else already and were therefore not given to this contact. */
export type SaveContactReceipt = Receipt & { contactId: string; clashes: KeyClash[] };

/**
 * Saves a new contact, typed or chosen by the user. Nobody is merged with anybody: a taken key is reported. Throws
 * `ErasedBefore` when whoever has one of the keys was erased.
 */
export async function saveContact(desk: Desk, input: SaveContactInput): Promise<SaveContactReceipt> {
  const keys = await normaliseKeys(input.identities);
  const { receiptId, answer } = await write(
    desk,
    { clientId: input.clientId, verb: 'save-contact', label: input.contact.name },
    async (tx) => {
      await admit(tx, keys, input.again ?? false);
      const contact = newContact(desk, { fields: input.contact, grain: input.grain });
      const account = await accountOf(tx, { ...workOf(contact, keys), grain: input.grain, newId: desk.newId });
      if (account) Object.assign(contact, { accountId: account.id, company: contact.company ?? account.name });
      await tx.put('contacts', [contact]);
      const clashes = await joinKeys(tx, keys, { contactId: contact.id, grain: input.grain, newId: desk.newId });
      return { contactId: contact.id, clashes };
    },
  );
  return { receiptId, ...answer };
}

/** A contact row of today. Blank fields are left out. */
export function newContact(desk: Desk, from: { fields: ContactFields; grain: Grain }): Contact {
  const filled = Object.entries(from.fields).flatMap(([key, value]) => {
    const clean = typeof value === 'string' ? value.trim() : value;
    return clean === '' || clean === undefined ? [] : [[key, clean]];
  });
  const now = desk.now();
  return {
    tags: [],
    ...Object.fromEntries(filled),
    id: desk.newId(),
    grain: from.grain,
    createdAt: now,
    updatedAt: now,
  };
}

/** Where someone works, as far as company and addresses tell. */
export function workOf(
  contact: { company?: string },
  keys: readonly NormalKey[],
): { company?: string; mails: string[] } {
  const mails = keys.filter(({ kind }) => kind === 'mail').map(({ value }) => value);
  return { mails, ...(contact.company === undefined ? {} : { company: contact.company }) };
}
