import { categories, readCategoryIds } from './category';
import type { ClauseFeatures } from './features';
import { HEADS, type Row, readDraftRow, readFinalRows, squash, type Whole } from './stages';
import type { Category } from './types';
import { packed } from './weights';

/** One linear model: weights by feature index, and a bias. */
export type Linear = { weights: Float32Array; bias: number };
/**
 * As shipped: in parts, with what one step of each is worth. One character a weight ("A" to "f" are 0 to 31, "g" to "-" are
 * -1 to -32), or one for two weights of -4 to 4 each, where single words need no more.
 */
export type Packed = { parts: { data: string; step: number; pairs?: boolean }[]; bias: number };

const SINGLE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
/** First character of the pairs; the backslash is left out of the row. */
const FIRST_PAIR = 35;
const BACKSLASH = 92;

function readPart({ data, pairs }: Packed['parts'][number]): number[] {
  const steps: number[] = [];
  for (let i = 0; i < data.length; i++) {
    if (pairs) {
      const code = data.charCodeAt(i);
      const pair = code - FIRST_PAIR - (code > BACKSLASH ? 1 : 0);
      steps.push(Math.floor(pair / 9) - 4, (pair % 9) - 4);
    } else {
      const value = SINGLE.indexOf(data.charAt(i));
      steps.push(value < 32 ? value : 31 - value);
    }
  }
  return steps;
}

function unpack({ parts, bias }: Packed = { parts: [], bias: 0 }): Linear {
  return {
    weights: Float32Array.from(parts.flatMap((part) => readPart(part).map((steps) => steps * part.step))),
    bias,
  };
}

const load = () => ({
  heads: HEADS.map((_, head) => unpack(head === 0 ? packed.any : packed.heads[head - 1])),
  draft: unpack(packed.draft),
  prospecting: unpack(packed.prospecting),
  selling: unpack(packed.selling),
  final: unpack(packed.final),
  categories: unpack(packed.categories),
});

let loaded: ReturnType<typeof load> | null = null;

/** Unpacks on first use: a page without a draft pays nothing. */
function models(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}

/** Log odds of a row of yes/no features, or of numbers. Those behind the model's last weight count nothing. */
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

/** A pitch is prospecting that sells. Asked at once and in two steps, the mean of both answers is surer than either. */
export function combine(straight: number, prospecting: number, selling: number): number {
  const both = squash(prospecting) * squash(selling);
  return (straight + Math.log(both / (1 - both))) / 2;
}

/** Judges every clause in the light of the draft (see stages.ts). Linear in the number of clauses. */
export function judge(whole: Whole): Judgement {
  const { heads, final, ...draftModels } = models();
  const scores = whole.clauses.map(({ ids }) => heads.map((head) => weigh(head, ids)));
  const row = readDraftRow(whole, scores);
  const prospecting = weighRow(draftModels.prospecting, row);
  const draft = combine(weighRow(draftModels.draft, row), prospecting, weighRow(draftModels.selling, row));
  return {
    clauses: readFinalRows(whole.clauses, scores, draft).map((clause) => weighRow(final, clause)),
    draft,
    prospecting,
  };
}

/** Categories by falling score for one clause that is a flaw. */
export function rankCategories(clause: ClauseFeatures): { category: Category; score: number }[] {
  const ids = readCategoryIds(clause);
  const { weights } = models().categories;
  const size = weights.length / categories.length;
  return categories
    .map((category, index) => ({
      category,
      score: weigh({ weights: weights.subarray(index * size, (index + 1) * size), bias: 0 }, [...ids, size - 1]),
    }))
    .sort((a, b) => b.score - a.score);
}
