import { readsAsEnglish } from './language';
import { measure } from './measures';
import { readOwnWords } from './own-words';
import { proposeQuestions } from './questions';
import { rules } from './rules/index';
import { normalise, segment } from './segment';
import type { Context, Draft, Finding, Review, SentenceView } from './types';

export type * from './types';

/** Reviews one draft. Pure and synchronous; see types.ts for the shapes. */
export function reviewDraft(draft: Draft, context: Context = {}): Review {
  const sentences = segment(draft.text, readOwnWords(draft.text, draft.quoted));
  const off = new Set(context.rulesOff ?? []);
  const findings: Finding[] = [];
  const english = readsAsEnglish(draft.text);
  for (const sentence of english ? sentences : []) {
    for (const clause of sentence.clauses) {
      const rule = rules.find(
        (r) =>
          !off.has(r.id) &&
          !off.has(r.category) &&
          (r.question === undefined || r.question === sentence.question) &&
          r.pattern.test(clause.text) &&
          !r.unless?.test(clause.text),
      );
      if (!rule) continue;
      const { id, category, severity, why, instead, evidence } = rule;
      const { start, end } = clause;
      findings.push({
        ruleId: id,
        category,
        severity,
        start,
        end,
        actual: draft.text.slice(start, end),
        why,
        instead,
        ...(evidence ? { evidence } : {}),
      });
    }
  }
  const pitchy = findings.filter((f) => f.severity >= 2).length;
  const kept = pitchy >= 1 ? findings : [];
  const views: SentenceView[] = sentences.map(({ start, end, question, clauses }) => ({
    start,
    end,
    serves: kept.some((f) => f.start < end && f.end > start)
      ? 'writer'
      : question || clauses.some((c) => /\byou/.test(c.text))
        ? 'reader'
        : 'neutral',
  }));
  const measures = measure(sentences, views);
  const share = sentences.length === 0 ? 0 : kept.length / sentences.length;
  return {
    findings: kept,
    questions: proposeQuestions(normalise(draft.text), normalise(draft.subject ?? '')),
    score: Math.max(0, Math.round(100 - 100 * Math.min(1, share))),
    measures,
    verdict: pitchy === 0 ? 'not-prospecting' : share > 0.5 ? 'pitch' : 'mixed',
    sentences: views,
  };
}
