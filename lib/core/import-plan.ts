import { isErasedPerson, OWN_ID } from './erased-person';
import type { ErasedPeople } from './erasure';
import { fold } from './fold';
import { type Key, keyText, pointsAtPerson } from './identity';
import { cardOf } from './import-card';
import type { EntryFate, IncomingEntry, KnownEntries } from './import-entries';
import { type Captured, joinCaptured } from './join-captured';
import { isRoleAddress } from './mail-domains';
import type { Contact, Fact } from './record';

/** One person of a file, keys already in normal form. */
export type Incoming = {
  row: number;
  fields: Captured & { name: string };
  keys: readonly (Key & { typed: string })[];
  tags: readonly string[];
  facts: readonly IncomingFact[];
  /** Taken where the record has nothing; never a suggestion. */
  more?: MoreFields;
  entries?: readonly IncomingEntry[];
  /** The file tells something of them, but makes no contact of them. */
  onlyKnown?: true;
  /** The user wants none of these: left out, for this reason. */
  leftOut?: ImportReason;
};

/** Fields of a contact that only files of ours know. */
export type MoreFields = Partial<Pick<Contact, 'pronouns' | 'industry' | 'timeZone' | 'language' | 'stage'>>;

/** A fact as a file tells it; `guess`: the user's own inference. */
export type IncomingFact = Pick<Fact, 'group' | 'key' | 'value'> &
  Partial<Pick<Fact, 'sensitivity'>> & { guess?: true };

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
  /** Whom the user erased: a file doesn't bring them back. */
  erased?: ErasedPeople;
  /** What is dated; absent where no file tells anything dated. */
  entries?: KnownEntries;
  /** Contacts whose dated things are known. */
  lookedUp?: Set<string>;
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
  | 'role-address'
  | 'erased'
  | 'other-name'
  | 'other-contact'
  | 'not-in-record';

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
  more: MoreFields;
  /** One for each of the person's entries, in their order; empty when the person is left out. */
  fates: EntryFate[];
};

/** Nobody is known yet. */
export function emptyKnown(): KnownPeople {
  return { owners: new Map(), contacts: new Map(), facts: new Map(), ownKeys: new Map(), cards: new Map() };
}

/** Decides about one person; `newId` is the id a new contact would get. Call `remember` before deciding the next. */
export function decide(incoming: Incoming, known: KnownPeople, newId: string): ImportDecision {
  const pointing = incoming.keys.filter(pointsAtPerson);
  const nothing = NOTHING;
  const named = incoming.fields.name !== '';
  const contactIds = ownersOf(pointing, known);
  const [contactId] = contactIds;
  // Before all other reasons: those are told with a name.
  if (isErased(incoming, known, contactIds))
    return { outcome: 'skipped', reason: 'erased', contactIds: [], ...nothing };
  if (incoming.leftOut) return { outcome: 'skipped', reason: incoming.leftOut, contactIds: [], ...nothing };
  if (!named && pointing.length === 0)
    return { outcome: 'skipped', reason: 'nothing-to-go-by', contactIds: [], ...nothing };
  if (!named && pointing.every(({ kind, value }) => kind === 'mail' && isRoleAddress(value))) {
    return { outcome: 'skipped', reason: 'role-address', contactIds: [], ...nothing };
  }
  const same = pointing.length === 0 ? known.cards.get(cardOf(incoming.fields)) : undefined;
  if (same !== undefined) return { outcome: 'same', reason: 'nothing-new', contactIds: [same], ...nothing };
  if (contactId === undefined && incoming.onlyKnown)
    return { outcome: 'skipped', reason: 'not-in-record', contactIds: [], ...nothing };
  if (contactId === undefined) return makeNew(incoming, known, newId);
  if (contactIds.length > 1) return { outcome: 'conflict', reason: 'two-people', contactIds, ...nothing };
  if (isSomebodyElse(incoming, known.contacts.get(contactId), known))
    return { outcome: 'conflict', reason: 'other-name', contactIds, ...nothing };
  return joinTo(contactId, incoming, known);
}

const NOTHING = { fills: {}, suggestions: [], keys: [], tags: [], facts: [], more: {}, fates: [] };

