import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './long-list.module.css';

type LongListProps<Row> = {
  rows: readonly Row[];
  label: string;
  idOf: (row: Row) => string;
  /** Every row is this tall, in pixels: which ones are on screen is known without looking. */
  rowHeight: number;
  children: (row: Row) => ReactNode;
};

/** Rows kept ready above and below what is on screen, so that scrolling doesn't show holes. */
const SPARE = 12;
/** Pixels at the top and at the foot of the window that other things may cover. */
const COVERED = 72;

/**
 * A list of any length that draws only what is on screen. It scrolls with the page, and each row says its place, so
 * that a screen reader knows how many there are. Arrows, Page Up and Down, Home and End move between the rows' links.
 */
export function LongList<Row>({ rows, label, idOf, rowHeight, children }: LongListProps<Row>) {
  const { list, first, last, goTo } = useRowsOnScreen(rows.length, rowHeight);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = atOf(event.target);
    const next = at === null ? null : stepOf(event.key, at, rows.length);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    <ul
      ref={list}
      aria-label={label}
      className={styles.list}
      style={{ height: rows.length * rowHeight }}
      onKeyDown={onKeyDown}
    >
      {rows.slice(first, last).map((row, index) => (
        <li
          key={idOf(row)}
          className={styles.row}
          style={{ height: rowHeight, transform: `translateY(${(first + index) * rowHeight}px)` }}
          aria-setsize={rows.length}
          aria-posinset={first + index + 1}
          data-at={first + index}
        >
          {children(row)}
        </li>
      ))}
    </ul>
  );
}

/** Which rows to draw, by how far the page is scrolled; `goTo` brings one there and gives it the focus. */
function useRowsOnScreen(length: number, rowHeight: number) {
  const list = useRef<HTMLUListElement>(null);
  const [seen, setSeen] = useState({ from: 0, to: 40 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list of another length is scrolled elsewhere
  useLayoutEffect(() => {
    const watching = new AbortController();
    const { signal } = watching;
    const look = () => setSeen(rowsOnScreen(list.current, rowHeight));
    look();
    window.addEventListener('scroll', look, { signal, passive: true });
    window.addEventListener('resize', look, { signal, passive: true });
    return () => watching.abort();
  }, [length, rowHeight]);
  const goTo = (index: number) => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + index * rowHeight;
    flushSync(() => setSeen({ from: index - SPARE, to: index + SPARE * 3 }));
    const row = list.current?.querySelector<HTMLElement>(`[data-at="${index}"] [data-row]`);
    // Room is left for what stays in sight above and below: the search field, the bar of the selected.
    if (top < COVERED || top > window.innerHeight - COVERED - rowHeight)
      window.scrollBy({ top: top - window.innerHeight / 2 });
    row?.focus({ preventScroll: true });
  };
  const first = Math.max(0, Math.min(seen.from, length - 1));
  return { list, first, last: Math.min(length, seen.to), goTo };
}

function rowsOnScreen(list: HTMLElement | null, rowHeight: number): { from: number; to: number } {
  const above = -(list?.getBoundingClientRect().top ?? 0);
  const from = Math.floor(above / rowHeight) - SPARE;
  return { from, to: Math.ceil((above + window.innerHeight) / rowHeight) + SPARE };
}

function atOf(target: EventTarget): number | null {
  if (!(target instanceof HTMLElement) || !target.matches('[data-row]')) return null;
  const at = target.closest<HTMLElement>('[data-at]')?.dataset.at;
  return at === undefined ? null : Number(at);
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

function stepOf(key: string, at: number, length: number): number | null {
  return STEPS[key]?.(at, length - 1) ?? null;
}
