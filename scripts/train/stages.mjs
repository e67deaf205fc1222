// Learns the three stages of lib/coach/stages.ts and the categories. Deterministic.
import { coach, examples } from './corpus.mjs';
import { fitRows, pack, weigh } from './linear.mjs';

const FOLDS = 5;

/** How hard each group of weights is held down (L2). Chosen by cross-validation; the result is flat around them. */
const HOLD = {
  classes: 8,
  subjects: 16,
  exact: 1,
  words: 10,
  signs: 4,
  sellingSigns: 8,
  numbers: 1,
  final: 0.5,
  categories: 2,
};
/** Steps each way: finer gains nothing, coarser shifts verdicts. */
const LEVELS = { any: 31, words: 4, heads: 20, draft: 31, final: 31, categories: 12 };
/** How much squared error of the log odds one bit of the weights may cost: twice as much saves a tenth of their size. */
const THRIFT = { clauses: 0.00006, drafts: 0.00003, categories: 0.00024 };

const ANY_PARTS = [
  { until: coach.STRUCTURAL_COUNT, levels: LEVELS.any },
  { until: coach.CLAUSE_DIMENSIONS, levels: LEVELS.words },
];
const HEAD_PARTS = [{ until: coach.STRUCTURAL_COUNT, levels: LEVELS.heads }];
const DRAFT_PARTS = [
  { until: coach.DRAFT_STRUCTURAL, levels: LEVELS.draft },
  { until: coach.DRAFT_DIMENSIONS, levels: LEVELS.draft },
];
const FINAL_PARTS = [{ until: coach.FINAL_DIMENSIONS, levels: LEVELS.final }];

function holdClause(id) {
  if (id >= coach.STRUCTURAL_COUNT) return HOLD.words;
  if (id >= coach.RULE) return HOLD.exact;
  return id < coach.SUBJECT ? HOLD.classes : HOLD.subjects;
}

const holdDraft = (signs) => (id) => (id >= coach.DRAFT_STRUCTURAL ? HOLD.numbers : signs);

/** Which fold an id falls into; the same for everybody. */
export function foldOf(id, folds = FOLDS) {
  let value = 0;
  for (const char of id) value = (Math.imul(value, 31) + char.charCodeAt(0)) >>> 0;
  return ((value ^ (value >>> 9)) >>> 0) % folds;
}

/** Each item judged by a model that has not seen it, so that the next stage learns from honest scores. */
function crossFit(items, learn, apply) {
  const out = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(items.filter(({ id }) => foldOf(id) !== fold));
    for (const item of items) if (foldOf(item.id) === fold) out.set(item, apply(model, item));
  }
  return out;
}

const weighRow = (model, { ids, values }) => weigh(model, ids, values);

/** The first head has single words too; the others would learn them by heart. Ids of words stand behind all others. */
const structural = (ids) => ids.filter((id) => id < coach.STRUCTURAL_COUNT);

/** What each head learns: from which drafts, and which clauses of these are meant. Without drafts' kinds, examples serve. */
function taskOf(head) {
  const everywhere = () => true;
  const inProspecting = ({ prospects }) => prospects;
  if (head === 'any') return { from: everywhere, meant: (_, label) => Boolean(label), examples: true };
  if (head === 'sells') return { from: inProspecting, meant: (_, label) => Boolean(label), examples: true };
  if (head === 'other') return { from: everywhere, meant: ({ prospects }) => !prospects };
  if (head === 'good') return { from: inProspecting, meant: ({ pitches }) => !pitches };
  const categories = coach.headCategories[coach.HEADS.indexOf(head) - 1];
  return { from: everywhere, meant: (_, label) => categories.includes(label), examples: true };
}

function headRows(items, head) {
  const { from, meant, examples: helped } = taskOf(head);
  const pick = head === 'any' ? (ids) => ids : structural;
  const rows = items
    .filter(from)
    .flatMap((item) => item.clauses.map(({ ids }, i) => ({ ids: pick(ids), y: meant(item, item.labels[i]) ? 1 : 0 })));
  if (!helped) return rows;
  return [
    ...rows,
    ...examples.map(({ ids, y, weight, category }) => ({
      ids: pick(ids),
      y: y && meant(null, category) ? 1 : 0,
      weight,
    })),
  ];
}

