import type { Contact } from '../core/record';
import { isLookNews, LOOKED_AT, lastTouched, reviewLimit } from '../core/untouched';
import { read } from '../data/read';
import type { Desk, Receipt } from './desk';
import { readLastContacts } from './last-contacts';
import { letRest } from './let-rest';
import { readSettings } from './settings';

/** Somebody untouched for long. */
export type ToReview = Pick<Contact, 'name' | 'role' | 'company'> & { contactId: string; touchedAt: number };

/** `months`: what the settings say; 0 when nobody is to be listed. Longest untouched first. */
export type Review = { months: number; people: ToReview[] };

/** Months when nothing was chosen. */
const MONTHS = 24;

/** Who hasn't been touched for as long as the settings say. Only reads. */
export async function readReview(desk: Desk): Promise<Review> {
  const { reviewMonths: months = MONTHS } = await readSettings(desk);
  if (months === 0) return { months, people: [] };
  const limit = reviewLimit(desk.now(), months);
  // Most are ruled out by their card's own date, without being read.
  const old = await read(desk.db, (db) => db.table('contacts').where('updatedAt').below(limit).toArray());
  const quiet = old.filter((contact) => lastTouched(contact, {}) < limit);
  const people = await touchesOf(desk, quiet);
  return { months, people: people.filter(({ touchedAt }) => touchedAt < limit).sort(byTouch) };
}

function byTouch(a: ToReview, b: ToReview): number {
  return a.touchedAt - b.touchedAt || (a.contactId < b.contactId ? -1 : 1);
}

async function touchesOf(desk: Desk, contacts: readonly Contact[]): Promise<ToReview[]> {
  const ids = contacts.map(({ id }) => id);
  const last = await readLastContacts(desk, ids);
  const looks = await read(desk.db, (db) => db.table('snoozes').bulkGet(ids.map(lookId)));
  return contacts.map((contact, at) => {
    const { id, name, role, company } = contact;
    const touchedAt = lastTouched(contact, { contactAt: last.get(id)?.at, look: looks[at] });
    return { contactId: id, name, touchedAt, ...(role ? { role } : {}), ...(company ? { company } : {}) };
  });
}

const lookId = (contactId: string) => `${contactId}|${LOOKED_AT}`;

/** They are kept: asked about again after as long once more. */
export function keepReviewed(
  desk: Desk,
  { clientId, contactId }: { clientId: string; contactId: string },
): Promise<Receipt> {
  const until = desk.now();
  return letRest(desk, { clientId, contactId, about: LOOKED_AT, until });
}

/** Their page was opened: noted only when that is news, so that there is no log of looks. Null when it isn't. */
export async function noteLook(desk: Desk, contactId: string): Promise<Receipt | null> {
  const contact = await read(desk.db, (db) => db.table('contacts').get(contactId));
  if (!contact) return null;
  const [found] = await touchesOf(desk, [contact]);
  if (!found || !isLookNews(found.touchedAt, desk.now())) return null;
  return keepReviewed(desk, { clientId: desk.newId(), contactId });
}
