import type { Missing } from '../../lib/coach/missing';
import type { ScorePart } from '../../lib/coach/score';
import type { Finding, Question, Review } from '../../lib/coach/types';
import type { Answer } from '../../lib/core/answer-place';
import type { PersonCheck } from '../../lib/core/check-draft';
import type { Move, SeenField } from '../../lib/core/moves';
import type { MatchReason } from '../../lib/core/panel-state';
import type { DraftPromise } from '../../lib/core/promises-in-draft';
import type { Piece, PieceKind } from '../../lib/core/quick-note';
import type {
  ContactFile,
  Grain,
  Interaction,
  Pledge,
  QuestionState,
  Rules,
  Source,
  Stage,
} from '../../lib/core/record';
import type { IssueAnswer } from '../../lib/core/record-coach';
import type { DraftKind, Person } from '../../lib/core/sighting';
import type { CoachActions, Silence } from './coach-actions';

/** What can be changed about a contact in place. An emptied optional field is cleared by `null`. */
export type ContactEdit = { name?: string } & {
  [K in 'goesBy' | 'pronunciation' | 'role' | 'company' | 'location']?: string | null;
};

/** Rows of a file that can be corrected and deleted one by one. */
export type RowTable = keyof typeof ROW_WORDS;

/** The field of each table's rows that holds the words one reads, and may correct. */
export const ROW_WORDS = {
  facts: 'value',
  interactions: 'gist',
  pledges: 'what',
  exchanges: 'what',
  questions: 'text',
  history: 'story',
  decisions: 'statement',
  heard: 'words',
  ties: 'note',
  trust: 'what',
  issueStates: 'note',
} as const;

/** A row of that table, whole. */
type RowOf<T extends RowTable> = ContactFile[T][number];

/** A new row: what every row has is filled in; without a `grain` it is "told me, now", without `at` it is of now. */
export type RowDraft<T extends RowTable> = Omit<RowOf<T>, 'id' | 'contactId' | 'grain' | 'at'> & {
  grain?: Grain;
} & (RowOf<T> extends { at: number } ? { at?: number } : unknown);

/** Fields of a row that change; the others stay as they are stored by then. An optional one is cleared by `undefined`. */
export type RowPatch<T extends RowTable> = {
  [K in Exclude<keyof RowOf<T>, 'id' | 'contactId'>]?: RowOf<T>[K] | undefined;
};

/** Rules of communication that change. One is taken back by `undefined`. */
export type RulesPatch = { [K in Exclude<keyof Rules, 'id' | 'grain'>]?: Rules[K] | undefined };

/** Something the user logs by hand; `at` in epoch milliseconds, to come when it is only planned. */
export type ContactEntry = Pick<Interaction, 'direction' | 'at' | 'gist' | 'minutes'> & {
  kind: Exclude<Interaction['kind'], 'note'>;
};

/** How a difference is settled: theirs is taken and ours kept as past, ours stays for good, or it is asked again `until`. */
export type MoveEnd =
  | { how: 'take'; past?: Partial<Record<SeenField, string>> }
  | { how: 'keep' }
  | { how: 'later'; until: number };

/** Where a sentence goes: the same shape as `Place` in the message table. */
export type DraftPlace = { at: 'caret' } | { at: 'range'; start: number; end: number; actual: string };

/** A question proposed for the person: from their own list, or from the issue library for their role. */
export type Ask = {
  text: string;
  purpose: string;
  /** Why this one, in words: "issue of her role", "you know nothing of her helpers". */
  reason: string;
  /** The issue it is about, as it is called; absent for other questions, and where only its id is known. */
  title?: string;
};

/** What somebody said of an issue. `question`: they said it when asked that. */
export type IssueSaid = {
  issueId: string;
  title: string;
  state: IssueAnswer;
  note?: string;
  question?: string;
  /** How the user knows it; without: they told the user. */
  source?: Source;
};

/** A question for a draft; from the issue library it knows its issue. */
export type DraftQuestion = Question & { issue?: { id: string; title: string } };

/** One open draft with what the coach says of it. Lives in memory only. */
export type PanelDraft = {
  id: string;
  kind: DraftKind;
  recipients: Person[];
  /** The one person it goes to, if they are in the record. */
  contactId?: string;
  subject?: string;
  text: string;
  /** The caret is in this one, or was last. */
  current: boolean;
  review: Review;
  /** Where the points of its score went, and what the whole lacks; absent while it is only begun. */
  points?: ScorePart[];
  missing?: Missing[];
  /** Up to three, made from what is stored; else the review's own general ones. */
  questions: DraftQuestion[];
  /** What the record says against sending it so: shown here only, never in a page. */
  checks: PersonCheck[];
  /** What the user promises in it and doesn't owe yet; and what they owe that it evidently keeps. */
  promises?: DraftPromise[];
  keeps?: Pledge[];
  /** The user switched its marks off in the page. */
  off?: boolean;
  /** Why the coach says nothing of it. */
  silence?: Silence;
  /** The site it is written on. */
  origin?: string;
  /** The rule of which the user has just said again that its mark was no pitch. */
  offer?: string;
  /** What became of the last insertion into this draft. */
  outcome?: 'inserted' | 'replaced' | 'copied' | 'stale' | 'failed';
};

