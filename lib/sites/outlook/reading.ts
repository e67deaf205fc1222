import type { Person, SeenMessage, Sighting } from '../../core/sighting';
import { findEmail, type Mailbox, parseMailbox, parseMailboxes, readEmail } from '../address';
import { anything, cleanText, find, findAll, textOf, visible } from '../dom';
import { gatherPeople, mailPerson, optional } from '../people';
import {
  ACCOUNT,
  ACCOUNT_ROOTS,
  MESSAGE,
  NOT_HEADER,
  PANE,
  QUOTE_HEADER,
  RECIPIENTS,
  SENDER,
  SUBJECT,
} from './selectors';

/** The signed-in user's address; null when the page shows several accounts and doesn't say which is in use. */
export function findAccount(document: Document): string | null {
  const named = findEmail(find(document, ACCOUNT, anything)?.element.getAttribute('aria-label'));
  if (named) return named;
  const roots = [...document.querySelectorAll(ACCOUNT_ROOTS)].map((each) => findEmail(each.getAttribute('title')));
  const known = new Set(roots.filter((email) => email !== null));
  return known.size === 1 ? ([...known][0] ?? null) : null;
}

type Read = { sender: Person; rung: string; recipients: Person[]; outgoing: boolean; id: string };

/** Reads the reading pane: rows of the list carry ids and names too, so nothing outside the pane is looked at. */
export function readReading(document: Document, account: string | null): Sighting | null {
  const pane = find(document, PANE)?.element;
  if (!pane) return null;
  const own = new Set(account ? [account] : []);
  const containers = findAll(pane, MESSAGE);
  const messages = (containers.length > 0 ? containers : [pane])
    .map((each) => readMessage(each, own))
    .filter((each) => each !== null);
  if (messages.length === 0) return null;
  const last = messages.findLast((message) => !message.outgoing);
  const focus = last
    ? withQuotedAddress(last.sender, pane, own)
    : (gatherPeople(messages.at(-1)?.recipients ?? [], own)[0] ?? null);
  const senders = messages.map(({ sender }) => (sender === last?.sender && focus ? focus : sender));
  const guess = !account && gatherPeople(senders, own).length > 1;
  const sure = focus !== null && !guess;
  const seen: SeenMessage[] = messages.map(({ id, sender, outgoing }) => ({ id, from: sender, outgoing }));
  return {
    site: 'outlook',
    view: messages.length > 1 ? 'thread' : 'message',
    people: gatherPeople([focus, ...senders, ...messages.flatMap(({ recipients }) => recipients)], own),
    ...optional({ account, focus: sure ? focus : null, subject: textOf(find(pane, SUBJECT)?.element) }),
    messages: seen.filter(({ id }) => id !== ''),
    confidence: !sure ? 0.3 : focus?.email ? (account ? 0.9 : 0.6) : 0.55,
    path: ['url:open', `sender:${last?.rung ?? 'own-mail'}`],
  };
}

function readMessage(element: HTMLElement, own: ReadonlySet<string>): Read | null {
  const header = (each: Element): boolean => !each.closest(NOT_HEADER) && visible(each);
  const found = find(element, SENDER, header);
  const sender = found && mailPerson('sender', readMailbox(found.element));
  if (!found || !sender) return null;
  const recipients = findAll(element, RECIPIENTS, header).flatMap((line) => readLine(line));
  const people = gatherPeople(
    recipients.map((mailbox) => mailPerson('recipient', mailbox)),
    own,
  );
  const id = element.getAttribute('data-convid') ?? element.id;
  return {
    sender,
    rung: found.rung.name,
    recipients: people,
    outgoing: sender.email !== undefined && own.has(sender.email),
    id,
  };
}

/** "From: Name <address>" in a label or title, of the element or of what is in it; else the name it shows. */
export function readMailbox(element: Element): Mailbox {
  const marked = [element, ...element.querySelectorAll('[aria-label], [title], [data-email]')];
  const texts = marked.flatMap((each) => ['data-email', 'title', 'aria-label'].map((name) => each.getAttribute(name)));
  const shown = textOf(element);
  for (const text of [...texts, shown]) {
    // The words before the colon are translated; a name may hold a colon, an address never stands before one.
    const mailbox = parseMailbox(cleanText(text).replace(/^[^<:：]{1,24}[:：]\s*/, ''));
    if (mailbox.email) return mailbox.name ? mailbox : { ...nameOnly(shown, mailbox.email), email: mailbox.email };
  }
  return parseMailbox(shown.replace(/^[^<:：]{1,24}[:：]\s*/, ''));
}

function nameOnly(shown: string, email: string): Mailbox {
  const { name } = parseMailbox(shown);
  return name && !findEmail(name) && name !== email ? { name } : {};
}

function readLine(line: Element): Mailbox[] {
  const parts = [...line.querySelectorAll('[title*="@"], [aria-label*="@"], [data-email]')].filter(
    (each) => each !== line,
  );
  if (parts.length > 0) return parts.map((each) => readMailbox(each));
  const label = line.getAttribute('aria-label') ?? textOf(line);
  return parseMailboxes(label.replace(/^[^<:：]{1,24}[:：]\s*/, ''));
}

/** An open reply quotes the mail's header: there the address stands that the reading pane left out. */
function withQuotedAddress(sender: Person, pane: HTMLElement, own: ReadonlySet<string>): Person {
  if (sender.email) return sender;
  const quoted = pane.querySelector(QUOTE_HEADER)?.textContent ?? '';
  const first = /[:：]\s*([^<>\n:：]*<[^<>\s]+@[^<>\s]+>)/.exec(quoted)?.[1];
  const mailbox = parseMailbox(first);
  const same = mailbox.email && !own.has(mailbox.email) && mailbox.name === sender.name;
  return same && readEmail(mailbox.email) ? { ...sender, email: mailbox.email as string } : sender;
}
