import { type Link, linkOfExchange, linkOfHistory, linkOfTie } from '../core/links';
import { choosePeople, mapOf, type PeopleMap, pairUp } from '../core/people-map';
import { read } from '../data/read';
import type { Desk } from './desk';
import { readByIds, readEvery } from './read-bites';
import { linksWhere } from './read-links';

/** Everybody who is tied to somebody: by a tie, as a helper in a story, or by an introduction. */
export async function readMap(desk: Desk): Promise<PeopleMap> {
  const ties = pairUp(await readAllLinks(desk));
  // Whoever is gone takes no place from those who are there.
  const ids = [...new Set(ties.flatMap(({ a, b }) => [a, b]))];
  const contacts = await readByIds(desk, 'contacts', ids);
  const there = new Set(contacts.map(({ id }) => id));
  const living = ties.filter(({ a, b }) => there.has(a) && there.has(b));
  const { ids: chosen, left } = choosePeople(living);
  const shown = new Set(chosen);
  return mapOf(
    contacts.filter(({ id }) => shown.has(id)),
    living,
    left,
  );
}

/** The people one is tied to, and how those hang together among themselves. */
export async function readMapAround(desk: Desk, contactId: string): Promise<PeopleMap> {
  const links = await read(desk.db, async (db) => {
    const own = await linksAt(db, [contactId]);
    const others = [...new Set(own.flatMap(({ from, to }) => [from, to]))];
    return linksAt(db, [...new Set([contactId, ...others])]);
  });
  const ties = pairUp(links);
  const near = new Set([
    contactId,
    ...ties.filter((tie) => tie.a === contactId || tie.b === contactId).flatMap(({ a, b }) => [a, b]),
  ]);
  const contacts = await readByIds(desk, 'contacts', [...near]);
  return mapOf(contacts, ties);
}

async function linksAt(db: Parameters<typeof linksWhere>[0], ids: readonly string[]): Promise<Link[]> {
  const [own, others] = await Promise.all([linksWhere(db, 'contactId', ids), linksWhere(db, 'otherId', ids)]);
  return [...new Map([...own, ...others].map((link) => [link.id, link])).values()];
}

/** By the index of the other end: rows that name nobody aren't even looked at. */
async function readAllLinks(desk: Desk): Promise<Link[]> {
  const keys = async (table: 'history' | 'exchanges') =>
    (await read(desk.db, (db) => db.table(table).where('otherId').above('').primaryKeys())).map(String);
  const ties = await readEvery(desk, 'ties');
  const history = await readByIds(desk, 'history', await keys('history'));
  const exchanges = await readByIds(desk, 'exchanges', await keys('exchanges'));
  return [
    ...ties.map(linkOfTie),
    ...history.flatMap((row) => linkOfHistory(row) ?? []),
    ...exchanges.flatMap((row) => linkOfExchange(row) ?? []),
  ];
}
