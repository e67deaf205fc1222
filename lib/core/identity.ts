import type { IdentityKind } from './record';
import type { Person } from './sighting';

/** A key in the form in which equal means same person. */
export type Key = { kind: IdentityKind; value: string };

/** "+44 113 496 0000" → "+441134960000", or null when the country can't be told. `lib/formats/phone.ts` has the real one. */
export type PhoneReader = (typed: string) => string | null;

/** LinkedIn's opaque member ids stand where a slug stands but are another id space: kept under `other` with this mark. */
const MEMBER_ID = 'linkedin-member:';

/** Marks that turn the writing direction or have no width: pages and copied text are full of them. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * One key from what was typed or read, or null when it is none. The kind can change: a Sales Navigator address typed
 * into the LinkedIn field is a `sales-nav` key.
 */
export function normaliseIdentity(kind: IdentityKind, typed: string, readPhone?: PhoneReader): Key | null {
  const text = typed.normalize('NFC').replace(INVISIBLE, '').trim();
  if (!text || text.length > 1000) return null;
  if (kind === 'mail') return mailKey(text);
  if (kind === 'linkedin' || kind === 'sales-nav') return linkedInKey(text, kind);
  if (kind === 'phone') {
    const e164 = readPhone?.(text) ?? (/^\+\d{7,15}$/.test(text) ? text : null);
    return e164 ? { kind, value: e164 } : null;
  }
  if (kind === 'other' && isLinkedInAddress(text)) return linkedInKey(text, 'linkedin');
  return { kind, value: text };
}

/** Only these point at a person; a website, a local number or a nickname is shown and never matched. */
export function pointsAtPerson({ kind, value }: Key): boolean {
  return kind === 'phone' ? value.startsWith('+') : kind !== 'other' || value.startsWith(MEMBER_ID);
}

/**
 * The key of a stored row. What points at nobody is stored behind the id of the contact who had it first: after a merge
 * that is another one's.
 */
export function keyOfRow({ kind, value }: Key): Key {
  return pointsAtPerson({ kind, value }) ? { kind, value } : { kind, value: value.replace(/^[\w-]{1,400}\|/, '') };
}

/** Every key a page gave for one person. */
export function keysOfPerson(person: Person): Key[] {
  const keys = [
    person.email ? normaliseIdentity('mail', person.email) : null,
    person.linkedin ? normaliseIdentity('linkedin', person.linkedin) : null,
    person.salesNav ? normaliseIdentity('sales-nav', person.salesNav) : null,
  ];
  return keys.filter((key) => key !== null);
}

/** "kind:value", for sets and for a contact's `notThem`. */
export function keyText({ kind, value }: Key): string {
  return `${kind}:${value}`;
}

function mailKey(text: string): Key | null {
  const address = text
    .replace(/^mailto:/i, '')
    .replace(/^.*<([^<>]+)>$/, '$1')
    .replace(/\?.*$/, '')
    .trim()
    .toLowerCase();
  return /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+[^\s@<>,;:"().]$/.test(address) ? { kind: 'mail', value: address } : null;
}

function isLinkedInAddress(text: string): boolean {
  return /^(?:https?:\/\/)?(?:[a-z-]{1,6}\.){0,2}linkedin\.com\//i.test(text);
}

function linkedInKey(text: string, kind: 'linkedin' | 'sales-nav'): Key | null {
  const path = text.replace(/^(?:https?:\/\/)?(?:[a-z-]{1,6}\.){0,2}linkedin\.com\//i, '/').replace(/[?#].*$/, '');
  const sales = /^\/sales\/(?:lead|people|profile)\/([A-Za-z0-9_-]+)/.exec(path)?.[1];
  if (sales) return { kind: 'sales-nav', value: sales };
  if (kind === 'sales-nav') return readSalesId(path);
  // Old public addresses (/pub/john-smith/12/345/678), /profile/view and /feed name nobody by their first word.
  const part = (/^\/?(?:mwlite\/)?in\/([^/\s]+)/.exec(path) ?? /^([^/\s]+)\/?$/.exec(path))?.[1];
  const slug = part ? decodeSlug(part) : null;
  if (!slug || slug === 'me' || slug === 'in') return null;
  if (/^acoaa[\w-]{15,}$/.test(slug)) return { kind: 'other', value: MEMBER_ID + slug };
  return { kind: 'linkedin', value: slug };
}

/** The lead id alone, as an adapter gives it. */
function readSalesId(text: string): Key | null {
  const id = /^[A-Za-z0-9_-]{6,}/.exec(text)?.[0];
  return id ? { kind: 'sales-nav', value: id } : null;
}

/** A key as people read it: of a LinkedIn address its letters, not their codes; anything else as it was typed. */
export function shownKey({ kind, value, typed }: Key & { typed: string }): string {
  return kind === 'linkedin' ? `linkedin.com/in/${value}` : typed;
}

/** Letters of any script, digits, "-" and "_": what LinkedIn allows. Lower case as LinkedIn itself compares. */
function decodeSlug(part: string): string | null {
  try {
    const slug = decodeURIComponent(part).normalize('NFC').toLowerCase();
    return /^[\p{L}\p{M}\p{N}\p{So}_.'’&-]{2,150}$/u.test(slug) ? slug : null;
  } catch {
    return null;
  }
}
