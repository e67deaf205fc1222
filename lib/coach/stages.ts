import type { ClauseFeatures } from './features';
import { FRAME_COUNT, type Frame, readFrame } from './frame';
import { DRAFT_STRUCTURAL } from './layout';
import { readStyle, STYLE_COUNT } from './style';

/**
 * The judgement runs in three steps, each of linear models over what the one before found:
 * clause by clause (is it a flaw, and what does it do) → the draft as a whole → each clause again in that light.
 * A sentence that is a pitch in a first mail is service in an answer; a pitch after a real question is still one.
 * This file only makes the rows; `model.ts` weighs them and scripts/train-coach.mjs learns the weights.
 */
export type Row = { ids: number[]; values: number[] };

/**
 * What a clause may be: any flaw, then what kind (category.ts says which categories each has), then whose line it is: one
 * that sells, one of other mail than prospecting, one of a good draft. Each is a model of its own.
 */
export const HEADS = ['any', 'opening', 'product', 'ask', 'chase', 'assume', 'sells', 'other', 'good'] as const;
type Head = (typeof HEADS)[number];
/** Log odds of one clause by head, in the order of HEADS. */
export type HeadScores = readonly number[];

const ANY = 0;
/** Where it counts what comes after the last open question, and where the whole tone counts. */
const TURNING: ReadonlySet<Head> = new Set(['any', 'product', 'sells']);
const TONE: ReadonlySet<Head> = new Set(['other', 'good']);

export const squash = (value: number): number => 1 / (1 + Math.exp(-value));
const clip = (value: number): number => Math.max(-5, Math.min(5, value));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** What one head says of the whole draft: its strongest lines, all together, on average, at the end. */
function summariseHead(scores: readonly number[]): number[] {
  const sorted = [...scores].sort((a, b) => b - a);
  const sum = scores.reduce((total, score) => total + Math.exp(score), 1e-9);
  return [
    (sorted[0] ?? -5) / 2,
    (sorted[1] ?? -4) / 2,
    clip(Math.log(sum)) / 2,
    mean(scores.map(squash)),
    Math.max(-5, ...scores.slice(-3)) / 2,
  ];
}

/** The weakest lines and the mean: one line that only friends write says more than ten that anybody may. */
function readTone(scores: readonly number[]): number[] {
  const sorted = [...scores].sort((a, b) => a - b);
  return [(sorted[0] ?? 0) / 2, mean(scores) / 2, (sorted[1] ?? sorted[0] ?? 0) / 2];
}

/** How it begins, ends, and goes on after the last open question: there an issue turns into a pitch. */
function readTurn(scores: readonly number[], lastOpen: number): number[] {
  const after = scores.slice(lastOpen + 1);
  return [
    (scores.at(-1) ?? -5) / 2,
    (scores[0] ?? -5) / 2,
    Math.max(-4, ...after) / 2,
    lastOpen >= 0 && after.length > 0 ? 1 : 0,
  ];
}

export const DRAFT_NUMBERS = HEADS.length * 5 + TURNING.size * 4 + TONE.size * 3 + STYLE_COUNT + FRAME_COUNT;
export const DRAFT_DIMENSIONS = DRAFT_STRUCTURAL + DRAFT_NUMBERS;

export type Whole = { clauses: readonly ClauseFeatures[]; draftIds: readonly number[]; frame: Frame };

/** One row for the draft: its signs, what its clauses scored, how it is written and framed. */
export function readDraftRow({ clauses, draftIds, frame }: Whole, scores: readonly HeadScores[]): Row {
  const lastOpen = clauses.map(({ open }) => open).lastIndexOf(true);
  const numbers = HEADS.flatMap((head, index) => {
    const own = scores.map((of) => clip(of[index] ?? 0));
    const more = TURNING.has(head) ? readTurn(own, lastOpen) : TONE.has(head) ? readTone(own) : [];
    return [...summariseHead(own), ...more];
  });
  numbers.push(...readStyle(clauses), ...readFrame(frame));
  return {
    ids: [...draftIds, ...numbers.map((_, index) => DRAFT_STRUCTURAL + index)],
    values: [...draftIds.map(() => 1), ...numbers],
  };
}

/** For each clause, what its paragraph scores: the mean of the odds, and the highest. Clauses of one stand side by side. */
function readLevels(clauses: readonly ClauseFeatures[], any: readonly number[]): { level: number; peak: number }[] {
  const groups = new Map<number, number[]>();
  for (const [index, { sentence }] of clauses.entries()) {
    const group = groups.get(sentence.paragraph) ?? [];
    group.push(any[index] ?? 0);
    groups.set(sentence.paragraph, group);
  }
  const levels = new Map<number, { level: number; peak: number }>();
  for (const [paragraph, scores] of groups)
    levels.set(paragraph, { level: mean(scores.map(squash)), peak: Math.max(-5, ...scores) });
  return clauses.map(({ sentence }) => levels.get(sentence.paragraph) ?? { level: 0, peak: 0 });
}

/** The best score among the sentence's other clauses; its own when it has none. Clauses of a sentence stand side by side. */
function scoreMates(clauses: readonly ClauseFeatures[], any: readonly number[], index: number): number {
  const sentence = clauses[index]?.sentence;
  let best = Number.NEGATIVE_INFINITY;
  for (let other = index - 1; other >= 0 && clauses[other]?.sentence === sentence; other--)
    best = Math.max(best, any[other] ?? 0);
  for (let other = index + 1; clauses[other]?.sentence === sentence; other++) best = Math.max(best, any[other] ?? 0);
  return best === Number.NEGATIVE_INFINITY ? (any[index] ?? 0) : best;
}

export const FINAL_DIMENSIONS = 22 + HEADS.length - 1;
const FINAL_IDS = Array.from({ length: FINAL_DIMENSIONS }, (_, index) => index);

/** One row a clause: its own scores again, with those of its neighbours, its paragraph and the draft. */
export function readFinalRows(clauses: readonly ClauseFeatures[], scores: readonly HeadScores[], draft: number): Row[] {
  const any = scores.map((of) => clip(of[ANY] ?? 0));
  const odds = any.map(squash);
  const share = squash(draft);
  const average = mean(odds);
  const highest = Math.max(0, ...odds);
  const levels = readLevels(clauses, any);
  const last = clauses.length - 1;
  return clauses.map(({ sentence, open }, index) => {
    const own = any[index] ?? 0;
    const around = [any[index - 1] ?? -1, any[index + 1] ?? -1, scoreMates(clauses, any, index)];
    const { level, peak } = levels[index] ?? { level: 0, peak: 0 };
    const values = [
      ...[own, clip(draft), ...around, own * share, average, highest, share, average * share],
      ...[index === 0 ? 1 : 0, index === last ? 1 : 0],
      ...[sentence.question && !open ? share : 0, open ? share : 0],
      ...[level, peak, share * level, own * level],
      ...HEADS.slice(1).map((_, head) => clip(scores[index]?.[head + 1] ?? 0) / 2),
      ...[any[index - 2] ?? -1, any[index + 2] ?? -1, share * (around[0] ?? 0), share * (around[1] ?? 0)],
    ];
    return { ids: FINAL_IDS, values };
  });
}
