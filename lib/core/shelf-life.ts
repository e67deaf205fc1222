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
export function isPastShelfLife(fact: Pick<Fact, 'group' | 'grain' | 'confirmedAt'>, now: number): boolean {
  const days = DAYS[fact.group];
  return days !== undefined && now - sureAt(fact) > days * DAY;
}

/** When a fact was last known to be so: noted, or said to be still true. */
export function sureAt({ grain, confirmedAt }: Pick<Fact, 'grain' | 'confirmedAt'>): number {
  return Math.max(grain.at, confirmedAt ?? 0);
}

/** When anything of them was last noted or confirmed, and how much has to be asked again; null without facts. */
export function freshness(facts: readonly Fact[], now: number): { sureAt: number; stale: number } | null {
  if (facts.length === 0) return null;
  return {
    sureAt: facts.reduce((latest, fact) => Math.max(latest, sureAt(fact)), 0),
    stale: facts.filter((fact) => isPastShelfLife(fact, now)).length,
  };
}
