import type { ReactNode } from 'react';
import styles from './rule-row.module.css';

type RuleRowProps = {
  label: string;
  /** The field that the label belongs to; without it the row names a group. */
  field?: string;
  id?: string;
  /** Much to say: where there is little room, the name stands above it. */
  wide?: boolean;
  children: ReactNode;
};

/** One rule: what it is called at the left, what was said of it at the right. */
export function RuleRow({ label, field, id, wide = false, children }: RuleRowProps) {
  return (
    <div className={styles.row} data-wide={wide || undefined}>
      {field ? (
        <label className={styles.label} htmlFor={field} id={id}>
          {label}
        </label>
      ) : (
        <span className={styles.label} id={id}>
          {label}
        </span>
      )}
      <div className={styles.said}>{children}</div>
    </div>
  );
}
