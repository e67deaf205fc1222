import { summarise } from './draft-features';
import type { ClauseFeatures } from './features';
import {
  CLASS_COUNT,
  CUE,
  DRAFT_DIMENSIONS,
  DRAFT_NUMBERS_FROM,
  DRAFT_STRUCTURAL,
  IN_SUBJECT,
  RULE,
  SHAPE,
  STRUCTURAL_COUNT,
} from './layout';

/**
 * The judgement runs in four steps, each a linear model over what the one before found:
 * clause by clause → paragraph by paragraph → the draft as a whole → each clause again in that light.
 * A pitch usually has a paragraph to itself, and a sentence that is a pitch in a first mail is service in an answer.
 * This file only makes the rows; `model.ts` weighs them and scripts/train-coach.mjs learns the weights.
 */
export type Row = { ids: number[]; values: number[] };

const squash = (value: number): number => 1 / (1 + Math.exp(-value));
const clip = (value: number): number => Math.max(-4, Math.min(4, value));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Clause numbers of each paragraph, in text order. */
export function groupParagraphs(clauses: readonly ClauseFeatures[]): number[][] {
  const groups: { paragraph: number; members: number[] }[] = [];
  for (const [index, { sentence }] of clauses.entries()) {
    const last = groups.at(-1);
    if (last?.paragraph === sentence.paragraph) last.members.push(index);
    else groups.push({ paragraph: sentence.paragraph, members: [index] });
  }
  return groups.map(({ members }) => members);
}

const numbersOf = (clauses: readonly ClauseFeatures[], scores: readonly number[]): number[] =>
  summarise(
    scores,
    clauses.map(({ sentence }) => sentence.paragraph),
  );

const PARAGRAPH_NUMBERS = 16;
const PARAGRAPH_NUMBERS_FROM = STRUCTURAL_COUNT + DRAFT_STRUCTURAL;
export const PARAGRAPH_DIMENSIONS = PARAGRAPH_NUMBERS_FROM + PARAGRAPH_NUMBERS;

/** One row a paragraph: what its clauses scored, what words it has, where it stands, what kind of mail it is in. */
export function readParagraphRows(
  clauses: readonly ClauseFeatures[],
  scores: readonly number[],
  draftIds: readonly number[],
): Row[] {
  const groups = groupParagraphs(clauses);
  const odds = scores.map(squash);
  const whole = numbersOf(clauses, scores);
  const means = groups.map((members) => mean(members.map((index) => odds[index] ?? 0)));
  const signs = draftIds.filter((id) => id >= IN_SUBJECT && id < DRAFT_STRUCTURAL).map((id) => STRUCTURAL_COUNT + id);
  return groups.map((members, number) => {
    const sorted = members.map((index) => odds[index] ?? 0).sort((a, b) => b - a);
    const own = means[number] ?? 0;
    const others = means.filter((_, other) => other !== number);
    const values = [
      sorted[0] ?? 0,
      sorted[1] ?? 0,
      own,
      sorted.filter((value) => value > 0.5).length / sorted.length,
      Math.min(1, members.length / 6),
      number === 0 ? 1 : 0,
      number === groups.length - 1 ? 1 : 0,
      groups.length === 1 ? 1 : 0,
      means[number - 1] ?? 0.3,
      means[number + 1] ?? 0.3,
      others.length > 0 ? Math.max(...others) : own,
      whole[3] ?? 0,
      whole[0] ?? 0,
      clip(scores[members[0] ?? 0] ?? 0) / 4,
      clip(scores[members.at(-1) ?? 0] ?? 0) / 4,
      members.length === 1 ? own : 0,
    ];
    const ids = new Set<number>(signs);
    for (const index of members) {
      for (const id of clauses[index]?.ids ?? [])
        if (id < CLASS_COUNT || (id >= RULE && id < STRUCTURAL_COUNT)) ids.add(id);
    }
    return withNumbers([...ids], values, PARAGRAPH_NUMBERS_FROM);
  });
}

function withNumbers(ids: number[], values: readonly number[], from: number): Row {
  return { ids: [...ids, ...values.map((_, index) => from + index)], values: [...ids.map(() => 1), ...values] };
}

