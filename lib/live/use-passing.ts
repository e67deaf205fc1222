import { useCallback, useEffect, useState } from 'react';

/** Milliseconds for which the way back is offered; the journal keeps it for longer. */
export const UNDO_MS = 10_000;

export type Passing<T> = {
  shown: T | null;
  show(next: T | null): void;
  /** While it is held (hovered, focused) its time doesn't run; let go, it has all of it again. */
  hold(held: boolean): void;
};

/** Something that is shown for a while: that many milliseconds, counted while nobody is at it. */
export function usePassing<T>(milliseconds: number): Passing<T> {
  const [shown, show] = useState<T | null>(null);
  const [held, hold] = useState(false);
  useEffect(() => {
    if (shown === null || held) return undefined;
    const timer = setTimeout(() => show(null), milliseconds);
    return () => clearTimeout(timer);
  }, [shown, held, milliseconds]);
  return { shown, show: useCallback((next: T | null) => show(next), []), hold };
}
