import { useEffect, useState } from 'react';
import type { Desk } from '../app/desk';
import { desk } from './desk';
import { useLastChange } from './use-found-people';
import { useHealth } from './use-health';
import { type Live, storageProblemOf } from './use-live';

/**
 * For what takes a while to read and speaks of many people: read at once, and again after changes of the record, at most
 * once a second. The last answer stays until the next one is there; `about` names what is asked for, `version` what else
 * changes the answer.
 */
export function useFollowed<T>(about: string, read: (desk: Desk) => Promise<T>, version = ''): Live<T> {
  const [answer, setAnswer] = useState<{ about: string; live: Live<T> }>();
  const change = useLastChange();
  // A record that was put back, or can be reached again, is read again.
  const health = useHealth();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after each change of the record
  useEffect(() => {
    const asking = new AbortController();
    const settle = (live: Live<T>) => {
      if (asking.signal.aborted) return;
      // What was read a moment ago stays, with whatever is being typed beside it.
      setAnswer((last) =>
        live.kind === 'failed' && last?.about === about && last.live.kind === 'ready' ? last : { about, live },
      );
    };
    read(desk()).then(
      (value) => settle({ kind: 'ready', value }),
      (error) => settle({ kind: 'failed', problem: storageProblemOf(error) }),
    );
    return () => asking.abort();
  }, [about, version, change, health.kind]);
  return answer?.about === about ? answer.live : { kind: 'loading' };
}
