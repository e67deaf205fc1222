import type { Person } from '../../core/sighting';
import { type Mailbox, makeMailbox, parseMailbox, readEmail } from '../address';
import { find, findAll, textOf, visible } from '../dom';
import type { HeaderRead } from '../mail-sighting';
import { readMailboxOf } from '../mailbox-of';
import { gatherPeople, mailPerson } from '../people';
import { readTimeOf } from '../shown-time';
import { NAME, NOT_HEADER, RECIPIENT_ID, RECIPIENTS, SENDER, SENT } from './selectors';

/** One message's header, folded or open; null where it names nobody. */
export function readMessage(element: HTMLElement): HeaderRead | null {
  const header = (each: Element): boolean => !each.closest(NOT_HEADER) && visible(each);
  const found = find(element, SENDER, header);
  const sender = found && mailPerson('sender', readParticipant(found.element));
  if (!found || !sender) return null;
  const recipients = findAll(element, RECIPIENTS, header)
    .filter((each) => each !== found.element)
    .map((each) => readRecipient(each));
  return {
    id: element.getAttribute('data-message-id') ?? '',
    sender,
    rung: found.rung.name,
    recipients: gatherPeople(recipients, new Set()),
    ...readTimeOf(find(element, SENT, header)?.element),
  };
}

/** A group's members aren't in the page: it is nobody. */
function readRecipient(element: Element): Person | null {
  const told = element.getAttribute('data-testid')?.startsWith(RECIPIENT_ID)
    ? readEmail(element.getAttribute('data-testid')?.slice(RECIPIENT_ID.length))
    : undefined;
  if (told === null) return null;
  const read = readParticipant(element);
  return mailPerson('recipient', told ? makeMailbox(read.name, told) : read);
}

/** The shown label is the name; what a screen reader is told of it is translated around it. */
function readParticipant(element: Element): Mailbox {
  const read = readMailboxOf(element);
  const label = textOf(find(element, NAME)?.element);
  const name = parseMailbox(label).name ?? (label ? undefined : read.name);
  return read.email ? makeMailbox(name, read.email) : read;
}
