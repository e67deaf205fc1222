export type LabelledDraft = {
  id: string;
  text: string;
  subject?: string;
  recipient?: { name?: string; role?: string; industry?: string };
  spans: { quote: string; category: string; severity: 1 | 2 | 3; start: number }[];
  verdict: 'pitch' | 'mixed' | 'issue-centred' | 'not-prospecting';
  tags: string[];
};
type Marked = { start: number; end: number; category?: string; severity?: number };
/** Shares 0..1, `alarms` per 100 words of quiet mail. */
type Figures = Record<
  | 'draftPrecision'
  | 'draftRecall'
  | 'draftF1'
  | 'spanPrecision'
  | 'spanRecall'
  | 'halfCovered'
  | 'charPrecision'
  | 'alarms'
  | 'sameCategory',
  number
>;
export type Score = {
  drafts: number;
  figures: Figures;
  intervals: Record<keyof Figures, [number, number]>;
  verdicts: Record<LabelledDraft['verdict'], { drafts: number; flagged: number }>;
};
export function loadDrafts(names: string[]): LabelledDraft[];
export function isHeldBack(draft: { id: string }): boolean;
export function scoreEngine(review: (draft: LabelledDraft) => Marked[], drafts: LabelledDraft[]): Score;
export function printScore(title: string, score: Score): string;
