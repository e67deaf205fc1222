import type { Category, Finding, Severity } from '../../lib/coach/types';
import { fold } from '../../lib/core/fold';
import { coach } from '../../lib/locales';

type Words = { why: string; instead: string; evidence?: Finding['evidence'] };

/** One rule with everything that is known of it; `flag` and `pass` are sentences it marks and lets pass. */
export type CoachRule = Words & { id: string; severity: Severity; flag: readonly string[]; pass: readonly string[] };

/** One kind of wording with its rules, in the order in which they are listed. */
export type RuleGroup = Words & { category: Category; rules: readonly CoachRule[] };

/** The kinds and rules in which all these words stand somewhere; a kind that is found by itself keeps all its rules. */
export function findRules(groups: readonly RuleGroup[], typed: string): RuleGroup[] {
  const wanted = fold(typed).split(' ').filter(Boolean);
  const has = (...texts: string[]) => {
    const all = fold(texts.join(' '));
    return wanted.every((word) => all.includes(word));
  };
  return groups.flatMap((group) => {
    if (has(coach.sayRule(group.category), group.why)) return [group];
    const rules = group.rules.filter(({ id, why, instead, flag }) => has(coach.sayRule(id), why, instead, ...flag));
    return rules.length > 0 ? [{ ...group, rules }] : [];
  });
}
