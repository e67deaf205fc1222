import type { Brief } from '../../lib/core/brief';
import { brief as words } from '../../lib/locales';
import { join } from '../ui/join';
import { sayWhen } from '../ui/say-when';
import styles from './brief-lines.module.css';
import { BriefPart } from './brief-part';

/** Something to give, and what was given last so that it isn't given twice. */
export function BriefBring({ brief: { give, lastGiven }, now }: { brief: Brief; now: number }) {
  return (
    <BriefPart title={words.parts.give}>
      {give.length === 0 ? (
        <p className={styles.quiet}>{words.noGive}</p>
      ) : (
        <ul className={styles.list}>
          {give.map((gift) => (
            <li key={`${gift.kind} ${gift.words}`} className={styles.one}>
              <bdi dir="auto">{words.gift(gift)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {lastGiven && (
        <p className={join(styles.quiet, styles.one)}>
          <bdi dir="auto">{words.lastGiven(lastGiven.words, sayWhen(lastGiven.at, now))}</bdi>
        </p>
      )}
    </BriefPart>
  );
}
