import { categories, readCategoryIds } from './category';
import type { ClauseFeatures } from './features';
import { type Row, readDraftRow, readFinalRows, readParagraphRows } from './stages';
import type { Category } from './types';
import { packed } from './weights';

/** One linear model: weights by feature index, and a bias. */
export type Linear = { weights: Float32Array; bias: number };
/** As shipped: six-bit weights, one character each ("A" is 0), in parts, with what one step of each part is worth. */
export type Packed = { parts: { data: string; step: number }[]; bias: number };

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';

/** Reads the shipped form. "A".."f" are 0..31, "g".."-" are -1..-32, so that no weight is the commonest character. */
export function unpack({ parts, bias }: Packed): Linear {
  const weights = new Float32Array(parts.reduce((sum, { data }) => sum + data.length, 0));
  let at = 0;
  for (const { data, step } of parts) {
    for (let i = 0; i < data.length; i++) {
      const value = ALPHABET.indexOf(data.charAt(i));
      weights[at++] = (value < 32 ? value : 31 - value) * step;
    }
  }
  return { weights, bias };
}

const load = () => ({
  clause: unpack(packed.clause),
  paragraph: unpack(packed.paragraph),
  draft: unpack(packed.draft),
  prospecting: unpack(packed.prospecting),
  final: unpack(packed.final),
  categories: unpack(packed.categories),
});

let models: ReturnType<typeof load> | null = null;

/** Unpacks on first use: a page without a draft pays nothing. */
function modelOf(name: keyof ReturnType<typeof load>): Linear {
  models ??= load();
  return models[name];
}

function weigh({ weights, bias }: Linear, ids: readonly number[], values?: readonly number[]): number {
  let sum = bias;
  for (let i = 0; i < ids.length; i++) sum += (weights[ids[i] ?? -1] ?? 0) * (values ? (values[i] ?? 0) : 1);
  return sum;
}

const weighRow = (model: Linear, { ids, values }: Row): number => weigh(model, ids, values);

export type Judgement = {
  /** Log odds of each clause being a flaw, given everything. */
  clauses: number[];
  /** Log odds that the draft pitches at all. */
  draft: number;
  /** Log odds that it is prospecting (a pitch or an issue-centred mail), and not other mail. */
  prospecting: number;
};

/** Judges every clause in the light of its paragraph and the draft (see stages.ts). Linear in the number of clauses. */
export function judge(clauses: readonly ClauseFeatures[], draftIds: readonly number[]): Judgement {
  const first = clauses.map(({ ids }) => weigh(modelOf('clause'), ids));
  const paragraphs = readParagraphRows(clauses, first, draftIds).map((row) => weighRow(modelOf('paragraph'), row));
  const scores = { clauses: first, paragraphs };
  const row = readDraftRow(clauses, scores, draftIds);
  const draft = weighRow(modelOf('draft'), row);
  const prospecting = weighRow(modelOf('prospecting'), row);
  return {
    clauses: readFinalRows(clauses, scores, draft).map((final) => weighRow(modelOf('final'), final)),
    draft,
    prospecting,
  };
}

/** Categories by falling score for one clause that is a flaw. */
export function rankCategories(clause: ClauseFeatures): { category: Category; score: number }[] {
  const ids = readCategoryIds(clause);
  const { weights } = modelOf('categories');
  const size = weights.length / categories.length;
  return categories
    .map((category, index) => ({
      category,
      score: weigh({ weights: weights.subarray(index * size, (index + 1) * size), bias: 0 }, [...ids, size - 1]),
    }))
    .sort((a, b) => b.score - a.score);
}
