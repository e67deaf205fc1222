import { useEffect, useRef } from 'react';

/** What a single key does, once however long it is held. Keys in a field, or with Ctrl, Alt or Cmd, are never taken. */
export type KeyTable = Record<string, () => void>;

/** Listens on the whole panel, because right after opening nothing in it has the focus. */
export function usePanelKeys(table: KeyTable): void {
  const latest = useRef(table);
  latest.current = table;
  useEffect(() => {
    const done = new AbortController();
    document.addEventListener('keydown', (event) => press(event, latest.current), { signal: done.signal });
    return () => done.abort();
  }, []);
}

function press(event: KeyboardEvent, table: KeyTable): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTakenBy(event.target)) return;
  if (event.repeat) return;
  const act = table[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

/** Fields take letters as text; menus and dialogs take them for themselves. */
function isTakenBy(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]') !== null
  );
}

/** Puts the focus on the first thing to do in the part of the screen called `name`. */
export function goTo(name: string): void {
  const part = document.querySelector<HTMLElement>(`[data-go="${name}"]`);
  const first = part?.matches('button')
    ? part
    : // The rows come before what can be done with all of them.
      (part?.querySelector<HTMLElement>('textarea, summary, [data-row]') ?? part?.querySelector('button'));
  first?.focus();
  first?.scrollIntoView({ block: 'nearest' });
}

/** Opens the part of the screen called `name`: into its field when it is open, else by its first button. */
export function enter(name: string): void {
  const part = document.querySelector<HTMLElement>(`[data-go="${name}"]`);
  const field = part?.querySelector<HTMLElement>('input, textarea');
  if (field) field.focus();
  else part?.querySelector<HTMLElement>('button')?.click();
}
