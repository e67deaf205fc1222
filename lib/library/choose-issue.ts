import { type AskAbout, questionOn, readKnown } from './choose-questions';
import type { IssueTallies } from './issue-tallies';
import { fits, rankIssues } from './rank-issues';
import type { RoleId } from './roles';
import { OPENING } from './shapes';
import type { ChosenQuestion, Issue } from './types';

/** The issues of somebody in that role, best fitting first, for the user to choose from; asked and denied ones left out. */
export function issuesOfRole(
  issues: readonly Issue[],
  role: RoleId,
  { about, tallies }: { about: AskAbout; tallies: IssueTallies },
): Issue[] {
  const known = { ...readKnown(about), roles: [role] };
  const blocked = new Set([...about.asked, ...(about.denied ?? [])]);
  const theirs = issues.filter((issue) => {
    if (blocked.has(issue.id)) return false;
    // Where no industry is known every one may be theirs.
    return known.industries.length === 0 ? issue.roles.includes(role) : fits(issue, known);
  });
  const [confirmed, again] = [about.confirmed ?? [], about.again ?? []];
  return rankIssues(theirs, { known, confirmed, again, tallies, seed: about.seed });
}

/** Every way to ask about an issue that the user chose, each in another shape; texts that were asked are left out. */
export function questionsAbout(issue: Issue, about: AskAbout): ChosenQuestion[] {
  return OPENING.flatMap((shape) => {
    const question = questionOn(issue, about, [shape]);
    return question ? [{ ...question, from: [{ kind: 'chosen' as const, value: issue.title }] }] : [];
  });
}
