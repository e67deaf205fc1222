import type { PhraseMark } from '../core/own-phrase';
import type { DraftKind } from '../core/sighting';

/** The sixteen kinds of self-centred wording (tests/corpus/LABELS.md). */
export type Category =
  | 'self-opening'
  | 'product-pitch'
  | 'feature-dump'
  | 'hype'
  | 'assumed-need'
  | 'generic-challenge-question'
  | 'check-in'
  | 'bump-guilt'
  | 'premature-ask'
  | 'false-personalisation'
  | 'name-drop'
  | 'jargon'
  | 'pressure'
  | 'credential-boast'
  | 'closed-question'
  | 'unsupported-claim';

/** 3 = alone enough to set off the reader's pitch radar; 2 = a clear pitch move; 1 = polish. */
export type Severity = 1 | 2 | 3;

export type Draft = {
  text: string;
  subject?: string;
  channel: 'mail' | 'linkedin-message' | 'invitation-note' | 'other';
  kind: DraftKind;
  /** Ranges of `text` that are not the user's own words. */
  quoted?: [start: number, end: number][];
};

export type Recipient = {
  name?: string;
  role?: string;
  industry?: string;
  company?: string;
  stage?: 'acquaintance' | 'customer' | 'business-colleague' | 'friend';
  /** Nothing was ever written to them. */
  firstTouch?: boolean;
  /** What they last wrote, if the page shows it: an inbound request switches rules off. */
  lastFromThem?: string;
  /** Titles of issues they have confirmed. */
  issueTitles?: string[];
};

export type Context = {
  recipients?: Recipient[];
  /** Rule ids or categories that the user switched off. */
  rulesOff?: readonly string[];
  /** Wording that the user said is no pitch, as `wordingOf` gives it. */
  allowed?: readonly string[] | undefined;
  /** Wording that the user wants marked; a finding of one has its rule id, `own:<id>`, which can be switched off too. */
  phrases?: readonly PhraseMark[] | undefined;
  now?: number;
};

/** A finding is a record; `start` and `end` are UTF-16 offsets in `draft.text`, and `actual` is that slice. */
export type Finding = {
  ruleId: string;
  category: Category;
  severity: Severity;
  start: number;
  end: number;
  actual: string;
  /** One sentence, in words about the reader. */
  why: string;
  instead?: string;
  evidence?: { text: string; grade: 'A' | 'B' | 'C' | 'D'; year: number; counter?: string };
};

/** A question to ask instead. `from` names what it is made of; in a page that is only the draft's own words. */
export type Question = { text: string; shape: string; from: string };

export type Verdict = 'pitch' | 'mixed' | 'issue-centred' | 'not-prospecting';

export type Measures = {
  words: number;
  sentences: number;
  /** 0..1: share of sentences whose subject or beneficiary is the writer's side. */
  selfShare: number;
  questions: number;
  /** US school grade of the wording (Flesch-Kincaid), clamped to 0..18. */
  grade: number;
};

/** Whose interests one sentence serves: for the row of bars in the panel. */
export type SentenceView = { start: number; end: number; serves: 'writer' | 'reader' | 'neutral' };

export type Review = {
  /** All findings, in text order, not overlapping. */
  findings: Finding[];
  /** Up to three general questions that fit the draft. */
  questions: Question[];
  /** 0..100; 100 = all about the reader. */
  score: number;
  measures: Measures;
  verdict: Verdict;
  sentences: SentenceView[];
};
