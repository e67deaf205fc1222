import type { Erased } from './erased';
import { likeNameTexts, sameNameTexts } from './erased-names';
import { type ErasedPeople, tells } from './erasure';
import type { Key } from './identity';
import type { ImportCard } from './import-card';

/** How the ids of our own cards and pages begin: the contact's id follows. */
export const OWN_ID = 'acquaint:';

/**
 * Somebody of a file, of the trash or of an undo, who may be one who was erased. `contactId`: where it is known as whom
 * the record had them. `isTaken`: the key is somebody's who is here, and so says nothing of them.
 */
export type Candidate = {
  contactId?: string;
  names: readonly string[];
  card: ImportCard;
  keys: readonly Key[];
  isTaken?(key: Key): boolean;
};

/**
 * Does a tombstone mean this person? By id always. By keys when one of them is that of an erased one of the same name, or
 * when all keys that are theirs alone are: one address that two share names nobody. Whoever has another id must be called
 * at least like it. Without any key that tells, the same card counts; of somebody with another id only if it says more than
 * a name. Asked by imports, restores, the trash, undo and erasing itself, so that they never disagree.
 */
export function isErasedPerson(erased: ErasedPeople, person: Candidate): boolean {
  if (erased.rows.length === 0) return false;
  if (idsOf(person).some((id) => erased.byId(id) !== null)) return true;
  const telling = person.keys.filter(tells);
  const isCalled = (stone: Erased, textsOf: (name: string) => string[]) =>
    person.names.some((name) => erased.isCalled(stone, textsOf(name)));
  if (telling.some((key) => erased.nearKey(key).some((stone) => isCalled(stone, sameNameTexts)))) return true;
  const addresses = telling.filter(({ kind }) => kind !== 'vcard');
  if (addresses.length === 0) return hasTheirCard(erased, person);
  const [first, ...others] = addresses.filter((key) => !person.isTaken?.(key)).map((key) => erased.byMailbox(key));
  const ofAll = (first ?? []).filter((stone) => others.every((stones) => stones.includes(stone)));
  return ofAll.some((stone) => person.contactId === undefined || isCalled(stone, likeNameTexts));
}

function idsOf({ contactId, keys }: Candidate): string[] {
  const own = keys.filter(({ kind, value }) => kind === 'vcard' && value.startsWith(OWN_ID));
  return [...(contactId === undefined ? [] : [contactId]), ...own.map(({ value }) => value.slice(OWN_ID.length))];
}

function hasTheirCard(erased: ErasedPeople, { contactId, card }: Candidate): boolean {
  const saysEnough = contactId === undefined || card.company !== undefined || card.role !== undefined;
  return saysEnough && erased.byCard(card) !== null;
}
