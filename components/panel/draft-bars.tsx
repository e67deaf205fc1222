import type { SentenceView } from '../../lib/coach/types';
import { panel } from '../../lib/locales';
import styles from './draft-bars.module.css';

const words = panel.draft;

/** So many bars stay readable at 360 px; a longer draft is shown by its beginning. */
const MOST = 48;

/** The draft as a row of small bars: above the line for them, below it for the writer, as long as the sentence. */
export function DraftBars({ sentences }: { sentences: SentenceView[] }) {
  const amount = (serves: SentenceView['serves']) => sentences.filter((row) => row.serves === serves).length;
  return (
    <div className={styles.picture}>
      <div
        className={styles.bars}
        role="img"
        aria-label={words.picture(amount('writer'), amount('reader'), amount('neutral'))}
      >
        {sentences.slice(0, MOST).map((row) => (
          <span
            key={row.start}
            className={styles.bar}
            data-serves={row.serves}
            style={{ flexGrow: Math.min(Math.max(row.end - row.start, 12), 160) }}
          />
        ))}
      </div>
      <div className={styles.legend} aria-hidden="true">
        <span>{words.theirs}</span>
        <span>{words.yours}</span>
      </div>
    </div>
  );
}
