import type { Grain } from './record';

/**
 * What the draft coach keeps: issues of the user's own, what became of an issue with a person, and that a reviewed draft
 * was sent. Same conventions as record.ts.
 */

/**
 * An issue of the user's own or of their team. Like those of the library (library/types.ts), but roles, industries and
 * shapes are only known there: here they are words. Belongs to nobody in the record.
 */
export type OwnIssue = {
  id: string;
  title: string;
  /** Ids of the library's roles; the one it weighs on most comes first. */
  roles: string[];
  /** Ids of the library's industries. */
  industries: string[] | 'any';
  /** Why it matters to them. */
  why: string;
  impact: { text: string; source: { name: string; year: number; url?: string } | 'ask-them' };
  questions: { shape: string; text: string }[];
  /** `at`: when it was last changed. */
  grain: Grain;
};

/** What somebody said of an issue. That they were asked stands among the questions. */
export type IssueAnswer = 'has' | 'solved' | 'doesnt' | 'never-considered';

/** One issue with one person; of several rows about the same issue (after a merge) the newest counts. */
export type IssueState = {
  id: string;
  contactId: string;
  issueId: string;
  /** As it was called then: an issue of a team's library may be gone later. */
  title: string;
  state: IssueAnswer;
  /** In their words; for one they don't have, what made it none. */
  note?: string;
  at: number;
  grain: Grain;
};

/** A reviewed draft that was sent, without any of its text. */
export type SentReview = {
  id: string;
  contactId: string;
  /** When it was sent; for a scheduled one, when that was arranged. */
  at: number;
  channel: 'mail' | 'linkedin-message' | 'invitation-note' | 'other';
  /** The first word to them, or an answer; see `DraftKind`. */
  kind: string;
  state: 'sent' | 'scheduled';
  verdict: 'pitch' | 'mixed' | 'issue-centred' | 'not-prospecting';
  /** 0..100; 100 = all about the reader. */
  score: number;
  words: number;
  /** Open questions asked. */
  questions: number;
  /** Findings by category; those with none are left out. */
  marks: Record<string, number>;
  /** When a message of theirs that came later was first seen. */
  answeredAt?: number;
};
