import type { Category, Finding, Severity } from '../types';

/** One family of wording, as reviewed data. Patterns see one normalised clause (`normalise` in segment.ts): lower case, straight quotes. */
export type Rule = {
  id: string;
  category: Category;
  severity: Severity;
  pattern: RegExp;
  /** If the whole normalised sentence matches this, the wording is innocent here. */
  unless?: RegExp;
  /** true: only in a question; false: only outside one. */
  question?: boolean;
  /** One sentence about the reader, shown on the card. */
  why: string;
  evidence?: NonNullable<Finding['evidence']>;
};

/** Sentences that a rule must flag and must let pass; run by rules.test.ts, shown in docs/rules.md and in the settings, in no script of a page. */
export type Examples = Record<string, { flag: string[]; pass: string[] }>;
