import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state';
import styles from './quiet-state.module.css';

type QuietStateProps = { title: string; children?: ReactNode; actions?: ReactNode };

/** The panel when there is no person to show: what is so, and the one thing to do about it. */
export function QuietState({ title, children, actions }: QuietStateProps) {
  return (
    <div className={styles.quiet}>
      <EmptyState level={1} title={title} actions={actions}>
        {children && <p>{children}</p>}
      </EmptyState>
    </div>
  );
}
