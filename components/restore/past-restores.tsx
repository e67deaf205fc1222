import { common, restore as words } from '../../lib/locales';
import { Section } from '../page/section';
import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import styles from './past-restores.module.css';

type PastRestoresProps = {
  restores: readonly { receiptId: string; at: number }[];
  now: number;
  undoing: string | null;
  onUndo: (receiptId: string) => void;
};

/** Restores of before, each of which can still be taken back as a whole. */
export function PastRestores({ restores, now, undoing, onUndo }: PastRestoresProps) {
  if (restores.length === 0) return null;
  return (
    <Section title={words.earlier.title}>
      <ul>
        {restores.map(({ receiptId, at }) => (
          <li key={receiptId} className={styles.restore}>
            <span className={styles.what}>{words.earlier.what}</span>
            <span className={styles.when}>
              <Ago at={at} now={now} />
            </span>
            <Button
              look="quiet"
              busy={undoing === receiptId}
              disabled={undoing !== null}
              aria-label={words.earlier.undoThis(common.exact(at))}
              onClick={() => onUndo(receiptId)}
            >
              {undoing === receiptId ? words.report.undoing : words.earlier.undo}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
