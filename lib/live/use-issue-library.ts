import { useEffect, useState } from 'react';
import { loadShippedIssues } from '../app/load-questions';
import { type IssueShelf, readIssueShelf } from '../app/read-issues';
import type { Issue } from '../library/types';
import { type Live, useLive } from './use-live';

/** What ships beside what the user made of it. */
export type IssueLibrary = IssueShelf & { shipped: readonly Issue[] };

/** The whole issue library as it is now in every window; `library` when what ships can't be loaded. */
export function useIssueLibrary(): Live<IssueLibrary> | { kind: 'failed'; problem: 'library' } {
  const [shipped, setShipped] = useState<readonly Issue[] | 'failed' | null>(null);
  const shelf = useLive('issue shelf', readIssueShelf);
  useEffect(() => {
    const leaving = new AbortController();
    loadShippedIssues().then(
      (issues) => leaving.signal.aborted || setShipped(issues),
      () => leaving.signal.aborted || setShipped('failed'),
    );
    return () => leaving.abort();
  }, []);
  if (shipped === 'failed') return { kind: 'failed', problem: 'library' };
  if (shelf.kind !== 'ready') return shelf;
  if (shipped === null) return { kind: 'loading' };
  return { kind: 'ready', value: { ...shelf.value, shipped } };
}
