import { type ReactNode, useState } from 'react';
import styles from './fold.module.css';
import { Icon } from './icon';

type FoldProps = {
  title: string;
  /** How many are inside; nothing is shown for 0. */
  count?: number;
  open?: boolean;
  id?: string;
  children: ReactNode;
};

/** A section that opens in place. What is inside is made only when it is opened: a long record costs nothing until then. */
export function Fold({ title, count = 0, open = false, id, children }: FoldProps) {
  const [shown, setShown] = useState(open);
  return (
    <details className={styles.fold} id={id} open={open} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary className={styles.summary} data-row>
        <Icon name="chevron" />
        <span className={styles.title}>{title}</span>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </summary>
      {shown && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
