import { HEARD_KINDS } from './heard-questions';
import { pointOfPurpose } from './profile-points';
import type { AskedQuestion, ContactFile } from './record';
import type { IssueAnswer, IssueState } from './record-coach';
import { HISTORY_PARTS } from './starter-questions';

/** In the order in which they are offered. */
export const ISSUE_ANSWERS: readonly IssueAnswer[] = ['has', 'solved', 'doesnt', 'never-considered'];

/**
 * The last word on each issue, the newest first. Where several rows speak of one issue (after a merge) the others don't
 * count: they stay where they are, so that the merge can be taken back.
 */
export function standingIssues(states: readonly IssueState[]): IssueState[] {
  const newest = [...states].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  const seen = new Set<string>();
  return newest.filter(({ issueId }) => !seen.has(issueId) && seen.add(issueId));
}

/** What is asked for other ends than an issue of theirs. */
const OTHER_PURPOSES: readonly string[] = [...HEARD_KINDS, ...HISTORY_PARTS, 'own', 'personal'];

/** True when a question was asked about an issue: of the library, or one of the user's own. */
export function isIssuePurpose(purpose: string): boolean {
  return purpose !== '' && !OTHER_PURPOSES.includes(purpose) && !pointOfPurpose(purpose);
}

/**
 * Issues that a screen must not propose again because of a question that is on the list or was asked. One they have
 * answered about is for the library to decide: what they have is taken further.
 */
export function issuesSpokenFor({
  questions,
  issueStates,
}: Pick<ContactFile, 'questions' | 'issueStates'>): Set<string> {
  const answered = new Set(issueStates.map(({ issueId }) => issueId));
  const spoken = (row: AskedQuestion) => row.state === 'to-ask' || row.state === 'never' || !answered.has(row.purpose);
  return new Set(questions.filter(spoken).map(({ purpose }) => purpose));
}
