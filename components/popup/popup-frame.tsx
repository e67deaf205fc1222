import type { ReactNode } from 'react';
import styles from './popup-frame.module.css';

/** What stands in the toolbar's popup, whichever screen it is: also while it opens, and while it is locked. */
export function PopupFrame({ children }: { children: ReactNode }) {
  return <div className={styles.frame}>{children}</div>;
}
