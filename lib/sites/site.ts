import type { DraftKind, Person, Sighting, SiteId } from '../core/sighting';

export type { DraftKind, Person, Sighting } from '../core/sighting';

/** One message being written on the page. Stable interface. */
export type DraftField = {
  /** Same for the same draft on every call while the page keeps it; differs between two open drafts. */
  id: string;
  /** What the user types into: a contenteditable element, a body in designMode, or a textarea. */
  element: HTMLElement;
  /** The smallest element that holds the whole draft: fields, editor and send. */
  root: HTMLElement;
  /** Controls that send it. */
  send: Element[];
  /** Matches what has it sent later, which may stand anywhere on the page. Absent where that isn't known. */
  later?: string;
  kind: DraftKind;
  recipients: Person[];
  subject?: string;
  /** What stands in the editor now, block breaks as "\n", quotes and signature included. */
  text(): string;
};

/** An adapter: pure functions of a document and its address. Never waits, listens, clicks or touches `browser`. */
export type Site = {
  id: SiteId;
  /** By address first; a site at any host (Roundcube) may look at the document as well. */
  matches(document: Document, url: URL): boolean;
  readPage(document: Document, url: URL): Sighting | null;
  findDrafts(document: Document, url: URL): DraftField[];
};
