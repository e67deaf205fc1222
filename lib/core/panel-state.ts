import type { ContactFile, IdentityKind } from './record';
import type { Person, Sighting, SiteId } from './sighting';

/** Which key joined a page to a contact: shown as "why this person". */
export type MatchReason = { kind: IdentityKind; value: string };

/** What matching a sighting against the record gave. A name alone never matches anybody. */
export type Match =
  | { kind: 'known'; contactId: string; why: MatchReason[] }
  /** Two keys of one person on the page belong to two contacts. */
  | { kind: 'conflict'; contactIds: string[]; why: MatchReason[] }
  /** A key that nobody in the record has; `namesakes` are hints only. */
  | { kind: 'unknown'; person: Person; namesakes: string[] }
  /** The page doesn't say who it is about, or too faintly. */
  | { kind: 'unsure'; candidates: Person[] }
  | { kind: 'nobody' };

/** Every state the panel and the popup are designed for. */
export type PanelState =
  | { kind: 'loading' }
  | { kind: 'no-consent' }
  | { kind: 'paused' }
  | { kind: 'private-window' }
  /** A new tab, a browser page, a page without a host. */
  | { kind: 'not-a-page' }
  /** Switched off for this host; `site` when it is one we know by name. */
  | { kind: 'site-off'; origin: string; site?: SiteId }
  /** The user said never here. */
  | { kind: 'never-here'; origin: string }
  /** Switched on, but the browser's permission is gone. */
  | { kind: 'host-refused'; origin: string }
  | { kind: 'reading'; origin: string }
  /** Read well; the page is about nobody (a list, a feed). */
  | { kind: 'nobody'; origin: string; site?: SiteId }
  /** Not a page we can read. */
  | { kind: 'unreadable'; origin: string }
  /** Acquaint was updated while this page was open; the user reloads it when it suits them. */
  | { kind: 'page-outdated'; origin: string }
  | { kind: 'unsure'; candidates: Person[]; sighting: Sighting }
  | { kind: 'conflict'; files: ContactFile[]; why: MatchReason[]; sighting: Sighting }
  | { kind: 'unknown'; person: Person; namesakes: ContactFile[]; sighting: Sighting }
  | { kind: 'known'; file: ContactFile; why: MatchReason[]; sighting: Sighting }
  | { kind: 'storage-problem'; problem: StorageProblem };

/** Why the record can't be read or written now; each has a sentence in the locale file. */
export type StorageProblem =
  | 'blocked'
  | 'locked'
  | 'newer-data'
  | 'quota'
  | 'restoring'
  | 'timeout'
  | 'unavailable'
  | 'unknown';
