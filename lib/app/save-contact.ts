import type { Contact, Grain } from '../core/record';
import type { Desk, KeyClash, Receipt, TypedKey } from './desk';

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
    >
  >;

export type SaveContactInput = { clientId: string; contact: ContactFields; identities: TypedKey[]; grain: Grain };
export type SaveContactReceipt = Receipt & { contactId: string; clashes: KeyClash[] };

export declare function saveContact(desk: Desk, input: SaveContactInput): Promise<SaveContactReceipt>;
