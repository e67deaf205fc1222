import { useRef } from 'react';

/** One run at a time: the second click of a double click comes before the first has drawn anything, so no state tells it. */
export function useOneRun(): (work: () => Promise<void>) => void {
  const running = useRef(false);
  return (work) => {
    if (running.current) return;
    running.current = true;
    void work().finally(() => {
      running.current = false;
    });
  };
}
