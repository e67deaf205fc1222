import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import styles from './past-list.module.css';
import { Section } from './section';

/** Something that was done to many at once. `undoThis` names it for whoever only hears the button, `mind`: what isn't as it should be. */
export type Past = { receiptId: string; at: number; what: string; undoThis: string; mind?: string };

type PastListProps = {
  title: string;
  rows: readonly Past[];
  now: number;
  words: { undo: string; undoing: string };
  /** The one that is being taken back. */
  undoing: string | null;
  onUndo: (receiptId: string) => void;
};

/** What was done to many before, each of which can still be taken back as a whole; nothing while there is none. */
export function PastList({ title, rows, now, words, undoing, onUndo }: PastListProps) {
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {rows.map(({ receiptId, at, what, undoThis, mind }) => (
          <li key={receiptId} className={styles.row}>
            <div className={styles.about}>
              <bdi className={styles.what}>{what}</bdi>
              {mind && <p className={styles.mind}>{mind}</p>}
            </div>
            <span className={styles.when}>
              <Ago at={at} now={now} />
            </span>
            <Button
              look="quiet"
              busy={undoing === receiptId}
              disabled={undoing !== null}
              aria-label={undoThis}
              onClick={() => onUndo(receiptId)}
            >
              {undoing === receiptId ? words.undoing : words.undo}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
