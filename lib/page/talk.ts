import type { Context, Draft, Review } from '../coach/types';
import type { Sighting } from '../core/sighting';
import type { DraftsMessage, FromPage, InsertOutcome, PageSwitches, ToPage } from '../messages/protocol';
import type { DraftField } from '../sites/site';
import type { CardPage, HintCard } from './hint-card';

/** One open panel that wants to see this page's drafts. `onClose` is called once, when the panel goes. */
export type DraftsListener = { post(message: DraftsMessage): void; onClose(closed: () => void): void };

/**
 * What a page can say and hear: `lib/messages` in the product, plain functions in tests. Nothing here rejects: a page
 * whose extension was updated under it gets `null` or `false`, and goes on as an ordinary page.
 */
export type PageTalk = {
  /** `null`: nobody is there to answer, so nothing is done on this page. */
  hello(url: string): Promise<PageSwitches | null>;
  sighted(seen: FromPage['sighted']['input']): void;
  /** Asks for the paint rule of marks with this suffix. `false`: the page adopts the rule itself. */
  markStyle(suffix: string): Promise<boolean>;
  sent(draft: FromPage['sent']['input']): void;
  unsent(draftId: string): void;
  taught(what: FromPage['taught']['input']): void;
  /** Absent where a click in a page can't open the panel (Firefox): then the card doesn't offer it. */
  openPanel?: (() => void) | undefined;
  onReadAgain(handler: () => void): void;
  onInsert(handler: (input: ToPage['insert']['input']) => Promise<InsertOutcome>): void;
  onShowRange(handler: (input: ToPage['showRange']['input']) => void): void;
  onExplain(handler: () => void): void;
  /** `connect` is called for every panel that opens on this page. */
  onDraftsPort(connect: (panel: DraftsListener) => void): void;
};

/** `mail`: everything. `linkedin`: marks are painted, and no node of ours enters the page. */
export type PageLevel = 'mail' | 'linkedin';

/** What runs on a page, with everything it needs from outside. */
export type Page = {
  document: Document;
  window: Window & typeof globalThis;
  sites: {
    readPage(document: Document, url: URL): Sighting | null;
    findDrafts(document: Document, url: URL): DraftField[];
  };
  review(draft: Draft, context?: Context): Review;
  talk: PageTalk;
  signal: AbortSignal;
  level: PageLevel;
  /** The hint card, on mail pages only. Handed in, so that LinkedIn's script doesn't even hold its code. */
  makeCard?: (page: CardPage, signal: AbortSignal) => HintCard;
};
