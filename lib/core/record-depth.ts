import type { Grain } from './record';
import type { HistoryPart } from './starter-questions';

/**
 * The deeper half of the record: what shaped a person, how they decide, what they said, whom they are tied to, what speaks
 * for trust, what to recall, and what rests until another day. Same conventions as record.ts.
 */

/** One entry of the five-part history: a story in a few words, and how we know it (`grain`). */
export type HistoryEntry = {
  id: string;
  contactId: string;
  part: HistoryPart;
  story: string;
  /** When it happened, in words as they were said: "2009", "her first year at Arden". */
  when?: string;
  /** Helper: what kind of help it was. */
  help?: string;
  /** Helper: who it was, if they are in the record. */
  otherId?: string;
  at: number;
  grain: Grain;
};

/** A row that a statement rests on. It may be gone: then the statement says so. */
export type Evidence = { table: 'history' | 'facts' | 'heard' | 'interactions'; id: string };

/** "Tends to …": the user's own inference of how they decide. */
export type Decision = {
  id: string;
  contactId: string;
  statement: string;
  rests: Evidence[];
  at: number;
  grain: Grain;
};

export type HeardKind = 'problem' | 'opportunity' | 'strategy';

/** What they said of their own work, in their words. */
export type Heard = { id: string; contactId: string; kind: HeardKind; words: string; at: number; grain: Grain };

/** How `contactId` stands to `otherId`, read from left to right: "Dana was helped by Raj". */
export type TieKind =
  | 'helped-by'
  | 'introduced-by'
  | 'reports-to'
  | 'works-with'
  | 'family'
  | 'knows'
  | 'mixed-up-with';

export type Tie = {
  id: string;
  contactId: string;
  otherId: string;
  kind: TieKind;
  note?: string;
  at: number;
  grain: Grain;
};

/** Two people whom the user said are never the same, however alike they look; kept once, with either of them. */
export type Apart = {
  id: string;
  contactId: string;
  otherId: string;
  at: number;
  grain: Grain;
};

export type TrustKind = 'listened' | 'kept-word' | 'took-a-risk' | 'was-open' | 'stood-up';

/** Something that speaks for trust; `by` says who showed it. */
export type TrustEntry = {
  id: string;
  contactId: string;
  kind: TrustKind;
  by: 'me' | 'them';
  what: string;
  at: number;
  grain: Grain;
};

/**
 * A recall card and its schedule (FSRS). `id` is `<contactId>:<about>`, so that there is one of each; `about` is "name",
 * "goesBy", "pronunciation" or "fact:<id>". Times in epoch milliseconds.
 */
export type RecallCard = {
  id: string;
  contactId: string;
  about: string;
  due: number;
  stability: number;
  difficulty: number;
  reps: number;
  lapses: number;
  /** FSRS: 0 new, 1 learning, 2 review, 3 relearning. */
  state: 0 | 1 | 2 | 3;
  learningSteps: number;
  scheduledDays: number;
  lastReview?: number;
};

/**
 * Something of Today that rests. `id` is `<contactId>|<about>`; `about` names it ("pledge:<id>", "contact",
 * "date:<factId>:2027"). Without `until` it was put away for good: snooze is not dismissal.
 */
export type Snooze = { id: string; contactId: string; about: string; until?: number; at: number };
