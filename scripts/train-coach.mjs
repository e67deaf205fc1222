#!/usr/bin/env node
// Trains the coach's judgement on the labelled drafts of tests/corpus and writes lib/coach/weights.ts.
//   node scripts/train-coach.mjs            train on everything, write the weights (the same every time)
//   node scripts/train-coach.mjs --report   train without, then score on, what was left out; writes nothing
// Features and stages are the shipped code (lib/coach), bundled on the fly; only the learning is here.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { isHeldBack, loadDrafts, printScore, scoreEngine } from '../tests/corpus/score.mjs';
import { fitRows, pack, weigh } from './train/linear.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const coachDir = join(root, 'lib/coach');
const OWN_FILES = ['own-1.jsonl', 'own-2.jsonl', 'own-3.jsonl', 'own-4.jsonl'];
const FOLDS = 5;
/** Steps each way for structure, single words and categories: finer gains nothing, coarser shifts verdicts. */
const LEVELS = { structure: 31, words: 10, categories: 10 };

/** How hard each group of weights is held down (L2). Chosen by cross-validation; the result is flat around them. */
const HOLD = {
  classes: 4,
  subjects: 16,
  pairs: 30,
  exact: 1,
  words: 5,
  draftSigns: 4,
  draftWords: 2,
  numbers: 0.05,
  paragraph: 6,
};

async function bundle(contents, replaceWeights) {
  const plugin = {
    name: 'weights',
    setup(made) {
      made.onLoad({ filter: /coach\/weights\.ts$/ }, () =>
        replaceWeights ? { contents: replaceWeights, loader: 'ts' } : undefined,
      );
    },
  };
  const stdin = { contents, resolveDir: coachDir, loader: 'ts' };
  const made = await build({ stdin, bundle: true, format: 'esm', write: false, plugins: [plugin], logLevel: 'error' });
  return import(`data:text/javascript;base64,${Buffer.from(made.outputFiles[0].text).toString('base64')}`);
}

const coach = await bundle(
  `export * from './index'; export * from './stages'; export * from './features'; export * from './category';
   export * from './lexicon'; export { DRAFT_STRUCTURAL } from './draft-features'; export { readForTraining } from './index';
   export * as opening from './rules/opening'; export * as product from './rules/product'; export * as claims from './rules/claims';
   export * as reader from './rules/reader'; export * as asks from './rules/asks'; export * as chase from './rules/chase';
   export * as questions from './rules/questions'; export { rules } from './rules/index';`,
);

const CLAUSE_PARTS = [
  { until: coach.STRUCTURAL_COUNT, levels: LEVELS.structure },
  { until: coach.CLAUSE_DIMENSIONS, levels: LEVELS.words },
];
const DRAFT_PARTS = [
  { until: coach.DRAFT_STRUCTURAL, levels: LEVELS.structure },
  { until: coach.DRAFT_NUMBERS_FROM, levels: LEVELS.words },
  { until: coach.DRAFT_ROW_DIMENSIONS, levels: 31 },
];

/** A clause is a flaw when a labelled span covers a third of it; its category is that of the longest overlap. */
function labelClause({ start, end }, spans) {
  let covered = 0;
  let longest = 0;
  let category = null;
  for (const span of spans) {
    const overlap = Math.min(end, span.start + span.quote.length) - Math.max(start, span.start);
    if (overlap <= 0) continue;
    covered += overlap;
    if (overlap > longest) [longest, category] = [overlap, span.category];
  }
  return covered / (end - start) >= 0.35 ? category : null;
}

function prepare(draft) {
  const { clauses, draftIds } = coach.readForTraining({ ...draft, channel: 'mail', kind: 'unknown' });
  const labels = clauses.map(({ clause }) => labelClause(clause, draft.spans));
  const pitches = draft.verdict === 'pitch' || draft.verdict === 'mixed';
  return { id: draft.id, draft, clauses, draftIds, labels, pitches, prospects: draft.verdict !== 'not-prospecting' };
}

