import type { Person, Sighting } from '../../core/sighting';
import { readEmail } from '../address';
import { find, findAll, textOf } from '../dom';
import { makePerson, optional } from '../people';
import { SALES_CARD, SALES_MAIL, SALES_NAME } from './selectors';

/**
 * Reads a lead of Sales Navigator, from its top card only: the same marks stand in side lists and search rows. The public
 * profile's address hides behind a menu, so the lead's own id is the key; a public mail address is taken along.
 */
export function readSalesLead(document: Document, id: string): Sighting | null {
  const card = find(document, SALES_CARD)?.element;
  const heading = card && find(card, SALES_NAME)?.element;
  if (!card || !heading) return null;
  const marked = (mark: string): string =>
    textOf(find(card, [{ name: mark, css: `[data-anonymize="${mark}"]`, seen: '2022-2026' }])?.element);
  const role = card.querySelector('[data-sn-view-name="lead-current-role"]') ?? card;
  // Outside the card only where nobody else's stands.
  const mails = findAll(document, SALES_MAIL);
  const mail = find(card, SALES_MAIL)?.element ?? (mails.length === 1 ? mails[0] : undefined);
  const person = makePerson('profile', {
    salesNav: id,
    name: textOf(heading),
    email: readEmail(mail?.getAttribute('href')) ?? undefined,
    headline: marked('headline'),
    company: textOf(role.querySelector('[data-anonymize="company-name"]')),
    location: marked('location'),
  });
  return leadSighting(person);
}

function leadSighting(person: Person | null): Sighting {
  const people = person ? [person] : [];
  return {
    site: 'linkedin',
    view: 'profile',
    people,
    ...optional({ focus: person }),
    confidence: 0.85,
    path: ['url:sales-lead', 'lead-card'],
  };
}
