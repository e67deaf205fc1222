import { type RefObject, useEffect, useRef } from 'react';

/**
 * A row that was dealt with goes away, and would take the focus with it: then the one in its place gets it, or the page's
 * heading when it was the last. `rows` is what changes when a row goes.
 */
export function useKeepPlace(rows: unknown): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const note = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('li')?.querySelector('[data-row]') : null;
      place.current = row ? rowsIn(list.current).indexOf(row as HTMLElement) : null;
    };
    list.current?.addEventListener('focusin', note, { signal: life.signal });
    return () => life.abort();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the rows are others
  useEffect(() => {
    const { activeElement } = document;
    if (place.current === null || (activeElement && activeElement !== document.body)) return;
    const left = rowsIn(list.current);
    const next = left[Math.min(place.current, left.length - 1)] ?? list.current?.querySelector<HTMLElement>('h1');
    next?.focus();
  }, [rows]);
  return list;
}

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li [data-row]') ?? [])];
}
