import type { CoachRule, RuleGroup } from '../../components/coach/coach-rules';
import { allExamples } from '../../lib/coach/rules/examples';
import { general } from '../../lib/coach/rules/general';
import { rules } from '../../lib/coach/rules/index';
import { insteadOf } from '../../lib/coach/rules/instead';
import type { Rule } from '../../lib/coach/rules/rule';
import type { Category } from '../../lib/coach/types';

/** Everything the coach has rules for, out of the rules' own data: the gravest of a kind first. */
export const ruleGroups: readonly RuleGroup[] = Object.entries(general).map(([category, { why, evidence }]) => ({
  category: category as Category,
  why,
  instead: insteadOf(category) ?? '',
  ...(evidence ? { evidence } : {}),
  rules: rules
    .filter((rule) => rule.category === category)
    .sort((a, b) => b.severity - a.severity)
    .map(shownRule),
}));

function shownRule({ id, severity, why, evidence }: Rule): CoachRule {
  const { flag = [], pass = [] } = allExamples[id] ?? {};
  return { id, severity, why, instead: insteadOf(id) ?? '', flag, pass, ...(evidence ? { evidence } : {}) };
}
