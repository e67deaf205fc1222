import type { Incoming } from '../core/import-plan';
import type { IdentityKind } from '../core/record';
import type { ImportedPerson } from '../formats/imported-person';
import { type Cut, fitPerson } from './import-fit';
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

/** A person of a file; `cut`: what of them the record has no room for. */
export type FromFile = Incoming & { cut: Cut };

/** People of a file in the form in which they are compared with the record. */
export async function incomingOf(slice: readonly ImportedPerson[], taking: Taking): Promise<FromFile[]> {
  const people: FromFile[] = [];
  for (const file of slice) {
    const short = file.identities.filter(isShort);
    const { person, cut } = fitPerson(toIncoming(file, await normaliseKeys(short), taking));
    if (file.identities.some(({ typed }) => typed.trim().length > LONGEST_KEY)) cut.parts.add('address');
    if ((file.nameTyped?.length ?? 0) > LONGEST_NAME && file.nameTyped !== person.fields.name) cut.parts.add('name');
    people.push({ ...person, cut });
  }
  return people;
}

/** As `normaliseKeys` cuts, and as `cleanName` does. */
const LONGEST_KEY = 1_000;
const LONGEST_NAME = 500;
const POINTING: ReadonlySet<IdentityKind> = new Set(['mail', 'linkedin', 'sales-nav', 'vcard']);

/** The beginning of an address is another address, perhaps somebody else's. */
function isShort({ kind, typed }: ImportedPerson['identities'][number]): boolean {
  return typed.trim().length <= LONGEST_KEY || !POINTING.has(kind);
}

function toIncoming(person: ImportedPerson, keys: Incoming['keys'], taking: Taking): Incoming {
  const { row, more, entries } = person;
  const fields = { ...optionalFields(person), name: trim(person.name) ?? '' };
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

const trim = (text: string | undefined) => text?.trim() || undefined;

function optionalFields({
  goesBy,
  pronunciation,
  role,
  company,
  location,
}: ImportedPerson): Partial<Incoming['fields']> {
  const optional = { goesBy, pronunciation, role, company, location };
  const trimmed = Object.entries(optional).map(([field, value]) => [field, trim(value)]);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== undefined));
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
