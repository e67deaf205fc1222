// Labelled drafts and the rules' examples as rows to learn from, read with the shipped code.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { loadDrafts } from '../../tests/corpus/score.mjs';

export const coachDir = join(dirname(fileURLToPath(import.meta.url)), '../../lib/coach');
const OWN_FILES = [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13].map((number) => `own-${number}.jsonl`);

/** Bundles modules of lib/coach and imports them; `weights` stands in for weights.ts when given. */
export async function importCoach(contents, weights) {
  const plugin = {
    name: 'weights',
    setup(made) {
      made.onLoad({ filter: /coach\/weights\.ts$/ }, () => (weights ? { contents: weights, loader: 'ts' } : undefined));
    },
  };
  const stdin = { contents, resolveDir: coachDir, loader: 'ts' };
  const made = await build({ stdin, bundle: true, format: 'esm', write: false, plugins: [plugin], logLevel: 'error' });
  return import(`data:text/javascript;base64,${Buffer.from(made.outputFiles[0].text).toString('base64')}`);
}

export const coach = await importCoach(`export * from '../../scripts/train/parts';`);

const asDraft = (draft) => ({ ...draft, channel: 'mail', kind: 'unknown' });

/** A clause is a flaw when labelled spans cover a third of it; its category is that of the longest overlap. */
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
  const { clauses, draftIds, frame } = coach.readForTraining(asDraft(draft));
  const labels = clauses.map(({ clause }) => labelClause(clause, draft.spans));
  const pitches = draft.verdict === 'pitch' || draft.verdict === 'mixed';
  return {
    id: draft.id,
    draft,
    clauses,
    draftIds,
    frame,
    labels,
    pitches,
    prospects: draft.verdict !== 'not-prospecting',
  };
}

/** The drafts of one hand, written without a look at the coach: nobody reads them, nothing is ever trained on them. */
export const loadBlind = () => loadDrafts(['held-9.jsonl']);

/** Drafts of our own, and those given with the labels' definition. */
export const own = loadDrafts(OWN_FILES).map(prepare);
export const given = loadDrafts(['drafts-dev.jsonl']).map(prepare);

/**
 * The rules' own examples are labelled sentences too. They count half, and without their place in the draft,
 * since each stands alone.
 */
function prepareExamples() {
  const rows = [];
  for (const [ruleId, { flag, pass }] of Object.entries(coach.allExamples)) {
    const category = coach.rules.find(({ id }) => id === ruleId)?.category;
    for (const [text, y] of [...flag.map((line) => [line, 1]), ...pass.map((line) => [line, 0])]) {
      for (const clause of coach.readForTraining(asDraft({ text })).clauses) {
        const ids = clause.ids.filter((id) => id < coach.SHAPE || id >= coach.STRUCTURAL_COUNT);
        rows.push({ ids, y, weight: 0.5, clause, category });
      }
    }
  }
  return rows;
}

export const examples = prepareExamples();