/** The rules' own examples are labelled sentences too: they teach the clause model what the rules are sure of. */
function prepareExamples() {
  const groups = [coach.opening, coach.product, coach.claims, coach.reader, coach.asks, coach.chase, coach.questions];
  const examples = groups.flatMap((group) => Object.entries(group).filter(([name]) => name.endsWith('Examples')));
  const rows = [];
  for (const [ruleId, { flag, pass }] of examples.flatMap(([, byRule]) => Object.entries(byRule))) {
    const category = coach.rules.find(({ id }) => id === ruleId)?.category;
    for (const [list, y] of [
      [flag, 1],
      [pass, 0],
    ]) {
      for (const text of list) {
        for (const clause of coach.readForTraining({ text, channel: 'mail', kind: 'unknown' }).clauses) {
          rows.push({
            ids: clause.ids.filter((id) => id < coach.SHAPE || id >= coach.STRUCTURAL_COUNT),
            y,
            weight: 0.5,
            clause,
            category,
          });
        }
      }
    }
  }
  return rows;
}

const examples = prepareExamples();
const classCount = coach.wordClasses.length;
const holdClause = (id) => {
  if (id >= coach.STRUCTURAL_COUNT) return HOLD.words;
  if (id >= coach.RULE) return HOLD.exact;
  if (id < classCount) return HOLD.classes;
  return id < coach.PAIR ? HOLD.subjects : HOLD.pairs;
};
const holdDraft = (id) => {
  if (id >= coach.DRAFT_ROW_DIMENSIONS - (coach.SHAPE - coach.CUE)) return HOLD.draftSigns;
  if (id >= coach.DRAFT_NUMBERS_FROM) return HOLD.numbers;
  return id < coach.DRAFT_STRUCTURAL ? HOLD.draftSigns : HOLD.draftWords;
};
const holdParagraph = (id) => (id >= coach.PARAGRAPH_DIMENSIONS - 16 ? 0.1 : HOLD.paragraph);

const fitClauses = (items) =>
  fitRows(
    [...items.flatMap((item) => item.clauses.map(({ ids }, i) => ({ ids, y: item.labels[i] ? 1 : 0 }))), ...examples],
    coach.CLAUSE_DIMENSIONS,
    { hold: holdClause, rounds: 150 },
  );

const foldOf = (id, folds) => {
  let value = 0;
  for (const char of id) value = (Math.imul(value, 31) + char.charCodeAt(0)) >>> 0;
  return ((value ^ (value >>> 9)) >>> 0) % folds;
};

/** Each item judged by a model that has not seen it, so that the next stage learns from honest scores. */
function crossFit(items, fitter, apply) {
  const out = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitter(items.filter(({ id }) => foldOf(id, FOLDS) !== fold));
    for (const item of items) if (foldOf(item.id, FOLDS) === fold) out.set(item, apply(model, item));
  }
  return out;
}

function trainStages(items) {
  const scoreClauses = (model, item) => item.clauses.map(({ ids }) => weigh(model, ids));
  const first = crossFit(items, fitClauses, scoreClauses);
  const rowsOf = new Map(items.map((item) => [item, paragraphRows(item, first.get(item))]));
  const fitParagraphs = (list) =>
    fitRows(
      list.flatMap((item) => rowsOf.get(item)),
      coach.PARAGRAPH_DIMENSIONS,
      { hold: holdParagraph, rounds: 200 },
    );
  const paragraphs = crossFit(items, fitParagraphs, (model, item) =>
    rowsOf.get(item).map(({ ids, values }) => weigh(model, ids, values)),
  );
  const scoresOf = (item) => ({ clauses: first.get(item), paragraphs: paragraphs.get(item) });
  const draftRows = new Map(
    items.map((item) => [item, coach.readDraftRow(item.clauses, scoresOf(item), item.draftIds)]),
  );
  const fitDrafts = (list, key) =>
    fitRows(
      list.map((item) => ({ ...draftRows.get(item), y: item[key] ? 1 : 0 })),
      coach.DRAFT_ROW_DIMENSIONS,
      { hold: holdDraft, rounds: 200 },
    );
  const drafts = crossFit(
    items,
    (list) => fitDrafts(list, 'pitches'),
    (model, item) => weigh(model, draftRows.get(item).ids, draftRows.get(item).values),
  );
  const finals = items.flatMap((item) =>
    coach
      .readFinalRows(item.clauses, scoresOf(item), drafts.get(item))
      .map((row, i) => ({ ...row, y: item.labels[i] ? 1 : 0 })),
  );
  return {
    clause: pack(
      fitClauses(items),
      CLAUSE_PARTS,
      items.flatMap((item) => item.clauses),
    ),
    paragraph: pack(
      fitParagraphs(items),
      [
        { until: coach.PARAGRAPH_DIMENSIONS - 16, levels: 15 },
        { until: coach.PARAGRAPH_DIMENSIONS, levels: 31 },
      ],
      [...rowsOf.values()].flat(),
    ),
    draft: pack(fitDrafts(items, 'pitches'), DRAFT_PARTS, [...draftRows.values()]),
    prospecting: pack(fitDrafts(items, 'prospects'), DRAFT_PARTS, [...draftRows.values()]),
    final: pack(fitRows(finals, coach.FINAL_DIMENSIONS, { hold: () => 0.5, rounds: 400 }), [
      { until: coach.FINAL_DIMENSIONS, levels: 31 },
    ]),
    categories: trainCategories(items),
  };
}

