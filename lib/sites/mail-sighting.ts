import type { Person, SeenMessage, Sighting } from '../core/sighting';
import { findEmail } from './address';
import { gatherPeople, optional } from './people';

/** One message of an opened mail or conversation, as its header tells. */
export type HeaderRead = {
  /** The page's own id of it; empty where it has none. */
  id: string;
  sender: Person;
  /** Which rung named the sender. */
  rung: string;
  /** Whom it went to; empty where the page doesn't show it, as of folded messages. */
  recipients: Person[];
  /** Epoch milliseconds, where it can be told for certain. */
  sentAt?: number;
};

export type Opened = {
  site: Sighting['site'];
  /** In the page's order, oldest first. Never empty. */
  messages: HeaderRead[];
  /** The user's own addresses, the account's first. Empty where the page doesn't say who is signed in. */
  own: readonly string[];
  subject: string | null;
  /** What led here: the address, the part of the page. */
  path: string[];
  /** The page is a folder of the user's own mail. */
  sentFolder?: boolean;
};

/**
 * What an opened mail says: everyone in its headers, and as the one it is about the newest sender who isn't the user; of
 * the user's own mail the only one it went to. Anybody can have addresses that no page mentions, so a conversation that
 * the account takes no part in is nobody's as soon as two people write in it: one of them may be the user.
 */
export function describeMail(opened: Opened): Sighting {
  const { site, subject, path, messages } = opened;
  const own = ownAddresses(opened);
  const mine = (message: HeaderRead): boolean => message.sender.email !== undefined && own.has(message.sender.email);
  const last = messages.findLast((message) => !mine(message));
  const addressees = gatherPeople(messages.at(-1)?.recipients ?? [], own);
  const focus = last ? last.sender : addressees.length === 1 ? (addressees[0] ?? null) : null;
  const senders = messages.filter((message) => !mine(message)).map(({ sender }) => sender);
  const recipients = messages.flatMap((message) => message.recipients);
  const confidence = focus ? trust({ opened, focus, own, senders, recipients }) : 0.4;
  const sure = focus !== null && confidence >= 0.5;
  return {
    site,
    view: messages.length > 1 ? 'thread' : 'message',
    people: gatherPeople([focus, ...senders, ...recipients], own),
    ...optional({ account: opened.own[0] ?? null, focus: sure ? focus : null, subject }),
    messages: messages.filter(({ id }) => id !== '').map((message) => seen(message, mine(message), own)),
    confidence,
    path: [...path, `sender:${last?.rung ?? 'own-mail'}`],
  };
}

/** In a folder of sent mail the sender of a single message is the user, by whatever address. */
function ownAddresses({ messages, own, sentFolder }: Opened): ReadonlySet<string> {
  const only = messages.length === 1 ? messages[0]?.sender.email : undefined;
  return new Set(sentFolder && only ? [...own, only] : own);
}

type Weighed = { opened: Opened; focus: Person; own: ReadonlySet<string>; senders: Person[]; recipients: Person[] };

function trust({ opened, focus, own, senders, recipients }: Weighed): number {
  const several = gatherPeople(senders, own).length > 1;
  const named = [...opened.messages.map(({ sender }) => sender), ...recipients];
  const takesPart = named.some(({ email }) => email !== undefined && own.has(email));
  if (several && (own.size === 0 || (!takesPart && recipients.length > 0))) return 0.3;
  // Without addresses nobody can tell which of two names is the user's; a name that is an address may be anybody's.
  if (!focus.email)
    return findEmail(focus.name) !== null || several || (own.size === 0 && recipients.length > 0) ? 0.4 : 0.55;
  if (own.size === 0) return 0.6;
  return takesPart || recipients.length === 0 ? 0.9 : 0.7;
}

function seen(
  { id, sender, recipients, sentAt }: HeaderRead,
  outgoing: boolean,
  own: ReadonlySet<string>,
): SeenMessage {
  const when = sentAt === undefined ? {} : { sentAt };
  return { id, from: sender, outgoing, ...(outgoing && { to: gatherPeople(recipients, own) }), ...when };
}
