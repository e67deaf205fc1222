import { useEffect, useRef } from 'react';
import { Button, IconButton } from './button';
import styles from './undo-bar.module.css';

export type UndoBarProps = {
  /** What was done: "Marked as kept." */
  words: string;
  undoLabel: string;
  /** The button's hover: its key. */
  undoTitle?: string;
  closeLabel: string;
  /** Absent when it can't be taken back. */
  onUndo?: (() => void) | undefined;
  onClose: () => void;
  /** True while it is hovered or focused: it must not go then. */
  onHold?: (held: boolean) => void;
};

/** Says what was just done, and takes it back. How long it stays is the caller's business; it stands in an `UndoPlace`. */
export function UndoBar({ words, undoLabel, undoTitle, closeLabel, onUndo, onClose, onHold }: UndoBarProps) {
  const { bar, look } = useHold(`${words} ${onUndo !== undefined}`, onHold);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done by hovering, it only stays
    <div
      ref={bar}
      className={styles.bar}
      onMouseEnter={() => look()}
      onMouseLeave={() => look()}
      onFocus={() => look()}
      onBlur={({ relatedTarget }) => look(relatedTarget)}
    >
      <span className={styles.words}>{words}</span>
      {onUndo && (
        <Button
          look="quiet"
          className={styles.undo}
          onClick={onUndo}
          title={undoTitle}
          aria-keyshortcuts="Control+Z Meta+Z"
        >
          {undoLabel}
        </Button>
      )}
      <IconButton icon="cross" label={closeLabel} className={styles.close} onClick={onClose} />
    </div>
  );
}

/** Tells when the bar begins and ceases to be held; `shown` is what it shows: the button may go with the focus on it. */
function useHold(shown: string, onHold: UndoBarProps['onHold']) {
  const bar = useRef<HTMLDivElement>(null);
  const hold = useRef(onHold);
  hold.current = onHold;
  const held = useRef(false);
  const look = (focus?: EventTarget | null) => {
    const now = isHeld(bar.current, focus);
    if (now !== held.current) hold.current?.(now);
    held.current = now;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever it shows something else
  useEffect(() => look(), [shown]);
  useEffect(
    () => () => {
      if (held.current) hold.current?.(false);
    },
    [],
  );
  return { bar, look };
}

function isHeld(bar: HTMLElement | null, focus: EventTarget | null = document.activeElement): boolean {
  return bar !== null && (bar.matches(':hover') || (focus instanceof Node && bar.contains(focus)));
}
