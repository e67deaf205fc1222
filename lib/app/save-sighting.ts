import { keyText } from '../core/identity';
import { type Captured, joinCaptured } from '../core/join-captured';
import { refusedValues } from '../core/moves';
import type { Contact, Fact, Grain } from '../core/record';
import type { Person, Sighting } from '../core/sighting';
import { write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import { accountOf } from './account-of';
import type { Desk, KeyClash, Receipt, TypedKey } from './desk';
import { welcomed } from './edit-contact';
import { admit } from './erasures';
import { joinKeys, type NormalKey, normaliseKeys } from './keys';
import { findNewMail, putSeenMail } from './put-seen-mail';
import { retireSlugs } from './retire-slugs';
import { newContact, workOf } from './save-contact';
import { SITE_NAMES } from './site-names';

/**
 * `joinTo`: the contact the user said this is; without it a known key decides, else a new contact is made. `group`: one of
 * several that are taken back as one. `again`: the user knows that they were erased, and wants them back.
 */
export type SaveSightingInput = {
  clientId: string;
  sighting: Sighting;
  person: Person;
  joinTo?: string;
  group?: string;
  again?: boolean;
};

export type SaveSightingReceipt = Receipt & { contactId: string; created: boolean; clashes: KeyClash[] };

/**
 * Saves what a page told of one person, with its source. What the user has is never overwritten: a difference is a
 * suggestion. Throws `ErasedBefore` when they are new and were erased.
 */
export async function saveSighting(desk: Desk, input: SaveSightingInput): Promise<SaveSightingReceipt> {
  const { person, sighting, clientId, joinTo } = input;
  const keys = await normaliseKeys(typedKeys(person));
  const group = input.group === undefined ? {} : { group: input.group };
  const head = { clientId, verb: 'save-sighting', label: nameOf(person), ...group };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const grain: Grain = { source: 'read', at: desk.now(), from: sourceOf(sighting, person) };
    const known = joinTo ?? (await ownerOf(tx, keys));
    if (known === undefined) await admit(tx, keys, input.again ?? false);
    const seen: Seen = { person, keys, grain };
    const contact =
      known === undefined ? await make(tx, desk, seen) : await join(tx, desk, { ...seen, contactId: known });
    const before = await tx.all('identities', { index: 'contactId', equals: contact.id });
    const clashes = await joinKeys(tx, keys, { contactId: contact.id, grain, newId: desk.newId });
    if (sighting.site === 'linkedin') await retireSlugs(tx, before, { keys, contactId: contact.id, now: desk.now() });
    // In this very write, so that taking it back leaves nobody behind for the sake of a mail.
    await putSeenMail(tx, desk, await findNewMail(tx.db, sighting, { now: desk.now(), only: contact.id }));
    return { contactId: contact.id, created: known === undefined, clashes };
  });
  return { receiptId, ...answer };
}

type Seen = { person: Person; keys: NormalKey[]; grain: Grain };

/** The contact that has one of the keys; the address counts more than the profile. */
async function ownerOf(tx: WriteTx, keys: readonly NormalKey[]): Promise<string | undefined> {
  for (const key of keys) {
    const [identity] = await tx.all('identities', { index: '[kind+value]', equals: [key.kind, key.value] });
    const owner = identity ? await tx.get('contacts', identity.contactId) : undefined;
    if (owner && !owner.notThem?.includes(keyText(key))) return owner.id;
  }
  return undefined;
}

async function make(tx: WriteTx, desk: Desk, { person, keys, grain }: Seen): Promise<Contact> {
  const contact = newContact(desk, { fields: { name: nameOf(person), ...capturedOf(person) }, grain });
  const account = await accountOf(tx, { ...workOf(contact, keys), grain, newId: desk.newId });
  if (account) Object.assign(contact, { accountId: account.id, company: contact.company ?? account.name });
  await tx.put('contacts', [contact]);
  await tx.put('facts', headlineFacts(desk, { contact, person, grain }));
  return contact;
}

async function join(tx: WriteTx, desk: Desk, seen: Seen & { contactId: string }): Promise<Contact> {
  const { contactId, person, keys, grain } = seen;
  const stored = await tx.require('contacts', contactId);
  const facts = await tx.all('facts', { index: 'contactId', equals: contactId });
  const refused = refusedValues(await tx.all('snoozes', { index: 'contactId', equals: contactId }));
  const captured = { ...capturedOf(person), ...nameField(person) };
  const { fills, suggestions } = joinCaptured(stored, captured, [...facts, ...refused]);
  const contact: Contact = { ...welcomed(stored, keys), ...fills, updatedAt: desk.now() };
  if (fills.company !== undefined) {
    const account = await accountOf(tx, { ...workOf(contact, keys), grain, newId: desk.newId });
    if (account) contact.accountId = account.id;
  }
  await tx.put('contacts', [contact]);
  await tx.put(
    'facts',
    suggestions.map(({ key, value }) => suggestionOf(desk, { contactId, key, value, grain })),
  );
  return contact;
}

/** A captured value beside the user's own: shown as "seen on …: use it?". */
function suggestionOf(desk: Desk, from: Pick<Fact, 'contactId' | 'key' | 'value' | 'grain'>): Fact {
  return { ...from, id: desk.newId(), group: 'suggestion', sensitivity: 0 };
}

function headlineFacts(desk: Desk, from: { contact: Contact; person: Person; grain: Grain }): Fact[] {
  const headline = from.person.headline?.trim();
  if (!headline || headline === from.contact.role) return [];
  const row = { contactId: from.contact.id, group: 'work', key: 'headline', value: headline };
  return [{ ...row, id: desk.newId(), sensitivity: 0, grain: from.grain }];
}

/** Fields of a contact that a page's words fill. A slogan is not a role. */
function capturedOf({ headline, company, location }: Person): Captured {
  const role = roleOf(headline?.trim(), company?.trim());
  return {
    ...(role ? { role } : {}),
    ...(company?.trim() ? { company: company.trim() } : {}),
    ...(location?.trim() ? { location: location.trim() } : {}),
  };
}

function roleOf(headline: string | undefined, company: string | undefined): string | undefined {
  if (!headline) return undefined;
  const parts = /^(.+?)\s+(?:at|@|bei|chez|en|w|bij|presso)\s+(.+)$/i.exec(headline);
  if (parts && company && parts[2]?.toLowerCase().startsWith(company.toLowerCase())) return parts[1];
  return headline.length <= 80 && !/[|•·]/.test(headline) ? headline : undefined;
}

/** A display name that is itself an address (somebody else's, perhaps) is not a name. */
function nameField(person: Person): { name?: string } {
  const name = person.name?.trim();
  return name && !name.includes('@') ? { name } : {};
}

function nameOf(person: Person): string {
  return nameField(person).name ?? person.email ?? person.linkedin ?? person.salesNav ?? '?';
}

/** Every key a page gave for a person. */
export function typedKeys({ email, linkedin, salesNav }: Person): TypedKey[] {
  return [
    ...(email ? [{ kind: 'mail' as const, typed: email }] : []),
    ...(linkedin ? [{ kind: 'linkedin' as const, typed: linkedin }] : []),
    ...(salesNav ? [{ kind: 'sales-nav' as const, typed: salesNav }] : []),
  ];
}

/** Where it was read, in words a user recognises. */
function sourceOf({ site }: Sighting, { linkedin }: Person): string {
  return site === 'linkedin' && linkedin ? `linkedin.com/in/${linkedin}` : SITE_NAMES[site];
}
