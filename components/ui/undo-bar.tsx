import { Button, IconButton } from './button';
import styles from './undo-bar.module.css';

type UndoBarProps = {
  /** What was done: "Marked as kept." */
  words: string;
  undoLabel: string;
  closeLabel: string;
  /** Absent when it can't be taken back. */
  onUndo?: (() => void) | undefined;
  onClose: () => void;
};

/** Says what was just done, and takes it back. How long it stays is the caller's business. */
export function UndoBar({ words, undoLabel, closeLabel, onUndo, onClose }: UndoBarProps) {
  return (
    <div className={styles.bar} role="status">
      <span className={styles.words}>{words}</span>
      {onUndo && (
        <Button look="quiet" className={styles.undo} onClick={onUndo}>
          {undoLabel}
        </Button>
      )}
      <IconButton icon="cross" label={closeLabel} className={styles.close} onClick={onClose} />
    </div>
  );
}
