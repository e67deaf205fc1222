import { type Mailbox, makeMailbox, parseMailboxes, readEmail } from '../address';
import { find, findAll, textOf, unmarked, visible } from '../dom';
import type { HeaderRead } from '../mail-sighting';
import { readMailboxOf, readTold } from '../mailbox-of';
import { gatherPeople, mailPerson } from '../people';
import { ADDRESSED, DETAILS, NOT_HEADER, RECIPIENTS, SENDER, TITLED } from './selectors';

/** Messages, and whether the page says who wrote them. */
export type Mail = { messages: HeaderRead[]; sure: boolean };

/** One card, folded or open; null where it names nobody. */
export function readCard(card: HTMLElement): HeaderRead | null {
  const header = (each: Element): boolean => !each.closest(NOT_HEADER) && visible(each);
  const found = find(card, SENDER, header);
  const rows = [...card.querySelectorAll(DETAILS)].filter(header).map(textOf);
  const mailto = [...card.querySelectorAll(MAILTO)].filter(header);
  const links = mailto.map((link) => `${textOf(link)} <${link.getAttribute('href')}>`);
  const told = found && readSender(found.element, [...rows, ...links]);
  const sender = told && mailPerson('sender', told.mailbox);
  if (!found || !sender) return null;
  const shown = findAll(card, RECIPIENTS, header).flatMap((line) => readLine(line));
  const detailed = rows.slice(1).flatMap((row) => parseMailboxes(row));
  const recipients = [...shown, ...detailed].filter(({ email }) => email && email !== sender.email);
  return {
    // Its id is a counter, and its date is shortened: nothing that would tell one mail from another later.
    id: '',
    sender,
    rung: told.rung,
    recipients: gatherPeople(
      recipients.map((mailbox) => mailPerson('recipient', mailbox)),
      new Set(),
    ),
  };
}

const MAILTO = 'a[href^="mailto:"]';

type Told = { mailbox: Mailbox; rung: string };

/**
 * Who wrote it: the name that the card shows, with the address from the part's own attributes, else from the row of the
 * details or the link that begins with just that name. A shown address alone may be a name that somebody else has given
 * themselves: then it is a name, and nobody's key.
 */
function readSender(element: Element, rows: string[]): Told | null {
  const shown = textOf(element);
  const [told, other] = readTold(element);
  if (told && !other) return { mailbox: makeMailbox(shown, told), rung: 'from-attribute' };
  for (const row of rows) {
    const [, name, address] = /^(.*?)\s*<([^<>]*)>[\s,;]*$/.exec(row) ?? ['', row, row];
    const email = readEmail(address);
    if (email && name === shown) return { mailbox: makeMailbox(shown, email), rung: 'details' };
  }
  return shown ? { mailbox: { name: shown }, rung: 'name-only' } : null;
}

/** People of one line, each in a part of its own where the page has addresses; else the line as text. */
function readLine(line: Element): Mailbox[] {
  const marked = [...line.querySelectorAll(TITLED)].filter(unmarked).map(readMailboxOf);
  if (marked.length > 0) return marked;
  return parseMailboxes(line.getAttribute('title') ?? textOf(line));
}

/**
 * A thread whose cards can't be told apart. If all the addresses between the heading and the mails are one person's, that
 * one is who the thread is with; with more of them nobody knows who wrote.
 */
export function readWithoutCards(pane: HTMLElement, heading: Element, own: readonly string[]): Mail {
  const header = (each: Element): boolean =>
    visible(each) &&
    !each.closest(`${NOT_HEADER}, p, pre, table, li, textarea`) &&
    (heading.compareDocumentPosition(each) & 4) !== 0;
  const mailboxes = findAll(pane, ADDRESSED, header).flatMap((each) =>
    each.localName === DETAILS ? parseMailboxes(each.textContent) : [readMailboxOf(each)],
  );
  const people = mailboxes.map((mailbox) => (mailbox.email ? mailPerson('sender', mailbox) : null));
  const others = gatherPeople(people, new Set(own));
  const messages = others.map((sender): HeaderRead => ({ id: '', sender, rung: 'only-address', recipients: [] }));
  return { messages, sure: others.length === 1 && own.length > 0 };
}
