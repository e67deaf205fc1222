import { people as words } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import styles from './merged-from.module.css';

export type MergeNote = { receiptId: string; at: number; otherName: string };

type MergedFromProps = { merges: readonly MergeNote[]; now: number; onTakeBack: (receiptId: string) => void };

/** Who was merged into this person, and the way back, which stays open for good. */
export function MergedFrom({ merges, now, onTakeBack }: MergedFromProps) {
  if (merges.length === 0) return null;
  return (
    <ul className={styles.merges}>
      {merges.map(({ receiptId, at, otherName }) => (
        <li key={receiptId} className={styles.merge}>
          <span>
            {words.person.mergedFrom(otherName)} <Ago at={at} now={now} />
          </span>
          <Button look="quiet" onClick={() => onTakeBack(receiptId)}>
            {words.person.takeBack}
          </Button>
        </li>
      ))}
    </ul>
  );
}
