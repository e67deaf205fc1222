import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Desk } from '../app/desk';
import type { StorageProblem } from '../core/panel-state';
import { isOurs, problemOf as writeProblemOf } from '../data/problem';
import { isServed } from '../data/read';
import { opened } from '../data/two-copies/open-record';
import { desk } from './desk';
import { useHealth } from './use-health';

/** What a hook that reads the record gives: never a value of something that was asked for before. */
export type Live<T> = { kind: 'loading' } | { kind: 'ready'; value: T } | { kind: 'failed'; problem: StorageProblem };

const LOADING = { kind: 'loading' } as const;

/**
 * Reads the record, and again whenever what was read changes, in this page or another. `about` names what is read
 * (a contact's id, say): while it changes the answer is "loading", never the previous one. `version` is what changes
 * the answer but not what it is about: the last answer stays until the next one is there.
 */
export function useLive<T>(about: string, read: (desk: Desk) => Promise<T>, version = ''): Live<T> {
  const shown = useTimesShown();
  const health = useHealth();
  const from = `${health.kind} ${version}`;
  const last = useRef<{ about: string; from: string; live: Live<T> }>(undefined);
  // Opened here, not in the query: waiting for anything but the database in there costs the watching.
  useEffect(() => void opened(desk().db).catch(() => {}), []);
  const answer = useLiveQuery(async () => {
    if (!isServed(desk().db)) return last.current;
    // A page that nobody sees doesn't follow every slice of an import: it reads when it is shown again.
    const { current } = last;
    const same = current?.about === about && current.from === from;
    if (document.visibilityState === 'hidden' && same) return current;
    const live = await readSafely(read);
    // The record is being looked at again, and read then: until it is known how it stands, what is shown stays, with
    // whatever is being typed beside it.
    const waits = live.kind === 'failed' && desk().db.health.kind !== 'whole' && current?.about === about;
    last.current = { about, from, live: waits ? current.live : live };
    return last.current;
  }, [about, from, shown]);
  // Neither copy can be read just now: what was read a moment ago stays on the screen, and a field on it with its words.
  if (health.kind === 'failed') return answer?.about === about && answer.live.kind === 'ready' ? answer.live : health;
  return answer?.about === about ? answer.live : LOADING;
}

async function readSafely<T>(read: (desk: Desk) => Promise<T>): Promise<Live<T>> {
  try {
    return { kind: 'ready', value: await read(desk()) };
  } catch (error) {
    return { kind: 'failed', problem: storageProblemOf(error) };
  }
}

/** Why storage failed, as something the locale file has a sentence for. */
export function storageProblemOf(error: unknown): StorageProblem {
  const problem = writeProblemOf(error);
  return isOurs(problem) ? 'unknown' : problem;
}

let timesShown = 0;

/** Counts how often the page was shown again: a hidden page misses changes and must read afresh. */
function useTimesShown(): number {
  return useSyncExternalStore(onShown, () => timesShown);
}

function onShown(changed: () => void): () => void {
  const listening = new AbortController();
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState !== 'visible') return;
      timesShown += 1;
      changed();
    },
    { signal: listening.signal },
  );
  return () => listening.abort();
}
