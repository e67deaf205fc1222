/** The shipped modules that training reads: features and stages are the coach's own, so that nothing is measured twice. */
export * from '../../lib/coach/category';
export * from '../../lib/coach/layout';
export * from '../../lib/coach/lexicon';
export { combine } from '../../lib/coach/model';
export { readForTraining } from '../../lib/coach/review-wording';
export { allExamples } from '../../lib/coach/rules/examples';
export { rules } from '../../lib/coach/rules/index';
export * from '../../lib/coach/stages';
