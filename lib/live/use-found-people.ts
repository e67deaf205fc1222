import { useEffect, useState } from 'react';
import { findPeople, type PersonHit, warmSearch } from '../app/find-people';
import { readLastChange } from '../app/read-counts';
import { desk } from './desk';
import { type Live, storageProblemOf, useLive } from './use-live';

/** Hits for the words typed so far. `stale` while newer words are still being looked up. */
export type FoundPeople = { hits: PersonHit[]; query: string; stale: boolean };

/**
 * People for what is typed, best first; all of them (up to `limit`), recent first, for an empty query. Answers to older
 * words never replace those to newer ones, and a change of the record is looked up again.
 */
export function useFoundPeople(query: string, limit: number): Live<FoundPeople> {
  const [found, setFound] = useState<Live<Answer>>({ kind: 'loading' });
  const change = useLastChange();
  useEffect(() => {
    const asking = new AbortController();
    const settle = (next: Live<Answer>) => {
      if (!asking.signal.aborted) setFound(next);
    };
    findPeople(desk(), query, limit).then(
      (hits) => settle({ kind: 'ready', value: { hits, query, change } }),
      (error) => settle({ kind: 'failed', problem: storageProblemOf(error) }),
    );
    return () => asking.abort();
  }, [query, limit, change]);
  if (found.kind !== 'ready') return found;
  const { hits, query: answered } = found.value;
  return { kind: 'ready', value: { hits, query: answered, stale: answered !== query } };
}

/** `change` is the last change of the record that the answer can know of. */
type Answer = { hits: PersonHit[]; query: string; change: number };

/** Builds the search index while the page is idle, so that the first key doesn't wait for it. */
export function useWarmSearch(): void {
  useEffect(() => {
    void warmSearch(desk()).catch(() => undefined);
  }, []);
}

/** A number that grows with every change of the record, in this window or another. */
function useLastChange(): number {
  const last = useLive('last change', readLastChange);
  return last.kind === 'ready' ? last.value : 0;
}
