import type { OffFor } from '../core/off-for';
import type { PhraseMark } from '../core/own-phrase';
import type { SentDraft } from '../core/sent-draft';
import type { DraftKind, Person, Sighting } from '../core/sighting';

/**
 * The message table: everything that crosses between a page, the background and the extension's own pages.
 * `channel.ts` sends and receives; both ends check the payload against `schema.ts` (home wing) or by hand (page wing).
 *
 * A reply is always a value: `{ok: true, value}` or `{ok: false, problem}`. A page never gets stored data back.
 */
export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Why a message failed; `components` turn it into a sentence. */
export type Problem = 'not-allowed' | 'bad-message' | 'no-consent' | 'paused' | 'gone' | 'failed';

/** What a page script may know: the user's switches, and nothing that says who is in the record. */
export type PageSwitches = OffFor & {
  /** Look at the page at all. */
  reading: boolean;
  /** Underline drafts. */
  coaching: boolean;
  /** Rule ids and categories that the user switched off. */
  rulesOff: string[];
  /** Wording that the user said is no pitch (`wordingOf`), and wording that they want marked. */
  allowed?: string[];
  phrases?: PhraseMark[];
};

/** How far the page's script got, so that the panel can tell "nobody here" from "still reading". */
export type ReadingState = 'reading' | 'read' | 'nobody' | 'unreadable';

/** One draft as the panel sees it. Lives in memory only, while a panel is open. */
export type DraftView = {
  id: string;
  kind: DraftKind;
  channel: 'mail' | 'linkedin-message' | 'invitation-note' | 'other';
  recipients: Person[];
  subject?: string;
  text: string;
  quoted: [start: number, end: number][];
  /** The caret is in this one, or was last. */
  current: boolean;
  /** Rule ids that the user let rest in this draft ("Not a pitch"). */
  resting: string[];
  /** The user switched marks off in this draft ("Off here"). */
  off: boolean;
};

/** Where a sentence goes. `actual` is what must still stand at start..end, else nothing is changed. */
export type Place = { at: 'caret' } | { at: 'range'; start: number; end: number; actual: string };

/** What became of it. `copied` = the editor refused; the sentence is on the clipboard. */
export type InsertOutcome = 'inserted' | 'replaced' | 'copied' | 'stale' | 'failed';

/** Which script reads a webmail that the user switched on by address. */
export type Reader = 'roundcube' | 'generic';

/** From a page's content script to the background. */
export type FromPage = {
  /** A page script started: may it read, may it coach? */
  hello: { input: { url: string }; output: PageSwitches };
  /** What the page shows now. `visit` grows with every navigation of that page script; later wins. */
  sighted: { input: { url: string; visit: number; state: ReadingState; sighting: Sighting | null }; output: null };
  /** A webmail's small start looked which make it is, and asks for the script that reads it. */
  reader: { input: { reader: Reader }; output: null };
  /** Paint rule for this page's mark names: the suffix only, the style is ours. */
  markStyle: { input: { suffix: string }; output: null };
  /** A draft that the coach judged was sent, or its sending was arranged: numbers, and none of its text. */
  sent: { input: SentDraft; output: null };
  /** It came back: the user took the sending back. */
  unsent: { input: { draftId: string }; output: null };
  /** "Not a pitch" on the card (`on`), or its undo: the wording as `wordingOf` gives it, its rule, and whom the draft goes to. */
  taught: { input: { ruleId: string; words: string; on: boolean; to: Person[] }; output: null };
  /** The user asked for the panel from the hint card (a gesture in the page; Chrome only). */
  openPanel: { input: Record<string, never>; output: null };
};

/** From an extension page to a page's content script (top frame). */
export type ToPage = {
  /** Read again now: after "read this page again", or when switches changed. */
  readAgain: { input: Record<string, never>; output: null };
  /** Put a sentence into the user's draft, because the user clicked Insert or Replace. */
  insert: { input: { draftId: string; text: string; place: Place }; output: InsertOutcome };
  /** Scroll to a marked line and select it (textarea) or put the caret there. */
  showRange: { input: { draftId: string; start: number; end: number }; output: null };
  /** Keyboard command: explain the marked line at the caret. */
  explain: { input: Record<string, never>; output: null };
};

/** From an extension page to the background. */
export type FromExtension = {
  /** The record or the settings changed: badge, registered scripts and open pages must follow. */
  changed: { input: { what: 'record' | 'settings' }; output: null };
};

/** Port opened by an open panel to a page's content script: the page answers with its drafts until it closes. */
export const DRAFTS_PORT = 'drafts';
export type DraftsMessage = { drafts: DraftView[] };