const DRAFT_EXTRA = 4;
const DRAFT_CUES_FROM = DRAFT_DIMENSIONS + DRAFT_EXTRA;
export const DRAFT_ROW_DIMENSIONS = DRAFT_CUES_FROM + (SHAPE - CUE);

export type Scores = { clauses: readonly number[]; paragraphs: readonly number[] };

/** One row for the draft: its words and signs, and what its clauses and paragraphs scored. */
export function readDraftRow(clauses: readonly ClauseFeatures[], scores: Scores, draftIds: readonly number[]): Row {
  const sorted = [...scores.paragraphs].sort((a, b) => b - a);
  const first = sorted[0] ?? -4;
  const numbers = [
    ...numbersOf(clauses, scores.clauses),
    squash(first),
    clip(first) / 2,
    squash(sorted[1] ?? -4),
    sorted.filter((value) => value > 0).length / Math.max(1, sorted.length),
  ];
  const cues = new Set<number>();
  for (const { ids } of clauses)
    for (const id of ids) if (id >= CUE && id < SHAPE) cues.add(DRAFT_CUES_FROM + id - CUE);
  return withNumbers([...draftIds, ...cues], numbers, DRAFT_NUMBERS_FROM);
}

export const FINAL_DIMENSIONS = 20;
const FINAL_IDS = Array.from({ length: FINAL_DIMENSIONS }, (_, index) => index);

/** The best score among the sentence's other clauses; its own when it has none. Clauses of a sentence stand side by side. */
function scoreMates(clauses: readonly ClauseFeatures[], scores: readonly number[], index: number): number {
  const sentence = clauses[index]?.sentence;
  let best = Number.NEGATIVE_INFINITY;
  for (let other = index - 1; clauses[other]?.sentence === sentence && other >= 0; other--)
    best = Math.max(best, scores[other] ?? 0);
  for (let other = index + 1; clauses[other]?.sentence === sentence && other < clauses.length; other++)
    best = Math.max(best, scores[other] ?? 0);
  return best === Number.NEGATIVE_INFINITY ? (scores[index] ?? 0) : best;
}

type Light = { draft: number; average: number; highest: number; paragraph: number; level: number };

/** The twenty numbers of one clause. Their order is the final model's. */
function readFinalValues(
  clauses: readonly ClauseFeatures[],
  scores: readonly number[],
  place: Light & { index: number },
): number[] {
  const { draft, average, highest, paragraph, level, index } = place;
  const { question, open } = { question: clauses[index]?.sentence.question, open: clauses[index]?.open };
  const own = clip(scores[index] ?? 0);
  const share = squash(draft);
  const likely = squash(paragraph);
  const mates = clip(scoreMates(clauses, scores, index));
  const around = [clip(scores[index - 1] ?? -1), clip(scores[index + 1] ?? -1), mates];
  const ends = [index === 0 ? 1 : 0, index === clauses.length - 1 ? 1 : 0];
  const asking = [question && !open ? share : 0, open ? share : 0];
  const inDraft = [own * share, average, highest, share, ...ends, ...asking, average * share];
  const inParagraph = [level, paragraph, likely, likely * share, own * likely, likely * level];
  return [own, clip(draft), ...around, ...inDraft, ...inParagraph];
}

/** One row a clause: its own score again, with those of its neighbours, its paragraph and the draft. */
export function readFinalRows(clauses: readonly ClauseFeatures[], scores: Scores, draft: number): Row[] {
  const whole = numbersOf(clauses, scores.clauses);
  const light = { draft, average: whole[3] ?? 0, highest: whole[0] ?? 0 };
  return groupParagraphs(clauses).flatMap((members, number) => {
    const paragraph = clip(scores.paragraphs[number] ?? 0);
    const level = mean(members.map((index) => squash(scores.clauses[index] ?? 0)));
    return members.map((index) => ({
      ids: FINAL_IDS,
      values: readFinalValues(clauses, scores.clauses, { ...light, paragraph, level, index }),
    }));
  });
}
