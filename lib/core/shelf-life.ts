import type { Fact } from './record';

const DAY = 86_400_000;

/** How many days a kind of fact is taken as true; a kind that isn't here doesn't age. A phone number does, a birthday not. */
const DAYS: Record<string, number> = {
  reach: 730,
  work: 540,
  place: 730,
  hobby: 1095,
  food: 1095,
  sport: 1095,
  preference: 730,
  suggestion: 365,
};

/** True when a fact has not been confirmed for so long that its year must be shown beside it. */
export function isPastShelfLife(fact: Pick<Fact, 'group' | 'grain'>, now: number): boolean {
  const days = DAYS[fact.group];
  return days !== undefined && now - fact.grain.at > days * DAY;
}
