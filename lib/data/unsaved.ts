import type { NoteSubject } from '../core/note-subject';
import { openRecord } from './records';
import { isSealedEntry } from './sealing/vault';

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
    const text = sealedText(place, JSON.stringify(unsaved));
    if (text === null) return false;
    localStorage.setItem(UNSAVED_PREFIX + place, text);
    return true;
  } catch {
    return false;
  }
}

/** What was being typed there and has no receipt yet; null when nothing was, or the browser refuses. */
export function findUnsaved(place: UnsavedPlace): Unsaved | null {
  try {
    return parseUnsaved(JSON.parse(openedText(place, localStorage.getItem(UNSAVED_PREFIX + place) ?? 'null')));
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

/** Null while it is locked: then nothing typed is kept. */
function sealedText(place: string, text: string): string | null {
  const { vault } = openRecord();
  if (vault.isLocked || (!vault.header && mayBeLocked())) return null;
  return vault.sealsCopy ? vault.sealEntry(UNSAVED_PREFIX + place, text) : text;
}

/** What can't be opened is no JSON, and so is nothing. */
function openedText(place: string, text: string): string {
  const { vault } = openRecord();
  return isSealedEntry(text) && vault.header && !vault.isLocked ? vault.openEntry(UNSAVED_PREFIX + place, text) : text;
}

/** Whatever waits, written once more as it is to lie there from now on: sealed or plain. */
export function rewriteUnsaved(): void {
  for (const key of Object.keys(globalThis.localStorage ?? {})) {
    if (!key.startsWith(UNSAVED_PREFIX)) continue;
    const place = key.slice(UNSAVED_PREFIX.length) as UnsavedPlace;
    const waiting = findUnsaved(place);
    if (waiting) keepUnsaved(place, waiting);
  }
}

const LOCK = 'acquaint:lock';

/**
 * Is there a lock, as far as is known before the record was opened? Asked once, synchronously: a page that may be locked
 * shows nothing and keeps no word before it knows.
 */
export function mayBeLocked(): boolean {
  try {
    return globalThis.localStorage?.getItem(LOCK) === 'yes';
  } catch {
    return false;
  }
}

/** What `mayBeLocked` answers next time. */
export function noteLock(on: boolean): void {
  try {
    if (on) localStorage.setItem(LOCK, 'yes');
    else localStorage.removeItem(LOCK);
  } catch {
    // Refused: then nothing that is typed is kept there either.
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
