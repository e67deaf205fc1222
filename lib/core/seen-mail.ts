import { type Key, keyText, normaliseIdentity } from './identity';
import { isRoleAddress } from './mail-domains';
import type { Interaction } from './record';
import { sentAtOf } from './sent-at';
import { shortName } from './short-name';
import type { Person, SeenMessage, Sighting } from './sighting';

/** One mail or message that a page shows: when it was sent, which way, and the keys of whom it was exchanged with. */
export type SeenMail = {
  /** The same for the same message, in whatever tab, window or session it is seen. */
  ref: string;
  at: number;
  direction: 'in' | 'out';
  kind: 'mail' | 'message';
  /** Whoever has one of these exactly; nobody else. */
  keys: Key[];
};

/** More people than this in one mail, and it was a circular. */
const MOST_RECIPIENTS = 5;
/** Below this the page isn't sure whom it is about. */
const SURE = 0.5;

/** What of a page's messages may enter a timeline, oldest first. Nothing without a date, nothing from desks or lists. */
export function seenMail(sighting: Sighting, now: number): SeenMail[] {
  const own = new Set(keysOf(sighting.account ? { email: sighting.account, role: 'sender' } : null).map(keyText));
  const mails = (sighting.messages ?? []).flatMap((message): SeenMail[] => {
    const at = sentAtOf(sighting.site, message, now);
    const people = message.outgoing ? sentTo(sighting, message, { at, now }) : [message.from];
    const keys = people.flatMap(keysOf).filter((key) => !own.has(keyText(key)));
    if (at === null || !message.id || keys.length === 0) return [];
    const direction = message.outgoing ? 'out' : 'in';
    return [{ ref: refOf(sighting, message, at), at, direction, kind: kindOf(sighting), keys }];
  });
  return [...new Map(mails.map((mail) => [mail.ref, mail])).values()].sort((a, b) => a.at - b.at);
}

/** Where it came from, for the row's grain and for telling mails of one place apart. */
export function placeOfRef(ref: string): string {
  return ref.slice(0, ref.indexOf(':'));
}

/** The message keeps this name wherever it is moved to. */
export function isLasting(ref: string): boolean {
  return LASTING.has(placeOfRef(ref));
}

/** The same mail has another name in each account that it came to. */
export function isNamedByAccount(ref: string): boolean {
  return placeOfRef(ref) === 'gmail';
}

const LASTING: ReadonlySet<string> = new Set(['gmail', 'linkedin']);

function kindOf({ site }: Sighting): Extract<Interaction['kind'], 'mail' | 'message'> {
  return site === 'linkedin' ? 'message' : 'mail';
}

type When = { at: number | null; now: number };

/**
 * Whom one of the user's own went to, as far as that is sure. Best is what the page says beside the mail: one that was
 * forwarded went to somebody else than the thread is about. Of a circular only the thread's focus is told.
 */
function sentTo(sighting: Sighting, { to = [] }: SeenMessage, when: When): Person[] {
  const { focus, confidence } = sighting;
  if (confidence < SURE) return [];
  if (to.length === 0) return sentInThread(sighting, when);
  if (to.length <= MOST_RECIPIENTS) return to;
  return focus && to.some((person) => isSame(person, focus)) ? [focus] : [];
}

/**
 * Without that, recipients are those of the whole thread. With more than one mail in it, one of the user's own is sure to
 * have gone to its focus only if nobody else takes part, or nobody has answered yet, or they had written before: whoever
 * came in later didn't get what was sent to others.
 */
function sentInThread(sighting: Sighting, when: When): Person[] {
  const { focus, people, messages = [] } = sighting;
  const recipients = people.filter(({ role }) => role === 'recipient');
  const single = messages.length === 1;
  if (single && recipients.length <= MOST_RECIPIENTS) return [...(focus ? [focus] : []), ...recipients];
  if (!focus) return [];
  const alone = people.every((person) => isSame(person, focus));
  const sure = single || alone || messages.every(({ outgoing }) => outgoing) || wroteBefore(sighting, focus, when);
  return sure ? [focus] : [];
}

function wroteBefore({ site, messages = [] }: Sighting, person: Person, { at, now }: When): boolean {
  const theirs = messages.filter(({ outgoing, from }) => !outgoing && isSame(from, person));
  return theirs.some((message) => {
    const sent = sentAtOf(site, message, now);
    return sent !== null && at !== null && sent <= at;
  });
}

function isSame(one: Person, other: Person): boolean {
  const keys = new Set(keysOf(one).map(keyText));
  return keysOf(other).some((key) => keys.has(keyText(key)));
}

/** What a page says of a person that points at nobody else; an address that is a desk's points at none. */
export function keysOf(person: Person | null): Key[] {
  if (!person) return [];
  const { email, linkedin, salesNav } = person;
  const mail = email && !isRoleAddress(email) ? normaliseIdentity('mail', email) : null;
  const profile = linkedin ? normaliseIdentity('linkedin', linkedin) : null;
  const sales = salesNav ? normaliseIdentity('sales-nav', salesNav) : null;
  return [mail, profile, sales].filter((key) => key !== null);
}

/**
 * The ids of Gmail and LinkedIn are the message's own. Roundcube counts within a folder of one account; elsewhere an id may
 * be the page's element only, so that who and when stand for the message.
 */
function refOf(sighting: Sighting, message: SeenMessage, at: number): string {
  const { site, account = '' } = sighting;
  if (LASTING.has(site)) return `${site}:${message.id}`;
  if (site === 'roundcube') return `${site}:${account}/${message.id}`;
  // As the page prints it: what lies a little ahead counts as now, and now is another moment at every look.
  return `${site}:${account}/${message.from.email ?? message.from.name ?? ''}/${message.sentAt ?? at}`;
}

const FORGOTTEN = 'ref:';
/** The longest name of something that rests, see `Snooze`. */
const LONGEST = 250;

/** The name under which a deleted row's message rests for good, so that it isn't logged again. */
export function aboutRef(ref: string): string {
  return shortName(`${FORGOTTEN}${ref}`, LONGEST);
}
