import type { Contact, Grain, Rules } from '../core/record';
import { write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import { accountOf } from './account-of';
import type { Desk, KeyClash, Receipt, TypedKey } from './desk';
import { joinKeys, type NormalKey, normaliseKeys } from './keys';
import type { ContactFields } from './save-contact';

/** Only what is named changes; `null` or blank clears a field. `identities.drop` are identity ids. */
export type ContactPatch = { [K in Exclude<keyof ContactFields, 'name'>]?: ContactFields[K] | null } & {
  name?: string;
  identities?: { add?: TypedKey[]; drop?: string[] };
  rules?: RulesPatch;
};

/** Rules that change; one that is `undefined` is taken back. */
export type RulesPatch = { [K in Exclude<keyof Rules, 'id' | 'grain'>]?: Rules[K] | undefined };

export type EditContactInput = { clientId: string; contactId: string; patch: ContactPatch };

/** Changes the named fields on the row as it is stored now: two windows that edit different fields both win. */
export async function editContact(desk: Desk, input: EditContactInput): Promise<Receipt & { clashes: KeyClash[] }> {
  const { identities, rules, ...fields } = input.patch;
  const added = await normaliseKeys(identities?.add ?? []);
  const head = { clientId: input.clientId, verb: 'edit-contact', label: input.patch.name ?? '' };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const grain: Grain = { source: 'told-me', at: desk.now() };
    const stored = await tx.require('contacts', input.contactId);
    const contact = patched(stored, fields, desk.now());
    if (contact.company !== stored.company) await relink(tx, contact, { grain, newId: desk.newId });
    await dropKeys(tx, contact.id, identities?.drop ?? []);
    const clashes = await joinKeys(tx, added, { contactId: contact.id, grain, newId: desk.newId });
    await tx.put('contacts', [welcomed(contact, added)]);
    if (rules) await patchRules(tx, { id: contact.id, patch: rules, grain });
    return { clashes };
  });
  return { receiptId, ...answer };
}

function patched(stored: Contact, fields: Omit<ContactPatch, 'identities' | 'rules'>, now: number): Contact {
  const next: Record<string, unknown> = { ...stored, updatedAt: now };
  for (const [key, value] of Object.entries(fields)) {
    const clean = typeof value === 'string' ? value.trim() : value;
    if (clean === undefined) continue;
    if (clean !== null && clean !== '') next[key] = clean;
    else if (key === 'tags') next.tags = [];
    else if (key !== 'name') delete next[key];
  }
  return next as Contact;
}

async function relink(tx: WriteTx, contact: Contact, make: { grain: Grain; newId(): string }): Promise<void> {
  const work = contact.company === undefined ? null : { company: contact.company, mails: [], ...make };
  const account = work ? await accountOf(tx, work) : null;
  if (account) contact.accountId = account.id;
  else delete contact.accountId;
}

async function dropKeys(tx: WriteTx, contactId: string, ids: readonly string[]): Promise<void> {
  const own = await tx.all('identities', { index: 'contactId', equals: contactId });
  await tx.remove(
    'identities',
    own.filter(({ id }) => ids.includes(id)).map(({ id }) => id),
  );
}

/** A key the user gives them by hand is theirs after all, whatever was said of it before. */
export function welcomed(contact: Contact, keys: readonly Pick<NormalKey, 'kind' | 'value'>[]): Contact {
  if (!contact.notThem) return contact;
  const given = new Set(keys.map(({ kind, value }) => `${kind}:${value}`));
  const { notThem, ...rest } = contact;
  const left = notThem.filter((key) => !given.has(key));
  return left.length > 0 ? { ...rest, notThem: left } : rest;
}

type RulesChange = { id: string; patch: RulesPatch; grain: Grain };

async function patchRules(tx: WriteTx, { id, patch, grain }: RulesChange): Promise<void> {
  const stored = (await tx.get('rules', id)) ?? { id, channels: [], hours: [], grain };
  const next = { ...stored, ...patch, channels: patch.channels ?? stored.channels, hours: patch.hours ?? stored.hours };
  // What is undefined is left out when it is written.
  await tx.put('rules', [{ ...next, grain } as Rules]);
}
