import { standingIssues } from '../core/issue-answers';
import type { IssueAnswer, IssueState } from '../core/record-coach';
import { type RoleId, readRoles } from './roles';

/** How many people said what of one issue; and of those of one role, for how many it was real and for how many not. */
export type IssueTally = {
  counts: Record<IssueAnswer, number>;
  byRole: Partial<Record<RoleId, { real: number; not: number }>>;
};

/** By issue id; an issue nobody spoke of isn't there. */
export type IssueTallies = ReadonlyMap<string, IssueTally>;

/** Everything that was said of issues, each person's last word on each counted once. `roleOf` is a job title as stored. */
export function tallyIssues(
  states: readonly IssueState[],
  roleOf: (contactId: string) => string | undefined,
): Map<string, IssueTally> {
  const people = new Map<string, IssueState[]>();
  for (const state of states) people.set(state.contactId, [...(people.get(state.contactId) ?? []), state]);
  const tallies = new Map<string, IssueTally>();
  for (const [contactId, theirs] of people) {
    const roles = readRoles(roleOf(contactId) ?? '');
    for (const { issueId, state } of standingIssues(theirs)) {
      const tally = tallies.get(issueId) ?? emptyTally();
      tally.counts[state] += 1;
      for (const role of roles) addTo(tally, role, state);
      tallies.set(issueId, tally);
    }
  }
  return tallies;
}

function emptyTally(): IssueTally {
  return { counts: { has: 0, solved: 0, doesnt: 0, 'never-considered': 0 }, byRole: {} };
}

/** Who solved it had it. Who never thought of it says neither that it is real nor that it isn't. */
function addTo(tally: IssueTally, role: RoleId, state: IssueAnswer): void {
  if (state === 'never-considered') return;
  const { real, not } = tally.byRole[role] ?? { real: 0, not: 0 };
  tally.byRole[role] = state === 'doesnt' ? { real, not: not + 1 } : { real: real + 1, not };
}

/** Answers that nobody gave, half of them each way: one real answer tells little, ten tell much. */
const PRIOR = 2;
/** How far the answers of a role can move an issue, in the steps of `weightOf`. */
const REACH = 6;

/**
 * How real an issue is for people of that role, from what others of it said: −3 to 3, 0 while nobody did. A smoothed rate,
 * (real + 2) / (all + 4), less a half: one yes is +0.6, three are +1.3, three no −1.3, ten no −2.1.
 */
export function leaningOf(tally: IssueTally | undefined, role: RoleId | undefined): number {
  const said = role && tally?.byRole[role];
  if (!said) return 0;
  return REACH * ((said.real + PRIOR) / (said.real + said.not + 2 * PRIOR) - 0.5);
}
