import { lastTouch } from '../../lib/core/last-touch';
import type { ContactFile, Interaction } from '../../lib/core/record';
import { panel } from '../../lib/locales';
import { Ago } from '../ui/ago';
import styles from './last-touch.module.css';

const words = panel.last;

/** The last real contact, in one line. A note to oneself is not contact. */
export function LastTouch({ file, now }: { file: ContactFile; now: number }) {
  const last = lastTouch(file.interactions, now);
  if (!last) return <p className={styles.none}>{words.none}</p>;
  return (
    <p className={styles.last}>
      <span className={styles.label}>{words.label}: </span>
      {sayKind(last)}, <Ago at={last.at} now={now} />
      {last.gist && (
        <>
          {' — '}
          <bdi>{last.gist}</bdi>
        </>
      )}
    </p>
  );
}

/** "mail from them", "call". Nobody sends a meeting. */
export function sayKind(row: Pick<Interaction, 'kind' | 'direction'>): string {
  if (row.kind === 'meeting') return words.kinds.meeting;
  return [words.kinds[row.kind], words.directions[row.direction]].filter(Boolean).join(' ');
}
