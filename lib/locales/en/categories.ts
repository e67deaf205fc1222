import type { Category } from '../../coach/types';

/** What each kind of wording is called, in a word or two: the same in the page's card and in the panel. */
export const categories = {
  'self-opening': 'Opens with you',
  'product-pitch': 'Product pitch',
  'feature-dump': 'List of features',
  hype: 'Big words',
  'assumed-need': 'Assumed need',
  'generic-challenge-question': 'Anyone’s question',
  'check-in': 'Empty check-in',
  'bump-guilt': 'Bump and guilt',
  'premature-ask': 'Asks too soon',
  'false-personalisation': 'False personal touch',
  'name-drop': 'Name drop',
  jargon: 'Jargon',
  pressure: 'Pressure',
  'credential-boast': 'Boast',
  'closed-question': 'Closed question',
  'unsupported-claim': 'Claim without proof',
} satisfies Record<Category, string>;
