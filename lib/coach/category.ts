import type { ClauseFeatures } from './features';
import { CLASS_COUNT, RULE, STRUCTURAL_COUNT } from './layout';
import type { Category } from './types';

/** Order of the category model's outputs; never reordered without training again. */
export const categories = [
  'self-opening',
  'product-pitch',
  'feature-dump',
  'hype',
  'assumed-need',
  'generic-challenge-question',
  'check-in',
  'bump-guilt',
  'premature-ask',
  'false-personalisation',
  'name-drop',
  'jargon',
  'pressure',
  'credential-boast',
  'closed-question',
  'unsupported-claim',
] as const satisfies readonly Category[];

/** What each of the groups in HEADS (stages.ts) after the first stands for. */
export const headCategories: readonly (readonly Category[])[] = [
  ['self-opening', 'false-personalisation', 'credential-boast', 'name-drop'],
  ['product-pitch', 'feature-dump', 'hype', 'unsupported-claim', 'jargon'],
  ['premature-ask', 'closed-question'],
  ['check-in', 'bump-guilt'],
  ['assumed-need', 'generic-challenge-question'],
];

const PLAIN_COUNT = CLASS_COUNT;
const EXACT = STRUCTURAL_COUNT - RULE;
/** Size of each category's weight table. */
export const CATEGORY_DIMENSIONS = PLAIN_COUNT + EXACT;

/** What the category is judged by: word classes, rules, cues and shape; not single words, which would be learned by heart. */
export function readCategoryIds({ ids }: ClauseFeatures): number[] {
  const out: number[] = [];
  for (const id of ids) {
    if (id < PLAIN_COUNT) out.push(id);
    else if (id >= RULE && id < STRUCTURAL_COUNT) out.push(PLAIN_COUNT + id - RULE);
  }
  return out;
}
