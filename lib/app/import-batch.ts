import { ErasedPeople } from '../core/erasure';
import { fold } from '../core/fold';
import { keyOfRow, keyText, pointsAtPerson } from '../core/identity';
import { cardOf } from '../core/import-card';
import {
  decide,
  emptyKnown,
  type ImportDecision,
  type Incoming,
  type IncomingFact,
  type KnownPeople,
  remember,
} from '../core/import-plan';
import { pastValues, refusedValues } from '../core/moves';
import type { Account, Contact, Fact, Grain, Identity } from '../core/record';
import { rowsNamed } from '../data/by-name';
import type { RecordDb } from '../data/db';
import type { WriteTx } from '../data/write-tx';
import { workDomains } from './account-of';
import type { Desk } from './desk';
import { addEntryRows, type EntryRows, lookUpEntries, lookUpOwnIds, putEntries } from './import-entries';
import { MOST_TAGS } from './import-fit';
import { storedValue } from './keys';

/** Accounts by folded name and by domain. */
export type AccountIndex = { byName: Map<string, Account>; byDomain: Map<string, Account> };

/** What of the record these people could touch. `into` holds what earlier rows of the file made (a dry run writes nothing). */
export async function lookUp(
  db: RecordDb,
  people: readonly Incoming[],
  into: KnownPeople = emptyKnown(),
): Promise<KnownPeople> {
  const pairs = people.flatMap(({ keys }) =>
    keys.filter(pointsAtPerson).map(({ kind, value }): [string, string] => [kind, value]),
  );
  const found = await db.table('identities').where('[kind+value]').anyOf(pairs).toArray();
  into.erased ??= new ErasedPeople(await db.table('erased').toArray());
  for (const identity of found) into.owners.set(keyText(identity), identity.contactId);
  const names = people.filter(({ keys }) => !keys.some(pointsAtPerson)).map(({ fields }) => fields.name);
  const cards = await db.table('contacts').where('name').anyOf(names).toArray();
  for (const contact of cards) if (contact.grain.source === 'imported') into.cards.set(cardOf(contact), contact.id);
  const own = await lookUpOwnIds(db, people, into);
  await lookUpEntries(db, people, into);
  const owners = [...found.map(({ contactId }) => contactId), ...own];
  const ids = [...new Set(owners)].filter((id) => !into.contacts.has(id));
  if (ids.length === 0) return into;
  for (const contact of await db.table('contacts').bulkGet(ids)) if (contact) into.contacts.set(contact.id, contact);
  for (const fact of await db.table('facts').where('contactId').anyOf(ids).toArray()) {
    into.facts.set(fact.contactId, [...(into.facts.get(fact.contactId) ?? []), fact]);
  }
  await addNotAgain(db, ids, into);
  for (const row of await db.table('identities').where('contactId').anyOf(ids).toArray()) addOwnKey(into, row);
  return into;
}

/** What was refused, and what they had before, isn't suggested by a file. */
async function addNotAgain(db: RecordDb, ids: string[], into: KnownPeople): Promise<void> {
  const snoozes = await db.table('snoozes').where('contactId').anyOf(ids).toArray();
  for (const id of ids) {
    const facts = into.facts.get(id) ?? [];
    const refused = refusedValues(snoozes.filter(({ contactId }) => contactId === id));
    into.facts.set(id, [...facts, ...refused, ...pastValues(facts)]);
  }
}

function addOwnKey(known: KnownPeople, { contactId, ...row }: Identity): void {
  const key = keyText(keyOfRow(row));
  known.ownKeys.set(contactId, (known.ownKeys.get(contactId) ?? new Set()).add(key));
}

/** For a dry run: what an import does never depends on accounts. */
export function emptyAccounts(): AccountIndex {
  return { byName: new Map(), byDomain: new Map() };
}

/** The accounts these people could belong to. */
export async function lookUpAccounts(db: RecordDb, people: readonly Incoming[]): Promise<AccountIndex> {
  const index = emptyAccounts();
  const names = new Set(people.flatMap(({ fields }) => fields.company ?? []));
  const domains = new Set(people.flatMap(({ keys }) => workDomains(mailsOf(keys))));
  const named = await rowsNamed(db.table('accounts'), [...names]).toArray();
  const housed = await db
    .table('accounts')
    .where('domains')
    .anyOf([...domains])
    .toArray();
  for (const account of [...housed, ...named]) addAccount(index, account);
  return index;
}

function mailsOf(keys: Incoming['keys']): string[] {
  return keys.filter(({ kind }) => kind === 'mail').map(({ value }) => value);
}

function addAccount(index: AccountIndex, account: Account): void {
  index.byName.set(fold(account.name), account);
  for (const domain of account.domains) index.byDomain.set(domain, account);
}

/** `made`: ids of contacts that are new. */
type Rows = EntryRows & {
  contacts: Map<string, Contact>;
  made: Set<string>;
  identities: Identity[];
  facts: Fact[];
  accounts: Account[];
};

/** What a decision rests on. `grainOf`: where a person of a file comes from. */
type On = { known: KnownPeople; accounts: AccountIndex; grainOf: (person: Incoming) => Grain };

