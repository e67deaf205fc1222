import { fold } from '../core/fold';
import { INDUSTRIES } from './industries';
import { asIssue } from './own-issues';
import { ROLES } from './roles';
import type { Issue } from './types';

/** Role and industry are ids, "" for any. `off`: shipped ones that are put away, which the others leave out. */
export type IssueFilter = { query: string; role: string; industry: string; show: 'all' | 'own' | 'off' };

/** All there is to browse: what ships, what the user wrote, what they put away. */
export type AllIssues = {
  shipped: readonly Issue[];
  own: readonly Parameters<typeof asIssue>[0][];
  off: readonly string[];
};

/**
 * Issues that fit, the user's own first; those whose title holds the words, then those that weigh on the chosen role most.
 * An issue of every industry fits each of them.
 */
export function browseIssues({ shipped, own, off }: AllIssues, filter: IssueFilter): Issue[] {
  const hidden = new Set(off);
  const mine = new Set(own.map(({ id }) => id));
  const rest = shipped.filter(({ id }) => !mine.has(id) && hidden.has(id) === (filter.show === 'off'));
  const all = [...(filter.show === 'off' ? [] : own.map(known)), ...(filter.show === 'own' ? [] : rest)];
  const sought = fold(filter.query).split(' ').filter(Boolean);
  const rank = (issue: Issue) =>
    (issue.ours ? 0 : 4) +
    (sought.length > 0 && sought.every((word) => fold(issue.title).includes(word)) ? 2 : 0) +
    (filter.role !== '' && issue.roles[0] === filter.role ? 1 : 0);
  return all
    .filter((issue) => fitsFilter(issue, filter) && sought.every((word) => textOf(issue).includes(word)))
    .map((issue) => ({ issue, at: rank(issue) }))
    .sort((a, b) => b.at - a.at)
    .map(({ issue }) => issue);
}

const understood = new WeakMap<AllIssues['own'][number], Issue>();

/** The same row is the same issue: a list that is searched with every key must not be read anew. */
function known(row: AllIssues['own'][number]): Issue {
  const issue = understood.get(row) ?? asIssue(row);
  understood.set(row, issue);
  return issue;
}

function fitsFilter({ roles, industries }: Issue, { role, industry }: IssueFilter): boolean {
  const ofRole = role === '' || roles.some((id) => id === role);
  return ofRole && (industry === '' || industries === 'any' || industries.some((id) => id === industry));
}

const texts = new WeakMap<Issue, string>();

/** Everything one may remember of it. */
function textOf(issue: Issue): string {
  const found = texts.get(issue);
  if (found !== undefined) return found;
  const { title, why, impact, questions, roles, industries } = issue;
  const names = [...ROLES, ...INDUSTRIES].filter(({ id }) => [...roles, ...industries].some((one) => one === id));
  const words = [title, why, impact.text, ...questions.map((row) => row.text), ...names.map(({ name }) => name)];
  const text = fold(words.join(' '));
  texts.set(issue, text);
  return text;
}
