import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** 1 when nothing else on the page is its heading. */
  level?: 1 | 2;
  /** Inside a section: smaller, without the space around. */
  small?: boolean;
};

/** Nothing here yet: says what would be, and offers one way to begin. */
export function EmptyState({ title, children, actions, level = 2, small = false }: EmptyStateProps) {
  if (small) {
    return (
      <div className={styles.small}>
        <p>{title}</p>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    );
  }
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={styles.empty}>
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.body}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
