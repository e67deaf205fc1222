import type { ClauseFeatures } from './features';
import type { Guards } from './guards';
import { type Judgement, rankCategories } from './model';
import { general } from './rules/general';
import { rules } from './rules/index';
import type { Category, Finding, Severity } from './types';

/** Log odds above which a draft counts as pitching, and a clause in it as a flaw. Chosen by five-fold cross-validation on what training sees. */
const DRAFT_LIMIT = 0.2;
const CLAUSE_LIMIT = -0.5;
/** In a draft that only just counts, only the plainest lines are marked: a false alarm costs more trust than a miss. */
const UNSURE = 2.3;
const STRICTER = 0.7;
/** A named rule explains better than a category alone, unless the judgement is clearly of another mind. */
const RULE_MARGIN = 1.5;

type Label = { ruleId: string; category: Category; severity: Severity } & Pick<Finding, 'why' | 'evidence'>;
type Mark = { first: ClauseFeatures; start: number; end: number; score: number; label: Label };

function labelClause(clause: ClauseFeatures): Label {
  const ranked = rankCategories(clause);
  const scoreOf = new Map(ranked.map(({ category, score }) => [category, score]));
  const top = ranked[0] ?? { category: 'product-pitch' as Category, score: 0 };
  let best: Label | null = null;
  let bestScore = top.score - RULE_MARGIN;
  for (const hit of clause.facts.hits) {
    const rule = rules[hit];
    const score = rule ? (scoreOf.get(rule.category) ?? 0) : Number.NEGATIVE_INFINITY;
    if (!rule || score <= bestScore) continue;
    const { id: ruleId, category, severity, why, evidence } = rule;
    best = { ruleId, category, severity, why, ...(evidence ? { evidence } : {}) };
    bestScore = score;
  }
  return best ?? { ruleId: top.category, category: top.category, severity: 2, ...general[top.category] };
}

/** Numbers of the clauses to mark; empty when the draft is no pitch. */
function chooseClauses({ clauses, draft }: Judgement): number[] {
  if (draft <= DRAFT_LIMIT || clauses.length === 0) return [];
  const limit = CLAUSE_LIMIT + Math.max(0, UNSURE - draft) * STRICTER;
  const chosen = clauses.flatMap((score, index) => (score > limit ? [index] : []));
  if (chosen.length > 0) return chosen;
  return [clauses.indexOf(Math.max(...clauses))];
}

/** One wording, one mark: neighbours of one category in a sentence, or items of one list, are one finding. */
function joinMarks(marks: readonly Mark[], listed: boolean): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    const sameSentence = last?.first.sentence === mark.first.sentence;
    const sameList =
      listed && last?.first.sentence.paragraph === mark.first.sentence.paragraph && mark.first.sentence.bullet;
    if (
      last &&
      last.label.category === mark.label.category &&
      (sameSentence || (sameList && mark.label.category === 'feature-dump'))
    ) {
      last.end = mark.end;
      last.score = Math.max(last.score, mark.score);
      if (mark.label.severity > last.label.severity) last.label = mark.label;
    } else joined.push({ ...mark });
  }
  return joined;
}

/**
 * The findings of one draft, in text order and disjoint. A draft that pitches always has one of severity 2 or more,
 * unless guards or switched-off rules took it away.
 */
export function findFlaws(text: string, clauses: readonly ClauseFeatures[], judgement: Judgement): Finding[] {
  const marks = chooseClauses(judgement).flatMap((index): Mark[] => {
    const first = clauses[index];
    // A word or two that no rule knows (a name at the end of a line, "See below.") say nothing that could be a pitch.
    if (!first || (first.facts.spoken < 3 && first.facts.hits.length === 0)) return [];
    return [
      {
        first,
        start: first.clause.start,
        end: first.clause.end,
        score: judgement.clauses[index] ?? 0,
        label: labelClause(first),
      },
    ];
  });
  const joined = joinMarks(marks, true);
  if (joined.length > 0 && joined.every(({ label }) => label.severity < 2)) {
    const strongest = joined.reduce((a, b) => (b.score > a.score ? b : a));
    strongest.label = { ...strongest.label, severity: 2 };
  }
  return joined.map(({ start, end, label }) => ({ ...label, start, end, actual: text.slice(start, end) }));
}

/** Takes away what the guards and the user's switches rule out. */
export function keepAllowed(findings: readonly Finding[], guards: Guards, rulesOff: readonly string[]): Finding[] {
  const off = new Set<string>(rulesOff);
  return findings.filter(
    ({ ruleId, category }) =>
      !off.has(ruleId) &&
      !off.has(category) &&
      !guards.off.has(category) &&
      (guards.only === null || guards.only.has(category)),
  );
}
