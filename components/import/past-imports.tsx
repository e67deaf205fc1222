import { importWords as words } from '../../lib/locales';
import { Section } from '../page/section';
import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import styles from './past-imports.module.css';

type PastImportsProps = {
  imports: readonly { receiptId: string; at: number; from: string }[];
  now: number;
  /** The one that is being taken back. */
  undoing: string | null;
  onUndo: (receiptId: string) => void;
};

/** Imports of before, each of which can still be taken back as a whole. */
export function PastImports({ imports, now, undoing, onUndo }: PastImportsProps) {
  if (imports.length === 0) return null;
  return (
    <Section title={words.earlier.title}>
      <ul>
        {imports.map(({ receiptId, at, from }) => (
          <li key={receiptId} className={styles.import}>
            <bdi className={styles.from}>{from}</bdi>
            <span className={styles.when}>
              <Ago at={at} now={now} />
            </span>
            <Button
              look="quiet"
              busy={undoing === receiptId}
              disabled={undoing !== null}
              aria-label={words.earlier.undoThis(from)}
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
