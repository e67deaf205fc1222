import type { Person, SeenMessage, Sighting } from '../../core/sighting';
import { makeMailbox, readEmail } from '../address';
import { find, findAll, textOf, unmarked, visible } from '../dom';
import { gatherPeople, mailPerson, optional } from '../people';
import { threadNumber } from './route';
import { MAIN, MESSAGE, NOT_HEADER, RECIPIENT, SENDER, THREAD } from './selectors';

/** An open conversation: the heading with its ids, and the part of the page that holds its messages. */
export type Thread = { heading: HTMLElement; root: HTMLElement };

/**
 * The conversation the user is looking at. Gmail keeps the last one in the document after going back to the list, so
 * only a visible one inside a visible main part counts.
 */
export function findThread(document: Document): Thread | null {
  for (const { css } of MAIN) {
    for (const root of document.querySelectorAll<HTMLElement>(css)) {
      const heading = visible(root) ? find(root, THREAD)?.element : undefined;
      if (heading) return { heading, root };
    }
  }
  // A conversation in a window of its own has no main part in some builds.
  const heading = document.querySelector('[role="main"]') ? undefined : find(document, THREAD)?.element;
  return heading ? { heading, root: document.body } : null;
}

type Read = { id: string; sender: Person; rung: string; recipients: Person[]; outgoing: boolean };

/** Reads a conversation: everyone in its headers, the newest sender who isn't the user as the one it is about. */
export function readThread(thread: Thread, from: { own: string[]; token: string }): Sighting | null {
  const own = new Set(from.own);
  const messages = readMessages(thread.root, own);
  if (messages.length === 0) return null;
  const agreed = agrees(thread.heading, from.token);
  const last = messages.findLast((message) => !message.outgoing);
  const mine = messages.at(-1);
  // All are the user's own: the conversation is about whom the newest went to.
  const about = last?.sender ?? gatherPeople(mine?.recipients ?? [], own)[0];
  const focus = about?.email ? about : null;
  const senders = messages.map(({ sender }) => sender).filter(({ email }) => email);
  const people = gatherPeople([focus, ...senders, ...messages.flatMap(({ recipients }) => recipients)], own);
  const seen = messages.map(({ id, sender, recipients, outgoing }): SeenMessage => {
    return { id, from: sender, outgoing, ...(outgoing && { to: gatherPeople(recipients, own) }) };
  });
  // Without the account, one of several senders is likely the user.
  const guess = own.size === 0 && gatherPeople(senders, own).length > 1;
  const sure = agreed && !guess && focus !== null;
  return {
    site: 'gmail',
    view: 'thread',
    people,
    ...optional({ account: from.own[0] ?? null, focus: sure ? focus : null, subject: textOf(thread.heading) }),
    messages: seen.filter(({ id }) => id !== ''),
    confidence: !sure ? 0.3 : own.size === 0 ? 0.6 : 0.95,
    path: [agreed ? 'url:thread' : 'url:other-thread', `sender:${last?.rung ?? 'own-mail'}`],
  };
}

/** False when the address names another conversation than the heading: the page hasn't caught up with it. */
function agrees(heading: Element, token: string): boolean {
  const asked = threadNumber(token);
  if (!asked) return true;
  const permanent = /^#?thread-f:(\d+)$/.exec(heading.getAttribute('data-thread-perm-id') ?? '')?.[1];
  const shown = permanent ? BigInt(permanent).toString(16) : heading.getAttribute('data-legacy-thread-id');
  return !shown || !/^[\da-f]{16}$/.test(shown) || shown === asked;
}

function readMessages(root: HTMLElement, own: ReadonlySet<string>): Read[] {
  const messages = findAll(root, MESSAGE, (each) => each.querySelector('[email]') !== null).map((each) =>
    readMessage(each, own),
  );
  return messages.filter((message) => message !== null);
}

function readMessage(element: HTMLElement, own: ReadonlySet<string>): Read | null {
  const header = (each: Element): boolean => !each.closest(NOT_HEADER) && visible(each);
  const found = find(element, SENDER, header);
  if (!found) return null;
  // One whose address can't be read wrote it nonetheless: nobody else is taken for them.
  const sender = personOf(found.element, 'sender') ?? { role: 'sender' };
  const recipients = findRecipients(element, found.element)
    .map((each) => personOf(each, 'recipient'))
    .filter((person) => person !== null);
  return {
    id: readId(element),
    sender,
    rung: found.rung.name,
    recipients,
    outgoing: sender.email !== undefined && own.has(sender.email),
  };
}

function readId(element: HTMLElement): string {
  const holder = element.hasAttribute('data-message-id')
    ? element
    : element.querySelector('[data-legacy-message-id], [data-message-id]');
  return (
    holder?.getAttribute('data-legacy-message-id') ?? holder?.getAttribute('data-message-id')?.replace(/^#/, '') ?? ''
  );
}

/** The "to" line; without its class, the other addresses of the header's table. */
function findRecipients(message: HTMLElement, sender: HTMLElement): HTMLElement[] {
  const header = (each: Element): boolean => unmarked(each) && !each.closest(NOT_HEADER);
  const listed = findAll(message, RECIPIENT, header);
  if (listed.length > 0) return listed;
  let table = sender.closest('table');
  for (let outer = table; outer && message.contains(outer); outer = outer.parentElement?.closest('table') ?? null)
    table = outer;
  const others = table ? [...table.querySelectorAll<HTMLElement>('[email]')] : [];
  return others.filter((each) => each !== sender && header(each));
}

function personOf(element: Element, role: Person['role']): Person | null {
  const email = readEmail(element.getAttribute('email')) ?? readEmail(element.getAttribute('data-hovercard-id'));
  const name = element.getAttribute('name') ?? element.textContent;
  return email ? mailPerson(role, makeMailbox(name, email)) : null;
}
