import type { Fact } from '../../lib/core/record';
import { AvoidLine } from './avoid-line';
import styles from './heed-lines.module.css';
import { MixUpLine } from './mix-up-line';

/** What to mind before a word is said: topics to stay away from, and whom they are not. Takes no room while there is nothing. */
export function HeedLines({ facts }: { facts: readonly Fact[] }) {
  return (
    <div className={styles.heed}>
      <AvoidLine facts={facts} />
      <MixUpLine />
    </div>
  );
}
