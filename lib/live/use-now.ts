import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The time, moved on every minute while the page is shown: clocks and "in 3 days" stay true. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const life = new AbortController();
    const tick = () => {
      if (!document.hidden) setNow(Date.now());
    };
    const timer = setInterval(tick, MINUTE_MS);
    document.addEventListener('visibilitychange', tick, { signal: life.signal });
    return () => {
      clearInterval(timer);
      life.abort();
    };
  }, []);
  return now;
}
