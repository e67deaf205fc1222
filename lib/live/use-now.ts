import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/**
 * The time, moved on with every minute while the page is shown: clocks and "in 3 days" stay true. It is looked at again with
 * another `seen`, too: what was written a moment ago isn't to come.
 */
export function useNow(seen?: unknown): number {
  const [now, setNow] = useState(Date.now);
  const [before, setBefore] = useState(seen);
  if (before !== seen) {
    setBefore(seen);
    setNow(Date.now());
  }
  useEffect(() => {
    const life = new AbortController();
    const tick = () => {
      if (!document.hidden) setNow(Date.now());
    };
    // One timer to the next full minute; a hidden page has none running and catches up when it is shown.
    const timer = setTimeout(tick, MINUTE_MS - (now % MINUTE_MS));
    document.addEventListener('visibilitychange', tick, { signal: life.signal });
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [now]);
  return now;
}
