import { type RefObject, useEffect, useRef } from 'react';
import { UndoBar, type UndoBarProps } from './undo-bar';
import styles from './undo-place.module.css';

type UndoPlaceProps = {
  /** What was just done; null while there is nothing to say. */
  bar: UndoBarProps | null;
};

/**
 * Where the bar appears. The place itself is always there, so that a screen reader hears what comes into it; Ctrl+Z does
 * what its button does; and whoever uses the keyboard finds the focus on that button when what had it was deleted.
 */
export function UndoPlace({ bar }: UndoPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const byKeyboard = useUndoKey(bar?.onUndo);
  const shown = bar?.onUndo ? bar.words : null;
  useEffect(() => {
    if (shown === null) return undefined;
    const rescue = () => {
      if (byKeyboard.current && document.activeElement === document.body)
        place.current?.querySelector<HTMLElement>('button')?.focus();
    };
    // The deleted row, or its page, goes when the record has been read again: after the bar came.
    const watching = new MutationObserver(rescue);
    watching.observe(document.body, { childList: true, subtree: true });
    rescue();
    return () => watching.disconnect();
  }, [shown, byKeyboard]);
  return (
    <div ref={place} role="status" className={styles.place}>
      {bar && <UndoBar {...bar} />}
    </div>
  );
}

/** Ctrl+Z anywhere on the page; answers whether the last thing used was the keyboard. */
function useUndoKey(onUndo: UndoBarProps['onUndo']): RefObject<boolean> {
  const latest = useRef(onUndo);
  latest.current = onUndo;
  const byKeyboard = useRef(false);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const onKey = (event: KeyboardEvent) => {
      byKeyboard.current = true;
      const undo = isUndoKey(event) ? latest.current : undefined;
      if (!undo) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey, { signal });
    const onPointer = () => {
      byKeyboard.current = false;
    };
    document.addEventListener('pointerdown', onPointer, { signal, capture: true });
    return () => life.abort();
  }, []);
  return byKeyboard;
}

/** In a field it is the field's own undo. */
function isUndoKey(event: KeyboardEvent): boolean {
  if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return false;
  const { target } = event;
  const taken = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role="dialog"]';
  return !event.defaultPrevented && !(target instanceof HTMLElement && target.closest(taken));
}
