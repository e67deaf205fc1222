import { findEmail, readEmail } from '../address';
import { cleanText, find } from '../dom';
import { ACCOUNT, BODY } from './selectors';

/**
 * The signed-in user's addresses, the account's own first: from the account link, and from a title of the form
 * "subject - address - Gmail" (the last such part: a subject can hold an address too).
 */
export function findOwnAddresses(document: Document): string[] {
  const link = findEmail(find(document, ACCOUNT, (each) => !each.closest(BODY))?.element.getAttribute('aria-label'));
  const parts = cleanText(document.title).split(/ [-–] /);
  const titled = parts.length >= 3 ? readEmail(parts.at(-2)) : null;
  return [...new Set([link, titled].filter((email) => email !== null))];
}
