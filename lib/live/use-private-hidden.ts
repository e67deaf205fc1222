import { useSyncExternalStore } from 'react';

const KEY = 'acquaint:private-hidden';

/** Hidden in this window only, because the browser refused to keep it. */
let here = false;
const watchers = new Set<() => void>();

/**
 * Whether everything private is to be hidden: one answer for every page of the extension, kept over reloads. It stays until
 * the user shows it again: a forgotten screen share is worse than one more key.
 */
export function usePrivateHidden(): boolean {
  return useSyncExternalStore(watch, isPrivateHidden);
}

/** As `usePrivateHidden`, asked once. Only for extension pages. */
export function isPrivateHidden(): boolean {
  try {
    return here || localStorage.getItem(KEY) === 'yes';
  } catch {
    return here;
  }
}

/** Hides everything private in every page of the extension, or shows it again. */
export function hidePrivate(hidden: boolean): void {
  here = false;
  try {
    if (hidden) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    here = hidden;
  }
  for (const tell of watchers) tell();
}

/** Other pages hear of it by the browser's own event; this one, which gets none, by its list. */
function watch(changed: () => void): () => void {
  const listening = new AbortController();
  watchers.add(changed);
  addEventListener('storage', ({ key }) => (key === KEY || key === null) && changed(), { signal: listening.signal });
  return () => {
    watchers.delete(changed);
    listening.abort();
  };
}
