import type { ComponentProps } from 'react';
import styles from './chip.module.css';
import { join } from './join';

type ChipProps = ComponentProps<'button'> & {
  /** What sort of thing it is, in front of the words. */
  kind?: string;
  /** sure: we understood · guess: we think so · warn: look at it. */
  look?: 'sure' | 'guess' | 'warn';
};

/** A small thing one can click to change. Without `onClick` it is only a mark. */
export function Chip({ kind, look = 'sure', className, children, onClick, ...rest }: ChipProps) {
  const inside = (
    <>
      {kind && <span className={styles.kind}>{kind}</span>}
      <bdi className={styles.words}>{children}</bdi>
    </>
  );
  const names = join(styles.chip, styles[look], onClick && styles.live, className);
  if (!onClick) return <span className={names}>{inside}</span>;
  return (
    <button type="button" {...rest} onClick={onClick} className={names}>
      {inside}
    </button>
  );
}
