import type { Person, SeenMessage, Sighting } from '../../core/sighting';
import { findEmail, type Mailbox, parseMailbox, parseMailboxes } from '../address';
import { cleanText, find, findAll, textOf, unmarked, visible } from '../dom';
import { gatherPeople, mailPerson, optional } from '../people';
import { readTimeOf } from '../shown-time';
import {
  ACCOUNT,
  ACCOUNT_ROOTS,
  BODY,
  MESSAGE,
  NOT_HEADER,
  PANE,
  QUOTE_HEADER,
  RECIPIENTS,
  SENDER,
  SENT,
  SUBJECT,
} from './selectors';

/** The signed-in user: the address if the page tells it, and the account button's label, which holds the name too. */
export type Owner = { email: string | null; label: string };

/** The page's own, nothing that a mail brings along. */
const chrome = (each: Element): boolean => !each.closest(NOT_HEADER);

/** Who is signed in; no address when the page shows several accounts and doesn't say which is in use. */
export function readOwner(document: Document): Owner {
  const label = cleanText(find(document, ACCOUNT, chrome)?.element.getAttribute('aria-label'));
  const roots = [...document.querySelectorAll(ACCOUNT_ROOTS)]
    .filter(chrome)
    .map((each) => findEmail(each.getAttribute('title')));
  const known = new Set(roots.filter((email) => email !== null));
  const only = known.size === 1 ? ([...known][0] ?? null) : null;
  return { email: findEmail(label) ?? only, label };
}

/**
 * True for the user, by address or, where only a name is shown, by the whole name in the account button. Where its words
 * end the name is told by capitals: "Alex" is a piece of "Alex Moreno", and somebody else.
 */
function isOwner({ email, name }: Person, owner: Owner): boolean {
  if (email) return email === owner.email;
  const [before = '', after] = name ? owner.label.split(name) : [];
  return after !== undefined && !/[\p{L}\d-]$|\p{Lu}\S*\s$/u.test(before) && !/^([\p{L}\d-]|\s\p{Lu})/u.test(after);
}

type Read = Pick<SeenMessage, 'sentAt'> & {
  sender: Person;
  rung: string;
  recipients: Person[];
  outgoing: boolean;
  id: string;
};

/** Reads the reading pane: rows of the list carry ids and names too, so nothing outside the pane is looked at. */
export function readReading(document: Document, owner: Owner): Sighting | null {
  const pane = find(document, PANE)?.element;
  if (!pane) return null;
  const containers = findAll(pane, MESSAGE);
  const read = (containers.length > 0 ? containers : [pane]).map((each) => readMessage(each, owner));
  const messages = read.filter((each) => each !== null);
  if (messages.length === 0) return null;
  const last = messages.findLast((message) => !message.outgoing);
  if (last) last.sender = withQuotedAddress(last.sender, pane, owner);
  const focus = last?.sender ?? messages.at(-1)?.recipients[0] ?? null;
  return { ...describe(messages, focus, owner), ...optional({ subject: textOf(find(pane, SUBJECT)?.element) }) };
}

function describe(messages: Read[], focus: Person | null, owner: Owner): Sighting {
  const senders = messages.filter(({ outgoing }) => !outgoing).map(({ sender }) => sender);
  const people = gatherPeople([focus, ...senders, ...messages.flatMap(({ recipients }) => recipients)], new Set());
  // Without knowing who is signed in, one of several senders is likely the user.
  const guess = !owner.email && gatherPeople(senders, new Set()).length > 1;
  // An address that is only shown may be a display name.
  const sure = focus !== null && !guess && (focus.email !== undefined || !focus.name?.includes('@'));
  const seen = messages.map(
    ({ sender, rung: _, recipients: to, ...message }): SeenMessage => ({
      ...message,
      from: sender,
      ...(message.outgoing && { to }),
    }),
  );
  return {
    site: 'outlook',
    view: messages.length > 1 ? 'thread' : 'message',
    people,
    ...optional({ account: owner.email, focus: sure ? focus : null }),
    messages: seen.filter(({ id }) => id !== ''),
    confidence: !sure ? 0.3 : focus.email ? (owner.email ? 0.9 : 0.6) : 0.55,
    path: ['url:open', `sender:${messages.findLast(({ outgoing }) => !outgoing)?.rung ?? 'own-mail'}`],
  };
}

