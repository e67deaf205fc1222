import { useEffect, useRef } from 'react';
import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import styles from './past-list.module.css';
import { Section } from './section';

/** Something that was done to many at once. `undoThis` names it for whoever only hears the button, `mind`: what isn't as it should be. */
export type Past = { receiptId: string; at: number; what: string; undoThis: string; mind?: string };

/** What was taken back last, and how much of it stays because it was changed since. */
export type TakenBack = { receiptId: string; kept: number };

type PastListProps = {
  title: string;
  rows: readonly Past[];
  now: number;
  words: { undo: string; undoing: string; taken: (kept: number) => string };
  /** The one that is being taken back. */
  undoing: string | null;
  /** What was taken back last, and how much of it stays. */
  taken?: TakenBack | null;
  onUndo: (receiptId: string) => void;
};

/** What was done to many before, each of which can still be taken back as a whole; nothing while there is none. */
export function PastList({ title, rows, now, words, undoing, taken = null, onUndo }: PastListProps) {
  if (rows.length === 0 && !taken) return null;
  return (
    <Section title={title}>
      {taken && <Taken key={taken.receiptId} words={words.taken(taken.kept)} />}
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

/** Says what became of it, and takes the focus that goes with its row. */
function Taken({ words }: { words: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const { activeElement: at, body } = document;
    if (at === body || at?.closest('section') === place.current?.closest('section')) place.current?.focus();
  }, []);
  return (
    <p ref={place} role="status" tabIndex={-1} className={styles.taken}>
      {words}
    </p>
  );
}
