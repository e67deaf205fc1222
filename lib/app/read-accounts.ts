import { coreName } from '../core/account-names';
import { type MixUp, mixUpOf } from '../core/confusable';
import { choosePeople, mapOf, type PeopleMap, pairUp } from '../core/people-map';
import type { Account, Contact, Pledge } from '../core/record';
import type { LastContact } from '../core/today';
import { read } from '../data/read';
import type { Desk } from './desk';
import { readLastContacts } from './last-contacts';
import { readByIds, readEvery } from './read-bites';
import { linksWhere } from './read-links';

/** One account in the list: how many people, and nothing that takes long to find out. */
export type AccountRow = Pick<Account, 'id' | 'name' | 'industry' | 'domains'> & { people: number };

/** Every account, by name. */
export async function readAccounts(desk: Desk): Promise<AccountRow[]> {
  const accounts = await readEvery(desk, 'accounts');
  const counts = new Map<string, number>();
  for (const { accountId } of await readEvery(desk, 'contacts', ({ accountId: at }) => at !== undefined))
    if (accountId !== undefined) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  const rows = accounts.map(
    ({ id, name, industry, domains }): AccountRow => ({
      id,
      name,
      domains,
      people: counts.get(id) ?? 0,
      ...(industry === undefined ? {} : { industry }),
    }),
  );
  return rows.sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** When somebody of each account was last in touch; asks about everybody, so it comes after the list. */
export async function readAccountTouches(desk: Desk): Promise<ReadonlyMap<string, number>> {
  const contacts = await readEvery(desk, 'contacts', ({ accountId }) => accountId !== undefined);
  const last = await readLastContacts(
    desk,
    contacts.map(({ id }) => id),
  );
  const touches = new Map<string, number>();
  for (const { id, accountId } of contacts) {
    const at = last.get(id)?.at;
    if (accountId !== undefined && at !== undefined) touches.set(accountId, Math.max(at, touches.get(accountId) ?? at));
  }
  return touches;
}

/** Somebody of an account; `mine` and `theirs` are promises still open. */
export type AccountPerson = Pick<Contact, 'id' | 'name' | 'role' | 'location'> & {
  last?: LastContact;
  mine: number;
  theirs: number;
};

/** Two people of an account who are easily taken for one another. */
export type AccountMixUp = { one: string; other: string; why: MixUp };

export type AccountPage = {
  account: Account;
  people: AccountPerson[];
  /** Everybody of the account who is tied to somebody, and whoever of other companies that is. */
  map: PeopleMap;
  mixUps: AccountMixUp[];
  /** Accounts that may be the same company. */
  alike: AccountRow[];
};

/** Names are compared two by two up to so many people. */
const MOST_COMPARED = 150;
const MOST_MIX_UPS = 5;

/** One company: its people, how they hang together, and what may be mixed up. Null when it isn't there (any more). */
export async function readAccount(desk: Desk, accountId: string): Promise<AccountPage | null> {
  const account = await read(desk.db, (db) => db.table('accounts').get(accountId));
  if (!account) return null;
  const keys = await read(desk.db, (db) => db.table('contacts').where('accountId').equals(accountId).primaryKeys());
  const contacts = await readByIds(desk, 'contacts', keys.map(String));
  const rows = await readAccounts(desk);
  return {
    account,
    people: await withWork(desk, contacts),
    map: await readTies(desk, contacts),
    mixUps: findMixUps(contacts),
    alike: rows.filter(({ id, name }) => id !== accountId && coreName(name) === coreName(account.name)),
  };
}

async function withWork(desk: Desk, contacts: readonly Contact[]): Promise<AccountPerson[]> {
  const ids = contacts.map(({ id }) => id);
  const last = await readLastContacts(desk, ids);
  const open = new Map<string, Pledge[]>();
  for (let at = 0; at < ids.length; at += 500) {
    const found = await read(desk.db, (db) =>
      db
        .table('pledges')
        .where('contactId')
        .anyOf(ids.slice(at, at + 500))
        .toArray(),
    );
    for (const pledge of found)
      if (pledge.state === 'open') open.set(pledge.contactId, [...(open.get(pledge.contactId) ?? []), pledge]);
  }
  const people = contacts.map(({ id, name, role, location }): AccountPerson => {
    const pledges = open.get(id) ?? [];
    const mine = pledges.filter(({ by }) => by === 'me').length;
    const touch = last.get(id);
    return {
      id,
      name,
      mine,
      theirs: pledges.length - mine,
      ...(role ? { role } : {}),
      ...(location ? { location } : {}),
      ...(touch ? { last: touch } : {}),
    };
  });
  // Whom one was in touch with last comes first.
  return people.sort((a, b) => (b.last?.at ?? 0) - (a.last?.at ?? 0) || collator.compare(a.name, b.name));
}

/** Their ties, those to people of other companies too: that is how one gets in. */
async function readTies(desk: Desk, contacts: readonly Contact[]): Promise<PeopleMap> {
  const ids = contacts.map(({ id }) => id);
  const found = await read(desk.db, (db) =>
    Promise.all([linksWhere(db, 'contactId', ids), linksWhere(db, 'otherId', ids)]),
  );
  const links = [...new Map(found.flat().map((link) => [link.id, link])).values()];
  const ties = pairUp(links);
  const { ids: chosen, left } = choosePeople(ties);
  return mapOf(await readByIds(desk, 'contacts', chosen), ties, left);
}

function findMixUps(contacts: readonly Contact[]): AccountMixUp[] {
  const found: AccountMixUp[] = [];
  if (contacts.length > MOST_COMPARED) return found;
  for (const [at, one] of contacts.entries()) {
    for (const other of contacts.slice(at + 1)) {
      const why = mixUpOf(one, other);
      if (why) found.push({ one: one.id, other: other.id, why });
      if (found.length === MOST_MIX_UPS) return found;
    }
  }
  return found;
}