/** The note being typed at the bottom. Wiring parses it and keeps it safe; the panel shows it. */
export type NoteState = {
  text: string;
  pieces: Piece[];
  status: 'idle' | 'saving' | 'saved' | 'failed';
};

/** What was just done, with a way back while `canUndo`. */
export type Notice = { words: string; canUndo: boolean };

/** Everything the panel can ask for. What changed comes back as props; only edits say whether they were stored. */
export type PanelActions = CoachActions & {
  openWelcome(): void;
  openSettings(): void;
  resume(): void;
  /** In a click: the browser asks for this host. */
  switchOn(origin: string): void;
  /** Take the host off the never list. */
  allowAgain(origin: string): void;
  /** Reload the tab, because the user clicked so. */
  reloadPage(): void;
  readAgain(): void;
  /** How this page is built, with its words blanked, to the clipboard. */
  copyDiagnostics(): void;
  /** LinkedIn, level "address only": read the open profile once. */
  readProfile(): void;
  /** The same for somebody known: what is missing in the record is filled in, what differs is noted beside it. */
  readKnown(contactId: string): void;
  retryStorage(): void;

  /** Unsure: this is whom the page is about. */
  pickCandidate(person: Person): void;
  /** Keeps these people of a thread, with one way back. */
  savePeople(people: readonly Person[]): void;
  /** Unknown: keep what the page told, the name as the user left it. */
  saveUnknown(person: Person): void;
  /** Unknown: the page's person is this contact. */
  joinTo(contactId: string): void;
  /** Conflict: this one of the two. Or: the one the draft at hand goes to. */
  chooseOne(contactId: string): void;
  /** Whoever the page itself is about, instead of the one chosen. */
  showPageAgain(): void;
  /** Conflict: they are one person; the first is kept. */
  mergeBoth(keepId: string, otherId: string): void;
  /** Known: not them. Remembered for ever. */
  notThem(contactId: string, why: MatchReason): void;
  /** Opens the full page of a contact. */
  openPerson(contactId: string): void;

  /** False when it couldn’t be stored: then the words stay in their field. */
  editContact(contactId: string, edit: ContactEdit): Promise<boolean>;
  /** New words for one row; which field they are is in `ROW_WORDS`. False as above. */
  editRow(table: RowTable, id: string, words: string): Promise<boolean>;
  forgetRow(table: RowTable, id: string): void;
  /** One more row for this contact. False when it couldn’t be stored. */
  addRow<T extends RowTable>(contactId: string, table: T, row: RowDraft<T>): Promise<boolean>;
  patchRow<T extends RowTable>(table: T, id: string, patch: RowPatch<T>): Promise<boolean>;
  patchRules(contactId: string, patch: RulesPatch): Promise<boolean>;
  /** The time zone they live by, by its IANA name; null when it isn't known. */
  setZone(contactId: string, timeZone: string | null): Promise<boolean>;
  /** Lets something rest (`about`, as in `Snooze`); a `note` on why goes into the timeline. */
  letRest(contactId: string, about: string, how: { until?: number; note?: string }): Promise<boolean>;
  /** Logs a call, a meeting, a message. False when it couldn’t be stored. */
  logContact(contactId: string, entry: ContactEntry): Promise<boolean>;
  /** What becomes of something that was seen elsewhere and differs. */
  settleMove(contactId: string, move: Move, settle: MoveEnd): void;
  /** Opens a page of the extension’s own tab: "today", "brief/<contact id>" … */
  openPage(route: string): void;
  settlePledge(pledgeId: string, state: Pledge['state']): void;
  /** Where the user stands with them; null takes it back to “not said”. */
  setStage(contactId: string, stage: Stage | null): void;
  markQuestion(contactId: string, ask: Pick<Ask, 'text' | 'purpose'>, state: QuestionState): void;
  /** Keeps what they answered as what it is, and marks the question by it. False when it couldn’t be stored. */
  answerQuestion(contactId: string, ask: Pick<Ask, 'text' | 'purpose'>, answer: Answer): Promise<boolean>;
  /** Keeps what they said of an issue: the last word counts. False when it couldn’t be stored. */
  sayIssue(contactId: string, said: IssueSaid): Promise<boolean>;

  typeNote(text: string): void;
  changePiece(index: number, kind: PieceKind): void;
  saveNote(contactId: string): void;

  undo(): void;
  dismissNotice(): void;
  /** While it is hovered or focused, the notice stays. */
  holdNotice(held: boolean): void;

  chooseDraft(draftId: string): void;
  /** Scroll to the marked line in the page and put the caret there. */
  showFinding(draftId: string, finding: Finding): void;
  insert(draftId: string, text: string, place: DraftPlace): void;
};

/** What the rows of a person's record can ask for, in the panel and on the person's own page. */
export type RecordActions = Pick<
  PanelActions,
  | 'coachFor'
  | 'editRow'
  | 'forgetRow'
  | 'addRow'
  | 'patchRow'
  | 'patchRules'
  | 'setZone'
  | 'letRest'
  | 'logContact'
  | 'settleMove'
  | 'settlePledge'
  | 'setStage'
  | 'markQuestion'
  | 'answerQuestion'
  | 'sayIssue'
  | 'typeNote'
  | 'openPage'
>;

/** What the note field asks for. */
export type NoteActions = Pick<PanelActions, 'typeNote' | 'changePiece' | 'saveNote'>;
