import { type Link, type LinkedPerson, type LinkView, linkOfExchange, linkOfHistory, linkOfTie } from '../core/links';
import type { Contact } from '../core/record';
import type { RecordDb } from '../data/db';
import { read } from '../data/read';
import type { Desk } from './desk';

/** Every link of a person, those that were noted with the other one included; ties first, then by the other's name. */
export function readLinks(desk: Desk, contactId: string): Promise<LinkView[]> {
  return read(desk.db, async (db) => {
    const [own, others] = await Promise.all([
      linksWhere(db, 'contactId', [contactId]),
      linksWhere(db, 'otherId', [contactId]),
    ]);
    const links = [...new Map([...own, ...others].map((link) => [link.id, link])).values()];
    const ids = links.map(({ from, to }) => (from === contactId ? to : from));
    const contacts = await db.table('contacts').bulkGet([...new Set(ids)]);
    const people = new Map(contacts.flatMap((contact) => (contact ? [[contact.id, shortOf(contact)]] : [])));
    const views = links.map((link): LinkView => {
      const way = link.from === contactId ? 'out' : 'in';
      const otherId = way === 'out' ? link.to : link.from;
      return { link, way, otherId, other: people.get(otherId) ?? null };
    });
    return views.sort(
      (a, b) =>
        Number(b.link.table === 'ties') - Number(a.link.table === 'ties') ||
        (a.other?.name ?? '').localeCompare(b.other?.name ?? '') ||
        (a.link.id < b.link.id ? -1 : 1),
    );
  });
}

/** Links whose rows have one of these contacts at that end. */
export async function linksWhere(
  db: RecordDb,
  index: 'contactId' | 'otherId',
  ids: readonly string[],
): Promise<Link[]> {
  const [ties, history, exchanges] = await Promise.all([
    db.table('ties').where(index).anyOf(ids).toArray(),
    db.table('history').where(index).anyOf(ids).toArray(),
    db.table('exchanges').where(index).anyOf(ids).toArray(),
  ]);
  return [
    ...ties.map(linkOfTie),
    ...history.flatMap((row) => linkOfHistory(row) ?? []),
    ...exchanges.flatMap((row) => linkOfExchange(row) ?? []),
  ];
}

/** As much of a contact as is said beside a link. */
function shortOf({ name, role, company }: Contact): LinkedPerson {
  return { name, ...(role ? { role } : {}), ...(company ? { company } : {}) };
}
