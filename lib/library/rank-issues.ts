import { seedOf } from '../core/seed';
import type { StoredItem } from '../core/suggest-questions';
import type { IndustryId } from './industries';
import { type IssueTallies, leaningOf } from './issue-tallies';
import type { RoleId } from './roles';
import type { Issue } from './types';

/** What the library understands of a person: their roles, the main one first, and their industries. */
export type Known = { roles: RoleId[]; industries: IndustryId[]; role?: StoredItem; trade?: StoredItem };

export type RankBy = {
  known: Known;
  /** Issues they said they have. */
  confirmed: readonly string[];
  /** Issues they had never thought of, long ago. */
  again: readonly string[];
  tallies: IssueTallies;
  seed: number;
};

/** True when the issue is one of somebody in that role and industry; without a role the industry alone decides. */
export function fits(issue: Issue, { roles, industries }: Known): boolean {
  const ofTrade = issue.industries !== 'any' && issue.industries.some((id) => industries.includes(id));
  if (roles.length === 0) return ofTrade;
  return issue.roles.some((id) => roles.includes(id)) && (ofTrade || issue.industries === 'any');
}

/** The best fitting first. */
export function rankIssues(issues: readonly Issue[], by: RankBy): Issue[] {
  return issues
    .map((issue) => ({ issue, weight: weightOf(issue, by) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ issue }) => issue);
}

/**
 * What they have comes before all else. Then: of their industry 4, of their main role 2, weighing on a role of theirs most
 * of all 1, what others of that role said −3 to 3 (issue-tallies.ts), raised once more after a long time −2. The rest
 * decides between equals: the user's own before the library's, then dice that always fall the same for one person.
 */
function weightOf(issue: Issue, { known, confirmed, again, tallies, seed }: RankBy): number {
  return (
    (confirmed.includes(issue.id) ? 16 : 0) +
    (issue.industries === 'any' ? 0 : 4) +
    (issue.roles.some((id) => id === known.roles[0]) ? 2 : 0) +
    (known.roles.some((id) => id === issue.roles[0]) ? 1 : 0) +
    leaningOf(tallies.get(issue.id), known.roles[0]) -
    (again.includes(issue.id) ? 2 : 0) +
    (issue.ours ? 0 : 0.5) +
    seedOf(`${seed} ${issue.id}`) / 2 ** 33
  );
}
