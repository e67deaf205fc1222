import type { ReactNode } from 'react';
import type { Grain } from '../../lib/core/record';
import { common, panel } from '../../lib/locales';
import { join } from '../ui/join';
import styles from './grained.module.css';

type GrainedProps = {
  grain: Grain;
  /** Past its shelf life: the year is shown. */
  old?: boolean;
  /** How we know it is said beside it already: without the small mark. */
  bare?: boolean;
  /** The line it was captured from, word for word: on hover as well. */
  line?: string | undefined;
  children: ReactNode;
};

/**
 * A datum with its grain: told me is plain, read and imported carry a small mark, a guess is italic over a dotted rule,
 * an old one says of which year. The whole story is on hover.
 */
export function Grained({ grain, old = false, bare = false, line, children }: GrainedProps) {
  const guess = grain.source === 'guess';
  const mark = bare || grain.source === 'told-me' ? undefined : panel.grain.mark[grain.source];
  return (
    <span className={styles.grained} title={[line, panel.grain.whole(grain)].filter(Boolean).join('\n')}>
      <span className={join(guess && styles.guess)}>{children}</span>
      {mark && <small className={styles.mark}>{mark}</small>}
      {old && <small className={styles.mark}>{panel.grain.asOf(common.year(grain.at))}</small>}
    </span>
  );
}
