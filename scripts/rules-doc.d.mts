import type { general } from '../lib/coach/rules/general';
import type { insteadOf } from '../lib/coach/rules/instead';
import type { Examples, Rule } from '../lib/coach/rules/rule';

/** docs/rules.md as it should be. */
export function rulesDoc(data: {
  rules: readonly Rule[];
  allExamples: Examples;
  general: typeof general;
  insteadOf: typeof insteadOf;
}): string;
