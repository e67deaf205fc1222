import type { Sighting } from '../../core/sighting';
import { readEmail } from '../address';
import { anything, cleanText, find, findAll, textOf } from '../dom';
import { describeMail } from '../mail-sighting';
import { readMailboxOf } from '../mailbox-of';
import { nobodyHere } from '../people';
import type { DraftField, Site } from '../site';
import { findProtonDrafts } from './compose';
import { readMessage } from './message';
import { readRoute } from './route';
import { ACCOUNT, MESSAGE, ROW_ID, ROW_SUBJECT, SUBJECT } from './selectors';

/** Proton Mail at mail.proton.me. Mails lie in frames of the page's own origin; who wrote them stands outside. */
export const proton: Site = { id: 'proton', matches, readPage, findDrafts };

function matches(_document: Document, url: URL): boolean {
  return url.hostname === 'mail.proton.me';
}

function readPage(document: Document, url: URL): Sighting | null {
  const route = readRoute(url);
  if (route.kind === 'other') return null;
  const own = findOwn(document);
  if (route.kind === 'list') return nobodyHere('proton', ['url:list'], own[0]);
  const heading = find(document, SUBJECT)?.element;
  const subject = textOf(heading) || cleanText(heading?.getAttribute('title'));
  const listed = readListed(document, route.element);
  // The list has another subject for what the address asks for: the conversation is the one before.
  if (listed && subject && !listed.includes(subject) && !subject.includes(listed)) return null;
  const read = findAll(document, MESSAGE).map((each) => readMessage(each));
  const messages = read.filter((each) => each !== null);
  if (messages.length === 0) return null;
  // An address that names a message of the conversation says which page it means.
  if (route.message && !messages.some(({ id }) => id === route.message || id === '')) return null;
  // Neither the list nor a message ties what is shown to the address: the page before may still stand here.
  const path = ['url:element', 'dom:message-view', listed || route.message ? 'bound' : 'unbound'];
  return describeMail({ site: 'proton', messages, own, subject, path, sentFolder: route.sent });
}

/** The subject that the list has for what the address asks for; empty where it isn't in the list. */
function readListed(document: Document, element: string): string {
  const rows = [...document.querySelectorAll(`[${ROW_ID}]`)];
  const row = rows.find((each) => each.getAttribute(ROW_ID) === element);
  return textOf(row?.querySelector(ROW_SUBJECT));
}

function findDrafts(document: Document, url: URL): DraftField[] {
  return readRoute(url).kind === 'other' ? [] : findProtonDrafts(document, findOwn(document));
}

/** From the title, "Inbox | address | Proton Mail", the menu's button and the opened menu. */
function findOwn(document: Document): string[] {
  const titled = readEmail(cleanText(document.title).split(' | ').at(-2));
  const shown = ACCOUNT.flatMap((rung) => findAll(document, [rung], anything)).map((each) => readMailboxOf(each).email);
  return [...new Set([titled, ...shown].filter((email) => email != null))];
}
