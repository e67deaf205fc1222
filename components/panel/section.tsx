import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './section.module.css';

type SectionProps = {
  title: string;
  /** Where the keyboard shortcut of this name goes. */
  go?: string;
  /** Something to do with the whole part, at the end of its title. */
  action?: ReactNode;
  children: ReactNode;
};

/** A labelled part of the first screen. No box: the label and the space are enough. */
export function Section({ title, go, action, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-go={go} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
      {/* Beside the title, and after the rows for those who go by keys: they are what one comes for. */}
      {action && <div className={styles.action}>{action}</div>}
    </section>
  );
}
