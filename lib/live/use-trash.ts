import { useEffect, useState } from 'react';
import { type FullTrash, readFullTrash } from '../app/bulk-actions';
import { desk } from './desk';
import { useLastChange } from './use-found-people';
import { type Live, storageProblemOf } from './use-live';

/**
 * What was deleted and what was done to many, as it is now; `reload` after something that changes no row (the trash was
 * emptied). The last answer stays until the next one is there.
 */
export function useTrash(): { trash: Live<FullTrash>; reload(): void } {
  const [trash, setTrash] = useState<Live<FullTrash>>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  const change = useLastChange();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after each change of the record
  useEffect(() => {
    const asking = new AbortController();
    const settle = (next: Live<FullTrash>) => {
      if (!asking.signal.aborted) setTrash(next);
    };
    readFullTrash(desk()).then(
      (value) => settle({ kind: 'ready', value }),
      (error) => settle({ kind: 'failed', problem: storageProblemOf(error) }),
    );
    return () => asking.abort();
  }, [change, turn]);
  return { trash, reload: () => setTurn(turn + 1) };
}
