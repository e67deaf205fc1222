import { StorageFailure } from './problem';

/** One at a time over every context of the extension. The wait is part of the patience (milliseconds). */
export function alone<T>(name: string, patience: number, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (!locks) return inTurn(name, work);
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(new StorageFailure('timeout', 'waiting for another write')), patience);
  return locks.request(`acquaint:${name}`, { signal: waiting.signal }, () => {
    clearTimeout(timer);
    return work();
  }) as Promise<T>;
}

const queues = new Map<string, Promise<unknown>>();

/** Where there are no locks there is one context only (unit tests). */
function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(
    name,
    turn.catch(() => {}),
  );
  return turn;
}
