import { useEffect, useState } from 'react';
import { findPeople, type PersonHit, warmSearch } from '../app/find-people';
import { readLastChange } from '../app/read-counts';
import { desk } from './desk';
import { type Live, storageProblemOf, useLive } from './use-live';

/** How often the list follows a record that keeps changing. */
const FOLLOW_MS = 1_000;

/** Hits for the words typed so far. `stale` while newer words are still being looked up. */
export type FoundPeople = { hits: PersonHit[]; query: string; stale: boolean };

/**
 * People for what is typed, best first; all of them (up to `limit`), recent first, for an empty query. Answers to older
 * words never replace those to newer ones, and a change of the record is looked up again.
 */
export function useFoundPeople(query: string, limit: number): Live<FoundPeople> {
  const [found, setFound] = useState<Live<Answer>>({ kind: 'loading' });
  const change = useLastChange();
  // Until the index is complete an answer may hold names only: then it is asked for again.
  const ready = useSearchReady(query !== '');
  useEffect(() => {
    const asking = new AbortController();
    const settle = (next: Live<Answer>) => {
      if (!asking.signal.aborted) setFound(next);
    };
    findPeople(desk(), query, limit).then(
      (hits) => settle({ kind: 'ready', value: { hits, query, change, ready } }),
      (error) => settle({ kind: 'failed', problem: storageProblemOf(error) }),
    );
    return () => asking.abort();
  }, [query, limit, change, ready]);
  if (found.kind !== 'ready') return found;
  const { hits, query: answered } = found.value;
  return { kind: 'ready', value: { hits, query: answered, stale: answered !== query } };
}

/** `change` and `ready` say what the answer could know of when it was asked for. */
type Answer = { hits: PersonHit[]; query: string; change: number; ready: boolean };

/** Builds the search index once it is wanted; true when it is complete. */
function useSearchReady(wanted: boolean): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!wanted) return undefined;
    const waiting = new AbortController();
    // Storage that fails here fails the question too, and that says so.
    warmSearch(desk()).then(
      () => !waiting.signal.aborted && setReady(true),
      () => undefined,
    );
    return () => waiting.abort();
  }, [wanted]);
  return ready;
}

const readNothing = async () => 0;

/**
 * A number that grows with changes of the record, in this window or another; at most once a second. `wanted`: while it
 * isn't, the record isn't followed and the number stays.
 */
export function useLastChange(wanted = true): number {
  const last = useLive(wanted ? 'last change' : 'nothing', wanted ? readLastChange : readNothing);
  const [taken, setTaken] = useState({ change: 0, at: 0 });
  const now = wanted && last.kind === 'ready' ? last.value : taken.change;
  useEffect(() => {
    if (taken.change === now) return undefined;
    // The first change is followed at once; an import in another window brings hundreds.
    const wait = Math.max(0, taken.at + FOLLOW_MS - performance.now());
    const timer = setTimeout(() => setTaken({ change: now, at: performance.now() }), wait);
    return () => clearTimeout(timer);
  }, [now, taken]);
  return taken.change;
}
