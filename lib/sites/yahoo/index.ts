import type { Sighting } from '../../core/sighting';
import { findEmail, readEmail } from '../address';
import { anything, cleanText, find, findAll, textOf, visible } from '../dom';
import { describeMail, type HeaderRead } from '../mail-sighting';
import { readMailboxOf } from '../mailbox-of';
import { composeSighting, gatherPeople, mailPerson, nobodyHere } from '../people';
import { readTimeOf } from '../shown-time';
import type { DraftField, Site } from '../site';
import { findYahooDrafts } from './compose';
import { ACCOUNT, LIST_ROW, MESSAGE, NOT_HEADER, RECIPIENTS, SENDER, SENT, SUBJECT } from './selectors';

/** Yahoo Mail, at its own host and those of its countries. */
export const yahoo: Site = { id: 'yahoo', matches, readPage, findDrafts };

const HOST = /^(?:(?:[a-z]{2}|[a-z]{2}-mg\d*)\.)?mail\.yahoo\.com$/;

function matches(_document: Document, url: URL): boolean {
  return HOST.test(url.hostname);
}

function readPage(document: Document, url: URL): Sighting | null {
  const own = findOwn(document);
  const [, id] = /\/messages\/([^/]+)/.exec(url.pathname) ?? [];
  if (id) return readMessages(document, own, id);
  const row = find(document, [{ name: 'row', css: LIST_ROW, seen: '2019-2026' }]);
  const draft = row ? undefined : findYahooDrafts(document, own)[0];
  if (!draft) return nobodyHere('yahoo', ['url:list'], own[0]);
  const { recipients, subject } = draft;
  return composeSighting({ site: 'yahoo', account: own[0] ?? null, recipients, subject });
}

function findDrafts(document: Document): DraftField[] {
  return findYahooDrafts(document, findOwn(document));
}

/** "(2 unread) - address - Yahoo Mail" in every view; a subject can hold an address too, so the last part counts. */
function findOwn(document: Document): string[] {
  const titled = readEmail(
    cleanText(document.title)
      .split(/ [-–|] /)
      .at(-2),
  );
  const element = find(document, ACCOUNT, anything)?.element;
  const labelled = findEmail(element?.getAttribute('title')) ?? findEmail(element?.getAttribute('aria-label'));
  return [...new Set([titled, labelled ?? findEmail(textOf(element))].filter((email) => email !== null))];
}

function readMessages(document: Document, own: string[], id: string): Sighting | null {
  const read = findAll(document, MESSAGE).map((each) => readMessage(each));
  const messages = read.filter((each) => each !== null);
  if (messages.length === 0) return null;
  const subject = textOf(find(document, SUBJECT)?.element) || null;
  // Where no message bears the name that the address gives, the page before may still stand here.
  const bound = messages.some((message) => message.id === id) ? 'bound' : 'unbound';
  return describeMail({ site: 'yahoo', messages, own, subject, path: ['url:message', 'dom:message-view', bound] });
}

function readMessage(element: HTMLElement): HeaderRead | null {
  const header = (each: Element): boolean => !each.closest(NOT_HEADER) && visible(each);
  const named = (each: Element): boolean => header(each) && mailPerson('sender', readMailboxOf(each)) !== null;
  const found = find(element, SENDER, named);
  const sender = found && mailPerson('sender', readMailboxOf(found.element));
  if (!found || !sender) return null;
  const recipients = findAll(element, RECIPIENTS, header).map((each) => mailPerson('recipient', readMailboxOf(each)));
  return {
    id: element.getAttribute('data-test-msg-id') ?? element.getAttribute('data-message-id') ?? '',
    sender,
    rung: found.rung.name,
    recipients: gatherPeople(recipients, new Set()).filter(({ email }) => email !== undefined),
    ...readTimeOf(find(element, SENT, header)?.element),
  };
}
