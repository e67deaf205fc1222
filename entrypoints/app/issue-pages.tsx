import { useState } from 'react';
import type { IssueFilter } from '../../lib/library/browse-issues';
import type { LastDone } from '../../lib/live/use-done';
import { IssueScreen } from './issue-screen';
import { IssuesScreen } from './issues-screen';

type IssuePagesProps = { issueId: string | null; lastDone: LastDone };

/** The library, or one issue of it: back from there it shows what was looked for before. */
export function IssuePages({ issueId, lastDone }: IssuePagesProps) {
  const [filter, setFilter] = useState<IssueFilter>({ query: '', role: '', industry: '', show: 'all' });
  if (issueId !== null) return <IssueScreen key={issueId} {...{ issueId, lastDone }} />;
  return <IssuesScreen {...{ filter, lastDone }} onFilter={setFilter} />;
}
