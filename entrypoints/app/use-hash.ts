import { useSyncExternalStore } from 'react';

/** Follows the address; back and forward work as everywhere. */
export function useHash(): string {
  return useSyncExternalStore(onHash, () => location.hash);
}

function onHash(changed: () => void): () => void {
  const listening = new AbortController();
  window.addEventListener('hashchange', changed, { signal: listening.signal });
  return () => listening.abort();
}
