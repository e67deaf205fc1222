import { useCallback, useEffect, useRef, useState } from 'react';
import { type Duplicate, findDuplicates } from '../app/find-duplicates';
import { pairText } from '../core/apart';
import type { StorageProblem } from '../core/panel-state';
import { desk } from './desk';
import { useLastChange } from './use-found-people';
import { storageProblemOf } from './use-live';

export type DuplicatesLive = {
  /** Null until the record was looked through once; then the last answer stays until there is a newer one. */
  pairs: Duplicate[] | null;
  /** How far the first look is, from 0 to 1. */
  part: number;
  problem: StorageProblem | null;
  /** The pair was settled this moment: it goes at once, not when the record has been looked through again. */
  settled(pair: Duplicate): void;
};

/** Who may be in the record twice, looked for again when the record changes, and not at all once the page is left. */
export function useDuplicates(): DuplicatesLive {
  const [found, setFound] = useState<{ pairs: Duplicate[] | null; problem: StorageProblem | null }>(NOTHING);
  const [part, setPart] = useState(0);
  // When each was settled: a search that began before that doesn't know of it.
  const gone = useRef(new Map<string, number>());
  const change = useLastChange();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the record's change is what is followed
  useEffect(() => {
    const leaving = new AbortController();
    const began = performance.now();
    findDuplicates(desk(), { signal: leaving.signal, onProgress: setPart }).then(
      (pairs) => {
        if (leaving.signal.aborted) return;
        for (const [pair, at] of gone.current) if (at < began) gone.current.delete(pair);
        setFound({ pairs: pairs.filter((pair) => !gone.current.has(nameOf(pair))), problem: null });
      },
      (error) => {
        if (!leaving.signal.aborted) setFound((last) => ({ ...last, problem: storageProblemOf(error) }));
      },
    );
    return () => leaving.abort();
  }, [change]);
  const settled = useCallback((pair: Duplicate) => {
    gone.current.set(nameOf(pair), performance.now());
    setFound((last) => ({ ...last, pairs: last.pairs?.filter((one) => nameOf(one) !== nameOf(pair)) ?? null }));
  }, []);
  return { ...found, part, settled };
}

const NOTHING = { pairs: null, problem: null };

const nameOf = ({ keep, other }: Duplicate) => pairText(keep.id, other.id);
