import type { DraftKind, Person, Sighting, View } from '../core/sighting';
import { type Mailbox, makeMailbox } from './address';
import { cleanText } from './dom';

type Extra = { [key in keyof Person]?: string | undefined };

/** A person from whatever the page gave; empty values are left out. Null when nothing names them. */
export function makePerson(role: Person['role'], from: Extra): Person | null {
  const person: Person = { role };
  for (const key of ['name', 'email', 'linkedin', 'salesNav', 'headline', 'company', 'location'] as const) {
    const value = cleanText(from[key]);
    if (value) person[key] = value;
  }
  return person.name || person.email || person.linkedin || person.salesNav ? person : null;
}

/** A person from a mailbox, in a role. */
export function mailPerson(role: Person['role'], mailbox: Mailbox): Person | null {
  const { name, email } = mailbox;
  return makePerson(role, email ? makeMailbox(name, email) : { name });
}

/** True when a key says that both are one person; without any key on either side, the name must be the same. */
function samePerson(one: Person, other: Person): boolean {
  if (one.email && other.email) return one.email === other.email;
  if (one.linkedin && other.linkedin) return one.linkedin === other.linkedin;
  if (one.salesNav && other.salesNav) return one.salesNav === other.salesNav;
  const keyed = [one, other].some((person) => person.email || person.linkedin || person.salesNav);
  return !keyed && one.name === other.name;
}

/** Each person once, in order, the user's own addresses left out. The first sighting wins; later ones add a name. */
export function gatherPeople(people: readonly (Person | null)[], own: ReadonlySet<string>): Person[] {
  const gathered: Person[] = [];
  for (const person of people) {
    if (!person || (person.email && own.has(person.email))) continue;
    const known = gathered.find((each) => samePerson(each, person));
    if (!known) gathered.push({ ...person });
    else if (!known.name && person.name) known.name = person.name;
  }
  return gathered;
}

/** A page that was read and is about nobody: an inbox, a feed, a settings page. */
export function nobodyHere(site: Sighting['site'], path: string[], account?: string | null): Sighting {
  return { site, view: 'list', ...(account ? { account } : {}), people: [], confidence: 1, path };
}

/** A sighting's optional parts, with what is missing left out. */
export function optional(parts: {
  account?: string | null;
  focus?: Person | null;
  subject?: string | null;
}): Partial<Sighting> {
  const given: Partial<Sighting> = {};
  if (parts.account) given.account = parts.account;
  if (parts.focus) given.focus = parts.focus;
  if (parts.subject) given.subject = parts.subject;
  return given;
}

/** A page that is only a window to write in: it is about its only recipient, if there is just one. */
export function composeSighting(from: {
  site: Sighting['site'];
  account: string | null;
  recipients: Person[];
  subject: string | undefined;
}): Sighting {
  const focus = from.recipients.length === 1 ? from.recipients[0] : undefined;
  const view: View = 'compose';
  return {
    site: from.site,
    view,
    people: from.recipients,
    ...optional({ account: from.account, focus: focus ?? null, subject: from.subject ?? null }),
    confidence: focus ? 0.9 : 0.6,
    path: ['compose', `recipients:${from.recipients.length}`],
  };
}

/** "Re:", "Aw:", "Fwd:", "WG:" and their like, for pages that don't say what a draft is. */
const REPLY = /^\s*\[?(?:re|aw|sv|vs|antw|odp|ref|回复|答复|返信)\s*(?:\[\d+\])?\s*[:：]/i;
const FORWARD = /^\s*\[?(?:fwd?|wg|tr|doorst|转发|転送)\s*[:：]/i;

/** What the subject says a draft is; null when it says nothing. */
export function kindOfSubject(subject: string | undefined): DraftKind | null {
  if (!subject) return null;
  if (FORWARD.test(subject)) return 'forward';
  return REPLY.test(subject) ? 'reply' : null;
}
