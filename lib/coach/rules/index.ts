import { askRules } from './asks';
import { chaseRules } from './chase';
import { claimRules } from './claims';
import { openingRules } from './opening';
import { productRules } from './product';
import { questionRules } from './questions';
import { readerRules } from './reader';
import type { Rule } from './rule';

/** Every family of wording, in the order in which a tie is settled: the graver first. */
export const rules: readonly Rule[] = [
  ...questionRules,
  ...readerRules,
  ...chaseRules,
  ...askRules,
  ...productRules,
  ...openingRules,
  ...claimRules,
];
