import type { NoteSubject } from '../core/note-subject';

/** Where something was being typed. `popup:earlier` is a note that another one has pushed aside, `field:…` any other field. */
export type UnsavedPlace = 'popup' | 'popup:earlier' | `panel:${string}` | `field:${string}`;

/**
 * What stood in the field. `clientId` is the one its save used or will use: the same line is never filed twice.
 * `subject` is whom a popup's note is about, who may not be in the record yet. `tried`: ids of saves of earlier words, of
 * which nobody knows what became.
 */
export type Unsaved = {
  text: string;
  clientId: string;
  contactId?: string;
  subject?: NoteSubject;
  tried?: readonly string[];
  at: number;
};

/** Before the place, in the names under which it lies. */
export const UNSAVED_PREFIX = 'acquaint:unsaved:';

/**
 * Keeps what is being typed until its receipt comes. Synchronous on purpose: the popup may be gone a moment later, and a
 * promise with it. Only for extension pages. False when the browser refuses to keep it.
 */
export function keepUnsaved(place: UnsavedPlace, unsaved: Unsaved): boolean {
  try {
    localStorage.setItem(UNSAVED_PREFIX + place, JSON.stringify(unsaved));
    return true;
  } catch {
    return false;
  }
}

/** What was being typed there and has no receipt yet; null when nothing was, or the browser refuses. */
export function findUnsaved(place: UnsavedPlace): Unsaved | null {
  try {
    return parseUnsaved(JSON.parse(localStorage.getItem(UNSAVED_PREFIX + place) ?? 'null'));
  } catch {
    return null;
  }
}

/** Clears it after the receipt came; what was typed since then under another id stays. */
export function forgetUnsaved(place: UnsavedPlace, clientId: string): void {
  if (findUnsaved(place)?.clientId !== clientId) return;
  try {
    localStorage.removeItem(UNSAVED_PREFIX + place);
  } catch {
    // Refused: the line is offered again and, by its id, not filed twice.
  }
}

function parseUnsaved(value: unknown): Unsaved | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, clientId, contactId, subject, tried, at } = value as Record<string, unknown>;
  if (typeof text !== 'string' || typeof clientId !== 'string' || typeof at !== 'number') return null;
  return {
    text,
    clientId,
    at,
    ...(typeof contactId === 'string' ? { contactId } : {}),
    ...(isSubject(subject) ? { subject } : {}),
    ...(Array.isArray(tried) ? { tried: tried.filter((id) => typeof id === 'string') } : {}),
  };
}

/** Only this extension writes here; the check is against an older version's shape, not against an enemy. */
function isSubject(value: unknown): value is NoteSubject {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, contactId, name, person, sighting } = value as Record<string, unknown>;
  if (kind === 'contact') return typeof contactId === 'string' && typeof name === 'string';
  if (kind === 'new') return typeof name === 'string';
  return (
    kind === 'page' &&
    typeof person === 'object' &&
    person !== null &&
    typeof sighting === 'object' &&
    sighting !== null
  );
}
