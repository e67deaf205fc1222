import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The time, moved on with every minute while the page is shown: clocks and "in 3 days" stay true. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
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
