import type { KeyboardEvent } from 'react';

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * Arrow keys move between the rows of a list: the elements marked `data-row` inside the one that gets this handler.
 * Every row stays in the tab order, so nothing is lost to those who tab.
 */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-row]') : null;
  // A list within a list has answered already.
  if (event.defaultPrevented || !step || !from || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const next = rows[step(rows.indexOf(from), rows.length - 1)];
  event.preventDefault();
  next?.focus();
}