function readMessage(element: HTMLElement, owner: Owner): Read | null {
  const header = (each: Element): boolean => !each.closest(NOT_HEADER) && visible(each);
  const named = (each: Element): boolean => header(each) && mailPerson('sender', readMailbox(each)) !== null;
  const found = find(element, SENDER, named);
  const sender = found && mailPerson('sender', readMailbox(found.element));
  if (!found || !sender) return null;
  const line = (each: Element): boolean => header(each) && isLine(each, found.element);
  const mailboxes = findAll(element, RECIPIENTS, line).flatMap((each) => readLine(each));
  const people = gatherPeople(
    mailboxes.map((mailbox) => mailPerson('recipient', mailbox)),
    new Set(),
  );
  const recipients = people.filter((person) => !isOwner(person, owner));
  const id = element.getAttribute('data-convid') ?? element.id;
  const when = readTimeOf(find(element, SENT, header)?.element);
  return { sender, rung: found.rung.name, recipients, outgoing: isOwner(sender, owner), id, ...when };
}

/**
 * A line of recipients: by its test id, or by a label that says once more what is shown below the sender, behind a word
 * of the user's language. A day or a file isn't somebody.
 */
function isLine(element: Element, sender: Element): boolean {
  if (element.hasAttribute('data-testid')) return true;
  const [, said] = /^[^:：@<]{1,24}[:：]\s*(.+)$/.exec(cleanText(element.getAttribute('aria-label'))) ?? [];
  if (!said || (sender.compareDocumentPosition(element) & 4) === 0 || sender.contains(element)) return false;
  if (said.includes('@')) return true;
  const shown = textOf(element);
  return !/\d|\.\w{2,4}$/.test(said) && said.split(/[;,]\s*/).every((name) => shown.includes(name));
}

/** "From: Name <address>" in a label or title, of the element or of what is in it; else the name it shows. */
export function readMailbox(element: Element): Mailbox {
  const inner = [...element.querySelectorAll('[aria-label], [title], [data-email]')].filter((each) => unmarked(each));
  const marked = [element, ...inner];
  const texts = marked.flatMap((each) => ['data-email', 'title', 'aria-label'].map((name) => each.getAttribute(name)));
  const shown = textOf(element);
  for (const text of texts) {
    // The words before the colon are translated; a name may hold a colon, an address never stands before one.
    const mailbox = parseMailbox(cleanText(text).replace(/^[^<:：]{1,24}[:：]\s*/, ''));
    if (mailbox.email && text !== shown)
      return mailbox.name ? mailbox : { ...nameOnly(shown, mailbox.email), email: mailbox.email };
  }
  return { name: shown.replace(/^[^<:：]{1,24}[:：]\s*/, '') };
}

function nameOnly(shown: string, email: string): Mailbox {
  const { name } = parseMailbox(shown);
  return name && !findEmail(name) && name !== email ? { name } : {};
}

function readLine(line: Element): Mailbox[] {
  const parts = [...line.querySelectorAll('[title*="@"], [aria-label*="@"], [data-email]')].filter(
    (each) => each !== line && unmarked(each),
  );
  if (parts.length > 0) return parts.map((each) => readMailbox(each));
  const label = line.getAttribute('aria-label') ?? textOf(line);
  const said = label.replace(/^[^<:：]{1,24}[:：]\s*/, '');
  // Names alone are parted by semicolons: a comma belongs to one.
  return said.includes('@') ? parseMailboxes(said) : said.split(/;\s*/).flatMap((name) => (name ? [{ name }] : []));
}

/** An open reply quotes the mail's header: there the address stands that the reading pane left out. */
function withQuotedAddress(sender: Person, pane: HTMLElement, owner: Owner): Person {
  if (sender.email) return sender;
  const quoted = find(pane, QUOTE_HEADER, (each) => !each.closest(BODY) && visible(each))?.element.textContent ?? '';
  const { name, email } = parseMailbox(/[:：]\s*([^<>\n:：]*<[^<>\s]+@[^<>\s]+>)/.exec(quoted)?.[1]);
  return email && email !== owner.email && name === sender.name ? { ...sender, email } : sender;
}
