import type { Person, Sighting } from '../../core/sighting';
import { makeMailbox, parseMailbox, readEmail } from '../address';
import { anything, cleanText, climb, find, findAll, textOf, unmarked, visible } from '../dom';
import { gatherPeople, mailPerson, optional } from '../people';
import { readTimeOf } from '../shown-time';
import { readEnv } from './env';
import { BODY, DATE, PEOPLE, SUBJECT } from './selectors';

type Header = 'from' | 'sender' | 'to' | 'cc' | 'bcc' | 'replyto';
type Listed = { header: Header | null; person: Person };

/** Reads one opened message: the `show` page, or the document of the reading pane. Null when it has no sender. */
export function readMessage(document: Document, account: string | null): Sighting | null {
  const env = readEnv(document);
  const listed = readHeader(document);
  const signedIn = account ?? readEmail(env.username);
  const own = new Set(signedIn ? [signedIn] : []);
  const from = listed.find(({ header }) => header === 'from')?.person ?? fromEnv(env.sender) ?? listed[0]?.person;
  if (!from?.email) return null;
  const outgoing = own.has(from.email) || env.own;
  if (outgoing) own.add(from.email);
  const focus = outgoing ? readAddressee(listed, own) : readAuthor(listed, from);
  const path = ['message', focus.why];
  return {
    site: 'roundcube',
    view: 'message',
    people: gatherPeople([focus.person, from, ...listed.map(({ person }) => person)], own),
    ...optional({ account: signedIn, focus: focus.person, subject: readSubject(document) }),
    messages: env.uid
      ? [{ id: `${env.mailbox ?? ''}/${env.uid}`, from: { ...from, role: 'sender' }, outgoing, ...readDate(document) }]
      : [],
    confidence: focus.person ? (signedIn ? 0.95 : 0.7) : 0.4,
    path,
  };
}

/** The mail itself and what hangs on it: nobody is looked for in there. */
export const CONTENT = `${BODY}, #message-objects`;

type Answer = { person: Person | null; why: string };

/** The user's own mail is about the person it went to, if there is just one. */
function readAddressee(listed: Listed[], own: ReadonlySet<string>): Answer {
  const named = listed.some(({ header }) => header === 'to');
  const to = listed.filter(({ header }) => header === (named ? 'to' : null)).map(({ person }) => person);
  const others = gatherPeople(to, own);
  return { person: others.length === 1 ? (others[0] ?? null) : null, why: 'own-mail:to' };
}

/**
 * Who wrote it. A mailing list puts its own address into From: then From is a recipient as well, and the writer is in
 * Reply-To, if anywhere.
 */
function readAuthor(listed: Listed[], from: Person): Answer {
  const same = listed.filter(
    ({ person, header }) => person.email === from.email && header !== 'from' && header !== 'replyto',
  );
  // Where the page doesn't name its header lines, the From line is one of them.
  const viaList = same.length > (listed.some(({ header }) => header === 'from') ? 0 : 1);
  if (!viaList) return { person: { ...from, role: 'sender' }, why: 'from' };
  const writer = listed.filter(({ header, person }) => header === 'replyto' && person.email !== from.email);
  if (writer.length !== 1 || !writer[0]) return { person: null, why: 'list:no-writer' };
  return { person: { ...writer[0].person, role: 'sender' }, why: 'list:reply-to' };
}

/** The opened mail's content; null when none is shown. */
export function findBody(document: Document): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>(BODY)].find((each) => visible(each)) ?? null;
}

function fromEnv(sender: string | undefined): Person | null {
  return sender ? mailPerson('sender', parseMailbox(sender)) : null;
}

/** Everyone in the header, once a header line. What stands in the mail's body is never looked at. */
function readHeader(document: Document): Listed[] {
  const body = findBody(document);
  const header = (element: Element): boolean =>
    body !== null &&
    // Only the table of headers is folded away.
    (element.closest('table') ? unmarked(element) : visible(element)) &&
    !element.closest(`${CONTENT}, [role="menu"]`) &&
    (element.compareDocumentPosition(body) & 4) !== 0;
  // The nearest part around the mail that has people before it: nothing of a mail left hidden elsewhere.
  const part = body && climb(body, (at) => find(at, PEOPLE, header) !== null);
  if (!part) return [];
  const listed: Listed[] = [];
  for (const element of fullest(findAll(part, PEOPLE, header))) {
    const email = readEmail(element.getAttribute('title')) ?? readEmail(element.getAttribute('href'));
    const shown = parseMailbox(element.textContent);
    const line = readLine(element);
    const role = line === 'from' || line === 'replyto' ? 'sender' : 'recipient';
    // What is shown is the name: it says who somebody is only where there is nothing else.
    const marked = /@/.test(`${element.getAttribute('title')}${element.getAttribute('href')}`);
    const found = email ? makeMailbox(shown.name ?? cleanText(element.textContent), email) : marked ? {} : shown;
    const person = found.email ? mailPerson(role, found) : null;
    // "Sender" is the machine that passed the mail on, nobody to write to.
    if (line === 'sender') continue;
    if (person) listed.push({ header: line, person: line === 'cc' ? { ...person, copied: true } : person });
    // Written by one who can't be told, not by whoever is named next.
    else if (listed.length === 0) listed.push({ header: 'from', person: { role } });
  }
  return listed;
}

/** Skins print the sender twice, in a short line and in the full table of headers: the table with most people is it. */
function fullest(elements: HTMLElement[]): HTMLElement[] {
  const tables = new Map<Element, HTMLElement[]>();
  for (const element of elements) {
    const table = element.closest('table');
    if (table) tables.set(table, [...(tables.get(table) ?? []), element]);
  }
  const most = [...tables.values()].sort((one, other) => other.length - one.length)[0];
  return most ?? elements;
}

/** Which header line an element stands in, by the class of its cell; null when the page doesn't say. */
function readLine(element: Element): Header | null {
  const cell = element.closest('td, th, .header');
  const found = /(?:^|\s)(from|sender|to|cc|bcc|replyto|reply-to|mail-reply-to)(?:\s|$)/.exec(cell?.className ?? '');
  const name = found?.[1]?.replace(/-/g, '') ?? null;
  return name === 'mailreplyto' ? 'replyto' : (name as Header | null);
}

/** Skins that fold the table of headers away keep it in the page. */
function readDate(document: Document): { sentAt?: number } {
  const header = (each: Element): boolean => !each.closest(CONTENT);
  return readTimeOf(find(document, DATE, header)?.element);
}

/** The subject without the "Subject:" that only screen readers get and without the link beside it. */
function readSubject(document: Document): string | null {
  const found = find(document, SUBJECT, anything)?.element;
  if (!found) return cleanText(document.title).split(' :: ').slice(1).join(' :: ') || null;
  const parts = [...found.querySelectorAll('.voice, a')].map((each) => each.textContent ?? '');
  let text = found.textContent ?? '';
  for (const part of parts) text = text.replace(part, '');
  return cleanText(text) || textOf(found) || null;
}