const learnHeads = (items) =>
  coach.HEADS.map((head) => {
    const size = head === 'any' ? coach.CLAUSE_DIMENSIONS : coach.STRUCTURAL_COUNT;
    return fitRows(headRows(items, head), size, { hold: holdClause, rounds: 120 });
  });

const applyHeads = (models, { clauses }) =>
  clauses.map(({ ids }) => {
    const few = structural(ids);
    return models.map((model, head) => weigh(model, head === 0 ? ids : few));
  });

/** The three models of the draft as a whole: does it pitch, is it prospecting, and if so, does it sell. */
function learnDrafts(items, rows) {
  const learn = (list, y, signs) =>
    fitRows(
      list.map((item) => ({ ...rows.get(item), y: y(item) ? 1 : 0 })),
      coach.DRAFT_DIMENSIONS,
      { hold: holdDraft(signs), rounds: 200 },
    );
  return {
    draft: learn(items, ({ pitches }) => pitches, HOLD.signs),
    prospecting: learn(items, ({ prospects }) => prospects, HOLD.signs),
    selling: learn(
      items.filter(({ prospects }) => prospects),
      ({ pitches }) => pitches,
      HOLD.sellingSigns,
    ),
  };
}

const applyDrafts = ({ draft, prospecting, selling }, row) =>
  coach.combine(weighRow(draft, row), weighRow(prospecting, row), weighRow(selling, row));

/** Trains everything on `items`; gives the packed weights as weights.ts holds them. */
export function trainStages(items) {
  const scores = crossFit(items, learnHeads, applyHeads);
  const rows = new Map(items.map((item) => [item, coach.readDraftRow(item, scores.get(item))]));
  const judged = crossFit(
    items,
    (list) => learnDrafts(list, rows),
    (models, item) => applyDrafts(models, rows.get(item)),
  );
  const finals = items.flatMap((item) =>
    coach
      .readFinalRows(item.clauses, scores.get(item), judged.get(item))
      .map((row, i) => ({ ...row, y: item.labels[i] ? 1 : 0 })),
  );
  return packAll(items, rows, finals);
}

function packAll(items, rows, finals) {
  const clauses = items.flatMap((item) => item.clauses);
  const few = clauses.map(({ ids }) => ({ ids: structural(ids) }));
  const [any, ...heads] = learnHeads(items);
  const drafts = learnDrafts(items, rows);
  const packDraft = (model) => pack(model, DRAFT_PARTS, { rows: [...rows.values()], thrift: THRIFT.drafts });
  return {
    any: pack(any, ANY_PARTS, { rows: clauses, thrift: THRIFT.clauses }),
    heads: heads.map((head) => pack(head, HEAD_PARTS, { rows: few, thrift: THRIFT.clauses })),
    draft: packDraft(drafts.draft),
    prospecting: packDraft(drafts.prospecting),
    selling: packDraft(drafts.selling),
    final: pack(fitRows(finals, coach.FINAL_DIMENSIONS, { hold: () => HOLD.final, rounds: 400 }), FINAL_PARTS),
    categories: learnCategories(items),
  };
}

/** One against the rest for each category, on flaws only; the bias is the last weight of each table. */
function learnCategories(items) {
  const flaws = items.flatMap(({ clauses, labels }) =>
    clauses.flatMap((clause, i) => (labels[i] ? [{ clause, category: labels[i] }] : [])),
  );
  const sure = examples.filter(({ y, category }) => y === 1 && category);
  const rows = [...flaws, ...sure].map(({ clause, category }) => ({ ids: coach.readCategoryIds(clause), category }));
  const tables = coach.categories.map((name) => {
    const labelled = rows.map(({ ids, category }) => ({ ids, y: category === name ? 1 : 0 }));
    const { weights, bias } = fitRows(labelled, coach.CATEGORY_DIMENSIONS, {
      hold: () => HOLD.categories,
      rounds: 150,
    });
    return [...weights, bias];
  });
  const weights = Float64Array.from(tables.flat());
  const size = coach.CATEGORY_DIMENSIONS + 1;
  const uses = coach.categories.flatMap((_, table) =>
    rows.map(({ ids }) => ({ ids: [...ids, size - 1].map((id) => table * size + id) })),
  );
  const parts = [{ until: weights.length, levels: LEVELS.categories }];
  return { ...pack({ weights, bias: 0 }, parts, { rows: uses, thrift: THRIFT.categories }), bias: 0 };
}
