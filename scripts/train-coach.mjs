#!/usr/bin/env node
// Trains the coach's judgement on the labelled drafts of tests/corpus and writes lib/coach/weights.ts.
//   node scripts/train-coach.mjs            train on everything, write the weights (the same every time)
//   node scripts/train-coach.mjs --report   train without, then score on, what was left out; writes nothing
//   node scripts/train-coach.mjs --blind    score the drafts of the blind hand, seldom: every look wears them out
// Features and stages are the shipped code (lib/coach); only the learning is here.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHeldBack, printScore, scoreEngine } from '../tests/corpus/score.mjs';
import { coachDir, given, importCoach, loadBlind, own } from './train/corpus.mjs';
import { foldOf, trainStages } from './train/stages.mjs';

const FOLDS = 5;

const writeSource = (packed) =>
  `// Written by scripts/train-coach.mjs; never edited by hand. Rounded weights (see model.ts).\nexport const packed = ${JSON.stringify(packed, null, 2)};\n`;

/** The shipped code with these weights, as an engine for the scorer. */
async function engineOf(packed) {
  const { reviewDraft } = await importCoach(`export { reviewDraft } from './index';`, writeSource(packed));
  return ({ text, subject, recipient }) => {
    const context = { recipients: recipient ? [recipient] : [] };
    return reviewDraft({ text, channel: 'mail', kind: 'unknown', ...(subject ? { subject } : {}) }, context).findings;
  };
}

const draftsOf = (items) => items.map(({ draft }) => draft);

async function score(title, train, test) {
  console.log(printScore(title, scoreEngine(await engineOf(trainStages(train)), draftsOf(test))));
}

async function report() {
  await score('Given drafts, trained on own only', own, given);
  const rest = [...own.filter((item) => !isHeldBack(item)), ...given];
  await score('Own drafts held back, trained on the rest', rest, own.filter(isHeldBack));
  const all = [...own, ...given];
  const found = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = ({ id }) => foldOf(`${id}z`, FOLDS) === fold;
    const engine = await engineOf(trainStages(all.filter((item) => !inFold(item))));
    for (const { draft } of all.filter(inFold)) found.set(draft.id, engine(draft));
  }
  const recall = ({ id }) => found.get(id);
  console.log(printScore('All, five-fold', scoreEngine(recall, draftsOf(all))));
  console.log(printScore('Given drafts, five-fold over all', scoreEngine(recall, draftsOf(given))));
}

/** The shipped weights on drafts that no training has seen. */
async function scoreBlind() {
  console.log(
    printScore(
      'Blind hand, trained on all the rest',
      scoreEngine(await engineOf(trainStages([...own, ...given])), loadBlind()),
    ),
  );
}

if (process.argv.includes('--report')) await report();
else if (process.argv.includes('--blind')) await scoreBlind();
else {
  const items = [...own, ...given];
  writeFileSync(join(coachDir, 'weights.ts'), writeSource(trainStages(items)));
  const clauses = items.reduce((sum, item) => sum + item.clauses.length, 0);
  console.log(`lib/coach/weights.ts: trained on ${items.length} drafts, ${clauses} clauses`);
}
