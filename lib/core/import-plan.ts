import { fold } from './fold';
import { type Key, keyText, pointsAtPerson } from './identity';
import { type Captured, joinCaptured } from './join-captured';
import { isRoleAddress } from './mail-domains';
import type { Contact, Fact } from './record';

/** One person of a file, keys already in normal form. */
export type Incoming = {
  row: number;
  fields: Captured & { name: string };
  keys: readonly (Key & { typed: string })[];
  tags: readonly string[];
  facts: readonly { group: string; key: string; value: string }[];
};

/** What of the record an import must know; grows as the file is walked, so that its own duplicates are found too. */
export type KnownPeople = {
  /** Key text → contact. */
  owners: Map<string, string>;
  contacts: Map<string, Contact>;
  facts: Map<string, Pick<Fact, 'group' | 'key' | 'value'>[]>;
  /** Key texts of keys that point at nobody, per contact. */
  ownKeys: Map<string, Set<string>>;
  /** `cardOf` → contact, for imported people without any key. */
  cards: Map<string, string>;
};

/** `conflict`: its keys belong to two contacts, nothing is written. */
export type ImportOutcome = 'new' | 'merged' | 'same' | 'conflict' | 'skipped';

/** `adds` fills what was empty; `differs` keeps another value beside ours as a suggestion. */
export type ImportReason =
  | 'new'
  | 'adds'
  | 'differs'
  | 'nothing-new'
  | 'two-people'
  | 'nothing-to-go-by'
  | 'role-address';

/** What is to be done with one person of a file. */
export type ImportDecision = {
  outcome: ImportOutcome;
  reason: ImportReason;
  /** The contact it is or becomes, or the ones it is torn between. */
  contactIds: string[];
  fills: Captured;
  suggestions: { key: string; value: string }[];
  keys: Incoming['keys'];
  tags: string[];
  facts: Incoming['facts'];
};

/** Nobody is known yet. */
export function emptyKnown(): KnownPeople {
  return { owners: new Map(), contacts: new Map(), facts: new Map(), ownKeys: new Map(), cards: new Map() };
}

/** A person without any key is recognised again only as exactly the same card; nothing is ever added to it. */
export function cardOf({ name, company, role }: Captured): string {
  return [name, company, role].map((part) => fold(part ?? '')).join('\n');
}

/** Decides about one person; `newId` is the id a new contact would get. Call `remember` before deciding the next. */
export function decide(incoming: Incoming, known: KnownPeople, newId: string): ImportDecision {
  const pointing = incoming.keys.filter(pointsAtPerson);
  const nothing = { fills: {}, suggestions: [], keys: [], tags: [], facts: [] };
  const named = incoming.fields.name !== '';
  if (!named && pointing.length === 0)
    return { outcome: 'skipped', reason: 'nothing-to-go-by', contactIds: [], ...nothing };
  if (!named && pointing.every(({ kind, value }) => kind === 'mail' && isRoleAddress(value))) {
    return { outcome: 'skipped', reason: 'role-address', contactIds: [], ...nothing };
  }
  const contactIds = ownersOf(pointing, known);
  const [contactId] = contactIds;
  const same = pointing.length === 0 ? known.cards.get(cardOf(incoming.fields)) : undefined;
  if (same !== undefined) return { outcome: 'same', reason: 'nothing-new', contactIds: [same], ...nothing };
  if (contactId === undefined) {
    const { fields, keys, tags, facts } = incoming;
    const name = fields.name || (pointing[0]?.value ?? '');
    const free = keys.filter((key) => !known.owners.has(keyText(key)));
    return {
      outcome: 'new',
      reason: 'new',
      contactIds: [newId],
      fills: { ...fields, name },
      suggestions: [],
      keys: free,
      tags: [...tags],
      facts,
    };
  }
  if (contactIds.length > 1) return { outcome: 'conflict', reason: 'two-people', contactIds, ...nothing };
  return joinTo(contactId, incoming, known);
}

/** Lets the rows that follow in the file see this one. */
export function remember(decision: ImportDecision, contact: Contact, known: KnownPeople): void {
  known.contacts.set(contact.id, contact);
  for (const key of decision.keys) {
    if (pointsAtPerson(key)) known.owners.set(keyText(key), contact.id);
    else known.ownKeys.set(contact.id, (known.ownKeys.get(contact.id) ?? new Set()).add(keyText(key)));
  }
  const suggested = decision.suggestions.map((fact) => ({ ...fact, group: 'suggestion' }));
  known.facts.set(contact.id, [...(known.facts.get(contact.id) ?? []), ...decision.facts, ...suggested]);
  if (decision.outcome === 'new' && !decision.keys.some(pointsAtPerson)) known.cards.set(cardOf(contact), contact.id);
}

function ownersOf(pointing: readonly Key[], known: KnownPeople): string[] {
  const ids = new Set<string>();
  for (const key of pointing) {
    const owner = known.owners.get(keyText(key));
    if (owner !== undefined && !known.contacts.get(owner)?.notThem?.includes(keyText(key))) ids.add(owner);
  }
  return [...ids];
}

function joinTo(contactId: string, incoming: Incoming, known: KnownPeople): ImportDecision {
  const contact = known.contacts.get(contactId);
  const facts = known.facts.get(contactId) ?? [];
  const { fills, suggestions } = contact
    ? joinCaptured(contact, incoming.fields, facts)
    : { fills: {}, suggestions: [] };
  const keys = incoming.keys.filter(
    (key) => !hasKey(contactId, key, known) && !contact?.notThem?.includes(keyText(key)),
  );
  const tags = incoming.tags.filter((tag) => !contact?.tags.includes(tag));
  const fresh = incoming.facts.filter(
    (one) => !facts.some((fact) => fact.key === one.key && fold(fact.value) === fold(one.value)),
  );
  const adds = Object.keys(fills).length + keys.length + tags.length + fresh.length > 0;
  const changed = adds || suggestions.length > 0;
  return {
    outcome: changed ? 'merged' : 'same',
    reason: suggestions.length > 0 ? 'differs' : adds ? 'adds' : 'nothing-new',
    contactIds: [contactId],
    fills,
    suggestions,
    keys,
    tags,
    facts: fresh,
  };
}

function hasKey(contactId: string, key: Key, known: KnownPeople): boolean {
  const text = keyText(key);
  return known.owners.has(text) || (known.ownKeys.get(contactId)?.has(text) ?? false);
}
