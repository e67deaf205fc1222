import type { ClauseFeatures } from './features';
import { STRUCTURAL_COUNT } from './layout';
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

/** Size of each category's weight table, without its bias. */
export const CATEGORY_DIMENSIONS = STRUCTURAL_COUNT;

/** What the category is judged by: all but single words, which would be learned by heart. */
export const readCategoryIds = ({ ids }: ClauseFeatures): number[] => ids.filter((id) => id < STRUCTURAL_COUNT);
