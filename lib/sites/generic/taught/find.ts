import { fitTrail, type TrailFit } from '../../../core/match-trail';
import type { Trail } from '../../../core/site-rule';
import { visible } from '../../dom';
import type { Parts } from '../parts';
import { outerOf, wayTo } from './way';

/** An element that a trail leads to, and how well. */
export type Fitting = { element: Element; fit: TrailFit };

/** Of more elements than these a trail tells nothing. */
const MOST_TRIED = 800;
/** Those that fit about as well as the best, but for two places: the same part of the page, as far as its build tells. */
const NEAR = 0.55;

/** Everything shown that a trail leads to, the best first; of equals in the order of the page. */
export function findByTrail({ all }: Parts, { steps }: Trail): Fitting[] {
  const tag = steps.at(-1)?.tag;
  const above = steps.at(-2)?.tag;
  if (!tag) return [];
  const found: Fitting[] = [];
  let left = MOST_TRIED;
  for (const element of all) {
    if (element.localName !== tag || (above && !isBelow(element, above))) continue;
    if (--left < 0) return [];
    const fit = fitTrail(steps, wayTo(element));
    if (fit && visible(element)) found.push({ element, fit });
  }
  return found.sort((one, other) => one.fit.cost - other.fit.cost);
}

/** The next step of the trail must be close: what is around an element, and wrappers. */
function isBelow(element: Element, tag: string): boolean {
  let at = outerOf(element);
  for (let step = 0; at && step < 3; step++, at = outerOf(at)) if (at.localName === tag) return true;
  return at === null;
}

/** The best of them, and those that fit about as well. */
export function nearBest(found: readonly Fitting[], within = NEAR): Fitting[] {
  const best = found[0]?.fit.cost ?? 0;
  return found.filter(({ fit }) => fit.cost <= best + within);
}
