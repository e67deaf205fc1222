import type { OwnIssue } from '../core/record-coach';
import { type IssueTallies, tallyIssues } from '../library/issue-tallies';
import type { Desk } from './desk';
import { readByIds, readEvery } from './read-bites';
import { readSettings } from './settings';

/** What a user has made of the issue library: issues of their own, what they put away, and what people said. */
export type IssueShelf = {
  own: OwnIssue[];
  /** Ids of shipped issues that are put away. */
  off: string[];
  tallies: IssueTallies;
  /** What the user sells and which issues drive the need for it; "" while that isn't said. */
  sells: string;
};

/** Reads everything but what ships. */
export async function readIssueShelf(desk: Desk): Promise<IssueShelf> {
  const [own, states, settings] = await Promise.all([
    readEvery(desk, 'issues'),
    readEvery(desk, 'issueStates'),
    readSettings(desk),
  ]);
  const people = await readByIds(desk, 'contacts', [...new Set(states.map(({ contactId }) => contactId))]);
  const roles = new Map(people.map(({ id, role }) => [id, role]));
  return {
    own: own.sort((a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1)),
    off: settings.issuesOff ?? [],
    tallies: tallyIssues(states, (contactId) => roles.get(contactId)),
    sells: settings.sells ?? '',
  };
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
