import type { Rules } from '../core/record';
import type { Desk, KeyClash, Receipt, TypedKey } from './desk';
import type { ContactFields } from './save-contact';

/** Only what is named changes; `null` clears a field. `identities.drop` are identity ids. */
export type ContactPatch = { [K in keyof ContactFields]?: ContactFields[K] | null } & {
  name?: string;
  identities?: { add?: TypedKey[]; drop?: string[] };
  rules?: Partial<Omit<Rules, 'id' | 'grain'>>;
};
export type EditContactInput = { clientId: string; contactId: string; patch: ContactPatch };

export declare function editContact(desk: Desk, input: EditContactInput): Promise<Receipt & { clashes: KeyClash[] }>;
