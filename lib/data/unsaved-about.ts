import type { Erasing } from './erasing';
import { findUnsaved, UNSAVED_PREFIX, type Unsaved, type UnsavedPlace } from './unsaved';

/** Drops what was being typed about somebody and never saved, wherever it stood. Only for extension pages. */
export function forgetUnsavedAbout(erasing: Erasing): void {
  const storage = storageOf();
  if (!storage) return;
  for (const key of Object.keys(storage)) {
    if (!key.startsWith(UNSAVED_PREFIX)) continue;
    const place = key.slice(UNSAVED_PREFIX.length) as UnsavedPlace;
    const unsaved = findUnsaved(place);
    const isTheirs = isPlaceOf(place, erasing) || (unsaved && isAbout(unsaved, erasing));
    if (isTheirs || (place === NEW_PERSON && names(unsaved?.text ?? '', erasing))) storage.removeItem(key);
  }
}

/** The worker has none, and a browser may refuse it. */
function storageOf(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Places are named after a contact or one of its rows: "panel:<id>", "field:<id>.name". */
function isPlaceOf(place: string, { ids }: Erasing): boolean {
  return place.split(/[:.|/]/).some((part) => ids.has(part)) || [...ids].some((id) => place.includes(id));
}

/** The form for somebody new: its fields, as text. */
const NEW_PERSON: UnsavedPlace = 'field:new-person';

function names(form: string, { names: known, addresses }: Erasing): boolean {
  return [...known, ...addresses].some((text) => form.includes(JSON.stringify(text)));
}

function isAbout({ contactId, subject }: Unsaved, { contactIds, names, addresses }: Erasing): boolean {
  if (contactId !== undefined && contactIds.has(contactId)) return true;
  if (!subject) return false;
  if (subject.kind === 'contact') return contactIds.has(subject.contactId);
  if (subject.kind === 'new') return names.has(subject.name.trim());
  const { name, email, linkedin, salesNav } = subject.person;
  return [email, linkedin, salesNav].some((key) => key !== undefined && addresses.has(key)) || names.has(name ?? '');
}
