import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

type Onward = { box: RefObject<HTMLDivElement | null>; onFocus: (event: FocusEvent) => void };

/**
 * A line that is filed or discarded goes away, and its buttons with it. Then the focus goes to the next line: to its words,
 * not to its button, so that a key pressed once too often files nothing. After a search was closed it goes back to the line's
 * own button; after the last line to what is left in the box, else `onEmptied` says where. Lines are marked by `data-line`.
 */
export function useOnward(onEmptied: () => void): Onward {
  const box = useRef<HTMLDivElement>(null);
  const had = useRef<{ element: Element; id: string | undefined; at: number } | null>(null);
  // Looked at after each drawing, before anything else is told that the focus is lost.
  useLayoutEffect(() => {
    const { current } = had;
    if (!current || current.element.isConnected) return;
    had.current = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const rows = rowsIn(box.current);
    const own = rows.find(({ dataset }) => dataset.line === current.id);
    const next =
      own?.querySelector('button') ??
      rows[Math.max(0, Math.min(current.at, rows.length - 1))] ??
      box.current?.querySelector('button');
    if (next) next.focus();
    else onEmptied();
  });
  const onFocus = ({ target }: FocusEvent) => {
    const line = target.closest<HTMLElement>('[data-line]');
    const at = line ? rowsIn(box.current).indexOf(line) : -1;
    had.current = { element: target, id: line?.dataset.line, at };
  };
  return { box, onFocus };
}

function rowsIn(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('li[data-line]') ?? [])];
}
