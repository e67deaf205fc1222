import type { PersonCheck } from './checks/person-check';
import { checkThread, type FileForThread } from './checks/thread';
import { isRoleAddress } from './mail-domains';
import type { Match } from './panel-state';
import { sketchOf } from './person-sketch';
import { isOpen } from './pledge-view';
import type { ContactFile, Interaction, Pledge } from './record';
import type { Person, Sighting } from './sighting';

/*
 * Everyone on a thread, as far as the page and the record know them. Made anew from each reading of the page; nothing of
 * it is kept.
 */

/** What of the record a thread shows. */
export type ThreadFile = FileForThread & Pick<ContactFile, 'pledges' | 'facts'>;

/** One person of the thread. `person` is who the page shows; somebody with two addresses in it is there once. */
export type ThreadPerson =
  | { kind: 'known'; person: Person; file: ThreadFile; reminder: string; touch: Interaction | null; open: Pledge[] }
  /** Nobody in the record has the address. `desk`: it stands for a desk or a list, not for one person. */
  | { kind: 'unknown'; person: Person; desk: boolean; namesake?: string }
  /** Details of two people of the record. */
  | { kind: 'conflict'; person: Person; names: string[] }
  /** The page names them and tells no address: they can't be looked up, and not be kept. */
  | { kind: 'faint'; person: Person };

export type Thread = { people: ThreadPerson[]; conflicts: PersonCheck[] };

/** What was looked up of one person: how they match, and the files that it speaks of. */
export type ThreadMatch = { person: Person; match: Match };

/** So many people are shown; a mail to more is a circular. */
export const MOST_PEOPLE = 60;

/**
 * Everyone else than the user: those who wrote, then those who got it, copies last; within each as the page has them, the
 * one it is about first. Whoever is looked at just now changes nothing of the order.
 */
export function peopleOfThread({ account, people }: Sighting): Person[] {
  const own = account?.trim().toLowerCase();
  const others = people.filter(({ email }) => email === undefined || email.toLowerCase() !== own);
  const rank = ({ role, copied }: Person) => RANK[role] + (copied ? 1 : 0);
  return others
    .map((person, at) => ({ person, at }))
    .sort((a, b) => rank(a.person) - rank(b.person) || a.at - b.at)
    .map(({ person }) => person);
}

const RANK: Record<Person['role'], number> = { profile: 1, sender: 1, participant: 2, recipient: 3 };

/** The same by one of their keys; without any, by name. */
export function isSame(one: Person, other: Person): boolean {
  if (one.email && other.email) return one.email === other.email;
  if (one.linkedin && other.linkedin) return one.linkedin === other.linkedin;
  if (one.salesNav && other.salesNav) return one.salesNav === other.salesNav;
  return !keyOfPerson(one) && !keyOfPerson(other) && one.name === other.name;
}

const keyOfPerson = ({ email, linkedin, salesNav }: Person) => email ?? linkedin ?? salesNav;

/** The same for one person in each reading of the page; the name of whom has no key. */
export function placeOfPerson(person: Person): string {
  return keyOfPerson(person) ?? person.name ?? '';
}

/** Puts together what was read and what was looked up. `files` by contact id. */
export function threadOf(
  sighting: Sighting,
  found: { matches: readonly ThreadMatch[]; files: ReadonlyMap<string, ThreadFile> },
  now: number,
): Thread {
  const shown = new Set<string>();
  const people = found.matches.flatMap(({ person, match }): ThreadPerson[] => {
    const one = personOf(person, match, { files: found.files, now });
    const id = one.kind === 'known' ? one.file.contact.id : null;
    if (id !== null && shown.has(id)) return [];
    if (id !== null) shown.add(id);
    return [one];
  });
  const files = people.flatMap((one) => (one.kind === 'known' ? [one.file] : []));
  const conflicts = checkThread(files, {
    people: found.matches.map(({ person }) => person),
    strangers: people.filter(({ kind }) => kind === 'unknown').map(({ person }) => person),
    channel: sighting.site === 'linkedin' ? 'linkedin' : 'mail',
    now,
  });
  return { people, conflicts };
}

type Known = { files: ReadonlyMap<string, ThreadFile>; now: number };

function personOf(person: Person, match: Match, { files, now }: Known): ThreadPerson {
  const file = match.kind === 'known' ? files.get(match.contactId) : undefined;
  if (file) return { kind: 'known', person, file, ...reminded(file, now), open: file.pledges.filter(isOpen) };
  if (match.kind === 'conflict')
    return { kind: 'conflict', person, names: match.contactIds.flatMap((id) => files.get(id)?.contact.name ?? []) };
  if (keyOfPerson(person) === undefined) return { kind: 'faint', person };
  const [hint] = match.kind === 'unknown' ? match.namesakes : [];
  const namesake = hint === undefined ? undefined : files.get(hint)?.contact.name;
  const desk = person.email !== undefined && isRoleAddress(person.email);
  return { kind: 'unknown', person, desk, ...(namesake === undefined ? {} : { namesake }) };
}

/** Who they are and the one small thing worth remembering, in a line. Nothing private. */
function reminded(file: ThreadFile, now: number): { reminder: string; touch: Interaction | null } {
  const { rows, lastTouch } = sketchOf(file.contact, file, now);
  const small = rows['small-things'] ?? rows.family;
  return { reminder: [rows.role, rows.company, small].filter(Boolean).join(' · '), touch: lastTouch };
}

/** Who can be kept with one click: people with an address of their own. */
export function savable(thread: Thread): Person[] {
  return thread.people.flatMap((one) => (one.kind === 'unknown' && !one.desk ? [one.person] : []));
}
