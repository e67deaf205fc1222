import type { ContactFile } from '../../lib/core/record';
import type { RecordActions } from './actions';
import { AvoidLine } from './avoid-line';
import { GiveLine } from './give-nudge';
import styles from './heed-lines.module.css';
import { MixUpLine } from './mix-up-line';

type HeedLinesProps = { file: ContactFile; now: number; actions: RecordActions };

/**
 * What to mind before a word is said: topics to stay away from, whom they are not, and that it is time to give. Takes no
 * room while there is nothing.
 */
export function HeedLines({ file, now, actions }: HeedLinesProps) {
  return (
    <div className={styles.heed}>
      <AvoidLine facts={file.facts} />
      <MixUpLine />
      <GiveLine {...{ file, now, actions }} />
    </div>
  );
}