/** Decides about each person and makes the rows; nothing is written yet. */
export function decideAll(desk: Desk, people: readonly Incoming[], on: On) {
  const rows: Rows = { contacts: new Map(), made: new Set(), identities: [], facts: [], accounts: [], ...noEntries() };
  const decisions: Decided[] = [];
  for (const person of people) {
    const decision = withRoom(decide(person, on.known, desk.newId()), on.known);
    decisions.push(decision);
    if (decision.outcome === 'new' || decision.outcome === 'merged') addPerson(desk, { person, decision, rows, on });
  }
  return { rows, decisions };
}

/** `tagsCut`: they have too many tags for all of these. */
export type Decided = ImportDecision & { tagsCut?: true };

function withRoom(decision: ImportDecision, { contacts }: KnownPeople): Decided {
  const room = MOST_TAGS - (contacts.get(decision.contactIds[0] ?? '')?.tags.length ?? 0);
  if (decision.tags.length <= room) return decision;
  return { ...decision, tags: decision.tags.slice(0, Math.max(0, room)), tagsCut: true };
}

const noEntries = (): EntryRows => ({ interactions: [], exchanges: [], pledges: [] });

type Adding = { person: Incoming; decision: ImportDecision; rows: Rows; on: On };

function addPerson(desk: Desk, { person, decision, rows, on }: Adding): void {
  const grain = on.grainOf(person);
  const contact = contactAfter(desk, decision, { known: on.known, grain });
  // A message that was read changes nobody: who is shown as changed lately stays so.
  const changed = decision.outcome === 'new' || changesCard(decision);
  if (changed) linkAccount(desk, contact, { decision, rows, accounts: on.accounts, grain });
  remember(decision, contact, on.known);
  rememberEntries(decision, contact.id, { person, known: on.known });
  if (changed) rows.contacts.set(contact.id, contact);
  if (decision.outcome === 'new') rows.made.add(contact.id);
  rows.identities.push(...identitiesOf(desk, contact.id, { decision, grain }));
  rows.facts.push(...factsOf(desk, contact.id, { decision, grain }));
  addEntryRows(desk, rows, { incoming: person, decision, contactId: contact.id, grain });
}

function rememberEntries(
  decision: ImportDecision,
  contactId: string,
  { person, known }: { person: Incoming; known: KnownPeople },
): void {
  const fresh = (person.entries ?? []).filter((_, index) => decision.fates[index] === 'entry-new');
  known.entries?.remember(contactId, fresh);
}

function changesCard({ fills, more, keys, tags, facts, suggestions }: ImportDecision): boolean {
  const filled = Object.keys(fills).length + Object.keys(more).length;
  return filled + keys.length + tags.length + facts.length + suggestions.length > 0;
}

/** Writes the rows of one slice; `now` as in the desk's clock. */
export async function putAll(tx: WriteTx, rows: Rows, now: number): Promise<void> {
  await tx.add('accounts', rows.accounts);
  const contacts = [...rows.contacts.values()];
  await tx.make(contacts.filter(({ id }) => rows.made.has(id)));
  await tx.put(
    'contacts',
    contacts.filter(({ id }) => !rows.made.has(id)),
  );
  await tx.add('identities', rows.identities);
  await tx.add('facts', rows.facts);
  await putEntries(tx, rows, now);
}

function contactAfter(desk: Desk, decision: ImportDecision, on: { known: KnownPeople; grain: Grain }): Contact {
  const [id = ''] = decision.contactIds;
  const now = desk.now();
  const stored = on.known.contacts.get(id);
  const base = stored ?? { id, name: '', tags: [], grain: on.grain, createdAt: now, updatedAt: now };
  return { ...base, ...decision.fills, ...decision.more, tags: [...base.tags, ...decision.tags], updatedAt: now };
}

type Linking = { decision: ImportDecision; rows: Rows; accounts: AccountIndex; grain: Grain };

/** As `accountOf`, on the index: a company makes an account, a known work domain joins one. */
function linkAccount(desk: Desk, contact: Contact, { decision, rows, accounts, grain }: Linking): void {
  if (contact.accountId !== undefined) return;
  const domains = workDomains(mailsOf(decision.keys));
  const byDomain = domains.map((domain) => accounts.byDomain.get(domain)).find((account) => account !== undefined);
  const name = contact.company;
  let account = name ? accounts.byName.get(fold(name)) : byDomain;
  if (name && !account) {
    account = { id: desk.newId(), name, domains: byDomain ? [] : domains.slice(0, 1), grain };
    addAccount(accounts, account);
    rows.accounts.push(account);
  }
  if (account) Object.assign(contact, { accountId: account.id, company: name ?? account.name });
}

type Made = { decision: ImportDecision; grain: Grain };

function identitiesOf(desk: Desk, contactId: string, { decision, grain }: Made): Identity[] {
  return decision.keys.map((key) => {
    const value = storedValue(contactId, key);
    return { id: desk.newId(), contactId, kind: key.kind, value, typed: key.typed, grain };
  });
}

function factsOf(desk: Desk, contactId: string, { decision, grain }: Made): Fact[] {
  const suggested = decision.suggestions.map((fact) => ({ ...fact, group: 'suggestion' }));
  return [...decision.facts, ...suggested].map(({ guess, ...fact }: IncomingFact) => ({
    ...fact,
    id: desk.newId(),
    contactId,
    sensitivity: fact.sensitivity ?? (fact.group === 'family' || fact.group === 'date' ? 1 : 0),
    grain: guess ? { ...grain, source: 'guess' } : grain,
  }));
}
