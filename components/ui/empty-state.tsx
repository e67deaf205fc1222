import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** Inside a section: smaller, without the space around. */
  small?: boolean;
};

/** Nothing here yet: says what would be, and offers one way to begin. */
export function EmptyState({ title, children, actions, small = false }: EmptyStateProps) {
  if (small) {
    return (
      <div className={styles.small}>
        <p>{title}</p>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    );
  }
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.body}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