function paragraphRows(item, scores) {
  const groups = coach.groupParagraphs(item.clauses);
  return coach
    .readParagraphRows(item.clauses, scores, item.draftIds)
    .map((row, number) => ({ ...row, y: groups[number].some((index) => item.labels[index]) ? 1 : 0 }));
}

/** One against the rest for each category, on flaws only; the bias is the last weight of each table. */
function trainCategories(items) {
  const flaws = items.flatMap((item) =>
    item.clauses.flatMap((clause, i) => (item.labels[i] ? [{ clause, category: item.labels[i], weight: 1 }] : [])),
  );
  const sure = examples
    .filter(({ y, category }) => y === 1 && category)
    .map(({ clause, category }) => ({ clause, category, weight: 1 }));
  const rows = [...flaws, ...sure].map(({ clause, category, weight }) => ({
    ids: coach.readCategoryIds(clause),
    category,
    weight,
  }));
  const tables = coach.categories.map((category) => {
    const { weights, bias } = fitRows(
      rows.map((row) => ({ ...row, y: row.category === category ? 1 : 0 })),
      coach.CATEGORY_DIMENSIONS,
      { hold: () => 2, rounds: 150 },
    );
    return [...weights, bias];
  });
  const weights = Float64Array.from(tables.flat());
  return pack({ weights, bias: 0 }, [{ until: weights.length, levels: LEVELS.categories }]);
}

const writeSource = (packed) =>
  `// Written by scripts/train-coach.mjs; never edited by hand. Six-bit weights, one character each (see model.ts).\nexport const packed = ${JSON.stringify(packed, null, 2)};\n`;

/** The shipped code with these weights, as an engine for the scorer. */
async function engineOf(packed) {
  const { reviewDraft } = await bundle(`export { reviewDraft } from './index';`, writeSource(packed));
  return ({ text, subject, recipient }) =>
    reviewDraft({ text, subject, channel: 'mail', kind: 'unknown' }, { recipients: recipient ? [recipient] : [] })
      .findings;
}

const own = loadDrafts(OWN_FILES).map(prepare);
const given = loadDrafts(['drafts-dev.jsonl']).map(prepare);

async function report() {
  const score = async (title, train, test) =>
    console.log(
      printScore(
        title,
        scoreEngine(
          await engineOf(trainStages(train)),
          test.map(({ draft }) => draft),
        ),
      ),
    );
  const held = own.filter(isHeldBack);
  await score('Given drafts, trained on own only', own, given);
  await score(
    'Own drafts held back, trained on the rest',
    [...own.filter((item) => !isHeldBack(item)), ...given],
    held,
  );
  const all = [...own, ...given];
  const found = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const engine = await engineOf(trainStages(all.filter(({ id }) => foldOf(`${id}z`, FOLDS) !== fold)));
    for (const { id, draft } of all) if (foldOf(`${id}z`, FOLDS) === fold) found.set(draft.id, engine(draft));
  }
  console.log(
    printScore(
      'All, five-fold',
      scoreEngine(
        (draft) => found.get(draft.id),
        all.map(({ draft }) => draft),
      ),
    ),
  );
  console.log(
    printScore(
      'Given drafts, five-fold over all',
      scoreEngine(
        (draft) => found.get(draft.id),
        given.map(({ draft }) => draft),
      ),
    ),
  );
}

if (process.argv.includes('--report')) await report();
else {
  const packed = trainStages([...own, ...given]);
  writeFileSync(join(coachDir, 'weights.ts'), writeSource(packed));
  console.log(
    `lib/coach/weights.ts: trained on ${own.length + given.length} drafts, ${own.concat(given).reduce((sum, { clauses }) => sum + clauses.length, 0)} clauses`,
  );
}