function makeNew(incoming: Incoming, known: KnownPeople, newId: string): ImportDecision {
  const { fields, keys, tags, facts, more = {}, entries = [] } = incoming;
  const name = fields.name || (keys.find(pointsAtPerson)?.value ?? '');
  return {
    outcome: 'new',
    reason: 'new',
    contactIds: [newId],
    fills: { ...fields, name },
    suggestions: [],
    keys: keys.filter((key) => !known.owners.has(keyText(key)) && !known.erased?.byKey(key)),
    tags: [...tags],
    facts,
    more,
    fates: known.entries?.decide(newId, entries) ?? [],
  };
}

/**
 * Some programs number their cards 1, 2, 3: such an id is no proof. Where nothing but the id fits, and no word of the
 * names does either, they are two people.
 */
function isSomebodyElse({ keys, fields }: Incoming, contact: Contact | undefined, known: KnownPeople): boolean {
  const proving = keys.filter((key) => known.owners.get(keyText(key)) === contact?.id);
  if (!contact || fields.name === '' || proving.some(({ kind, value }) => kind !== 'vcard' || value.startsWith(OWN_ID)))
    return false;
  return !shareWord(fields.name, contact);
}

/** A word of that name is one of theirs. */
function shareWord(name: string, { name: whole, goesBy = '' }: Contact): boolean {
  const ours = new Set(wordsOf(`${whole} ${goesBy}`));
  return wordsOf(name).some((word) => word !== '' && ours.has(word));
}

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u);

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

/**
 * Somebody of that name who is in the record and has one of the keys comes first: they were saved again, or share a number.
 * One of another name doesn't: words about whoever was erased would become theirs.
 */
function isErased({ keys, fields }: Incoming, known: KnownPeople, owners: readonly string[]): boolean {
  const { erased, cards, contacts } = known;
  if (!erased || erased.rows.length === 0) return false;
  const isProved = ({ kind, value }: Key) => kind === 'vcard' && value.startsWith(OWN_ID);
  if (keys.some((key) => isProved(key) && known.owners.has(keyText(key)))) return false;
  const living = owners.flatMap((id) => contacts.get(id) ?? []);
  if (living.some((contact) => shareWord(fields.name, contact))) return false;
  if (!keys.some(pointsAtPerson) && cards.has(cardOf(fields))) return false;
  const names = [fields.name, fields.goesBy ?? ''];
  return isErasedPerson(erased, { names, card: fields, keys, isTaken: (key) => known.owners.has(keyText(key)) });
}

function joinTo(contactId: string, incoming: Incoming, known: KnownPeople): ImportDecision {
  const contact = known.contacts.get(contactId);
  const facts = known.facts.get(contactId) ?? [];
  const { fills, suggestions } = contact
    ? joinCaptured(contact, incoming.fields, facts)
    : { fills: {}, suggestions: [] };
  const keys = incoming.keys.filter(
    (key) => !hasKey(contactId, key, known) && !contact?.notThem?.includes(keyText(key)) && !known.erased?.byKey(key),
  );
  const tags = incoming.tags.filter((tag) => !contact?.tags.includes(tag));
  const fresh = incoming.facts.filter(
    (one) => !facts.some((fact) => fact.key === one.key && fold(fact.value) === fold(one.value)),
  );
  const more = moreOf(incoming.more ?? {}, contact);
  const fates = known.entries?.decide(contactId, incoming.entries ?? []) ?? [];
  const told = fates.filter((fate) => fate === 'entry-new').length;
  const filled = Object.keys(fills).length + Object.keys(more).length;
  const adds = filled + keys.length + tags.length + fresh.length + told > 0;
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
    more,
    fates,
  };
}

function moreOf(more: MoreFields, contact: Contact | undefined): MoreFields {
  const empty = Object.entries(more).filter(([field]) => !contact?.[field as keyof MoreFields]);
  return Object.fromEntries(empty);
}

function hasKey(contactId: string, key: Key, known: KnownPeople): boolean {
  const text = keyText(key);
  return known.owners.has(text) || (known.ownKeys.get(contactId)?.has(text) ?? false);
}
