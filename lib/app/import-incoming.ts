import type { Incoming } from '../core/import-plan';
import type { ImportedPerson } from '../formats/imported-person';
import { normaliseKeys } from './keys';

/** What of a file is wanted besides what it plainly brings. */
export type ImportChoices = {
  /** Google's "Other contacts" too: everybody one ever wrote to. */
  otherContacts?: boolean;
  /** Contacts are made of people who only wrote or were written to. */
  strangers?: boolean;
};

/** How people of a file are taken. `keepSubjects`: of messages too. */
export type Taking = ImportChoices & { keepSubjects: boolean };

/** People of a file in the form in which they are compared with the record. */
export async function incomingOf(slice: readonly ImportedPerson[], taking: Taking): Promise<Incoming[]> {
  const people: Incoming[] = [];
  for (const person of slice) people.push(toIncoming(person, await normaliseKeys(person.identities), taking));
  return people;
}

function toIncoming(person: ImportedPerson, keys: Incoming['keys'], taking: Taking): Incoming {
  const { row, more, entries } = person;
  const fields = { ...optionalFields(person), name: clip(person.name) ?? '' };
  const stranger = taking.strangers && fields.name !== '' && person.entries !== undefined;
  return {
    row,
    fields,
    keys,
    tags: person.tags ?? [],
    facts: factsOf(person),
    ...(more && { more }),
    ...(entries && { entries: entries.map((entry) => withoutSubject(entry, taking)) }),
    ...(person.onlyKnown && !stranger && { onlyKnown: true }),
    ...(person.otherContact && !taking.otherContacts && { leftOut: 'other-contact' }),
  };
}

const clip = (text: string | undefined) => text?.trim().slice(0, 2_000) || undefined;

function optionalFields({
  goesBy,
  pronunciation,
  role,
  company,
  location,
}: ImportedPerson): Partial<Incoming['fields']> {
  const optional = { goesBy, pronunciation, role, company, location };
  const clipped = Object.entries(optional).map(([field, value]) => [field, clip(value)]);
  return Object.fromEntries(clipped.filter(([, value]) => value !== undefined));
}

/** As with mails that are seen: that, when and which way; a subject only if the user keeps subjects. */
function withoutSubject(
  entry: NonNullable<Incoming['entries']>[number],
  { keepSubjects }: Taking,
): NonNullable<Incoming['entries']>[number] {
  return entry.is === 'touch' && entry.isSubject && !keepSubjects ? { ...entry, gist: '' } : entry;
}

function factsOf(person: ImportedPerson): Incoming['facts'] {
  const { birthday, anniversary, connectedOn, notes, facts = [] } = person;
  return withPrivacy(person, [
    ...facts,
    ...(birthday ? [{ group: 'date', key: 'birthday', value: birthday }] : []),
    ...(anniversary ? [{ group: 'date', key: 'anniversary', value: anniversary }] : []),
    ...(connectedOn ? [{ group: 'work', key: 'connected-on', value: connectedOn }] : []),
    ...(notes?.trim() ? [{ group: 'other', key: 'note', value: notes.trim() }] : []),
  ]);
}

/** What a file marks as private is so here too. */
function withPrivacy({ private: isPrivate }: ImportedPerson, facts: Incoming['facts']): Incoming['facts'] {
  return isPrivate ? facts.map((fact) => ({ sensitivity: 2, ...fact })) : facts;
}
