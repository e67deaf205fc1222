import { coreName } from './account-names';
import { partsOf } from './confusable';
import { fold } from './fold';
import { normaliseIdentity } from './identity';
import { likened, nameLikeness } from './name-likeness';
import type { ContactFile, Identity } from './record';
import type { Person } from './sighting';

/*
 * A profile's address changes when its owner likes. LinkedIn says nothing of the old one, so that a person in the record
 * appears as a stranger: here it is judged whether it may be them, and the user says.
 */

/** `by`: what besides the name speaks for it; `slug` when only the addresses do. */
export type SlugChange = { was: string; now: string; by: 'company' | 'role' | 'slug' };

/** The profile's new address, when this page may show them under one; null when nothing but a name says so. */
export function slugChangeOf(person: Person, file: Pick<ContactFile, 'contact' | 'identities'>): SlugChange | null {
  const now = slugOf(person);
  const slugs = file.identities.filter(({ kind, until }) => kind === 'linkedin' && until === undefined);
  if (now === null || slugs.length === 0 || file.identities.some((one) => isSlug(one, now))) return null;
  const named =
    person.name === undefined
      ? null
      : nameLikeness(likened(partsOf({ name: person.name })), likened(partsOf(file.contact)));
  if (person.name !== undefined && named === null) return null;
  const was = (slugs.find(({ value }) => areOneStem(value, now)) ?? slugs[0])?.value;
  const by = sameWork(person, file) ?? (was !== undefined && areOneStem(was, now) ? 'slug' : null);
  return was === undefined || by === null ? null : { was, now, by };
}

/** Slugs that this one may have been made of, or made into: "dana-roe" of "dana-roe-cto", two words at least. */
export function slugsBefore(slug: string): string[] {
  const parts = slug.split('-');
  return parts.slice(2).map((_, at) => parts.slice(0, at + 2).join('-'));
}

/** The slug of a page's person in normal form; null for none, and for a member id. */
export function slugOf({ linkedin }: Person): string | null {
  const key = linkedin ? normaliseIdentity('linkedin', linkedin) : null;
  return key?.kind === 'linkedin' ? key.value : null;
}

function isSlug({ kind, value }: Identity, slug: string): boolean {
  return kind === 'linkedin' && value === slug;
}

function areOneStem(one: string, other: string): boolean {
  return slugsBefore(one).includes(other) || slugsBefore(other).includes(one);
}

function sameWork(person: Person, { contact }: Pick<ContactFile, 'contact'>): 'company' | 'role' | null {
  const headline = fold(person.headline ?? '');
  const company = contact.company ? coreName(contact.company) : '';
  if (company !== '' && (coreName(person.company ?? '') === company || words(headline).includes(` ${company} `)))
    return 'company';
  const role = fold(contact.role ?? '');
  return role !== '' && words(headline).includes(` ${role} `) ? 'role' : null;
}

/** With one space round every word, so that a whole word is looked for. */
function words(text: string): string {
  return ` ${text.split(/[^\p{L}\p{N}]+/u).join(' ')} `;
}
