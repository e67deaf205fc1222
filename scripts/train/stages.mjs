// Learns the four stages of lib/coach/stages.ts and the categories. Deterministic.
import { coach, examples } from './corpus.mjs';
import { fitRows, pack, weigh } from './linear.mjs';

const FOLDS = 5;

/** How hard each group of weights is held down (L2). Chosen by cross-validation; the result is flat around them. */
const HOLD = {
  classes: 4,
  subjects: 16,
  exact: 1,
  words: 5,
  signs: 4,
  draftWords: 2,
  numbers: 0.05,
  paragraph: 6,
  categories: 2,
  final: 0.5,
};
/** Steps each way for structure, single words and categories: finer gains nothing, coarser shifts verdicts. */
const LEVELS = { structure: 31, words: 4, categories: 4 };
const PARAGRAPH_NUMBERS = 16;

const CLAUSE_PARTS = [
  { until: coach.STRUCTURAL_COUNT, levels: LEVELS.structure },
  { until: coach.CLAUSE_DIMENSIONS, levels: 3 },
];
const PARAGRAPH_PARTS = [
  { until: coach.PARAGRAPH_DIMENSIONS - PARAGRAPH_NUMBERS, levels: 15 },
  { until: coach.PARAGRAPH_DIMENSIONS, levels: 31 },
];
const DRAFT_PARTS = [
  { until: coach.DRAFT_STRUCTURAL, levels: LEVELS.structure },
  { until: coach.DRAFT_NUMBERS_FROM, levels: LEVELS.words },
  { until: coach.DRAFT_ROW_DIMENSIONS, levels: 31 },
];
const FINAL_PARTS = [{ until: coach.FINAL_DIMENSIONS, levels: 31 }];

function holdClause(id) {
  if (id >= coach.STRUCTURAL_COUNT) return HOLD.words;
  if (id >= coach.RULE) return HOLD.exact;
  return id < coach.wordClasses.length ? HOLD.classes : HOLD.subjects;
}

function holdDraft(id) {
  if (id >= coach.DRAFT_ROW_DIMENSIONS - (coach.SHAPE - coach.CUE)) return HOLD.signs;
  if (id >= coach.DRAFT_NUMBERS_FROM) return HOLD.numbers;
  return id < coach.DRAFT_STRUCTURAL ? HOLD.signs : HOLD.draftWords;
}

const holdParagraph = (id) => (id >= coach.PARAGRAPH_DIMENSIONS - PARAGRAPH_NUMBERS ? 0.1 : HOLD.paragraph);

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

function learnClauses(items) {
  const rows = items.flatMap(({ clauses, labels }) => clauses.map(({ ids }, i) => ({ ids, y: labels[i] ? 1 : 0 })));
  return fitRows([...rows, ...examples], coach.CLAUSE_DIMENSIONS, { hold: holdClause, rounds: 150 });
}

function paragraphRows({ clauses, labels, draftIds }, scores) {
  const groups = coach.groupParagraphs(clauses);
  const rows = coach.readParagraphRows(clauses, scores, draftIds);
  return rows.map((row, number) => ({ ...row, y: groups[number].some((index) => labels[index]) ? 1 : 0 }));
}

/** The prospecting model only names the verdict of quiet drafts: signs and numbers do, single words would double the size. */
const withoutWords = ({ ids, values }) => {
  const kept = ids
    .map((id, i) => [id, values[i]])
    .filter(([id]) => id < coach.DRAFT_STRUCTURAL || id >= coach.DRAFT_NUMBERS_FROM);
  return { ids: kept.map(([id]) => id), values: kept.map(([, value]) => value) };
};

const learnDrafts = (rows) => fitRows(rows, coach.DRAFT_ROW_DIMENSIONS, { hold: holdDraft, rounds: 200 });

function learnParagraphs(rows) {
  return fitRows(rows, coach.PARAGRAPH_DIMENSIONS, { hold: holdParagraph, rounds: 200 });
}

/** Trains everything on `items`; gives the packed weights as weights.ts holds them. */
export function trainStages(items) {
  const clauses = crossFit(items, learnClauses, (model, item) => item.clauses.map(({ ids }) => weigh(model, ids)));
  const rowsOf = new Map(items.map((item) => [item, paragraphRows(item, clauses.get(item))]));
  const pick = (list) => list.flatMap((item) => rowsOf.get(item));
  const paragraphs = crossFit(
    items,
    (list) => learnParagraphs(pick(list)),
    (model, item) => rowsOf.get(item).map((row) => weighRow(model, row)),
  );
  const scoresOf = (item) => ({ clauses: clauses.get(item), paragraphs: paragraphs.get(item) });
  const draftRow = (item) => ({
    ...coach.readDraftRow(item.clauses, scoresOf(item), item.draftIds),
    y: item.pitches ? 1 : 0,
  });
  const drafts = new Map(items.map((item) => [item, draftRow(item)]));
  const judged = crossFit(
    items,
    (list) => learnDrafts(list.map((item) => drafts.get(item))),
    (model, item) => weighRow(model, drafts.get(item)),
  );
  const finals = items.flatMap((item) => {
    const rows = coach.readFinalRows(item.clauses, scoresOf(item), judged.get(item));
    return rows.map((row, i) => ({ ...row, y: item.labels[i] ? 1 : 0 }));
  });
  return packAll(items, { paragraphs: pick(items), drafts: [...drafts.values()], finals });
}

function packAll(items, { paragraphs, drafts, finals }) {
  const prospects = drafts.map((row, i) => ({ ...withoutWords(row), y: items[i].prospects ? 1 : 0 }));
  return {
    clause: pack(
      learnClauses(items),
      CLAUSE_PARTS,
      items.flatMap((item) => item.clauses),
    ),
    paragraph: pack(learnParagraphs(paragraphs), PARAGRAPH_PARTS, paragraphs),
    draft: pack(learnDrafts(drafts), DRAFT_PARTS, drafts),
    prospecting: pack(learnDrafts(prospects), DRAFT_PARTS, prospects),
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
  return pack({ weights, bias: 0 }, [{ until: weights.length, levels: LEVELS.categories }]);
}
