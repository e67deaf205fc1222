import { askExamples } from './asks';
import { chaseExamples } from './chase';
import { claimExamples } from './claims';
import { openingExamples } from './opening';
import { productExamples } from './product';
import { questionExamples } from './questions';
import { readerExamples } from './reader';
import type { Examples } from './rule';

/** Examples of every rule by its id: for tests, training, docs/rules.md and the settings page; no script of a page holds them. */
export const allExamples: Examples = {
  ...openingExamples,
  ...productExamples,
  ...claimExamples,
  ...readerExamples,
  ...askExamples,
  ...chaseExamples,
  ...questionExamples,
};
