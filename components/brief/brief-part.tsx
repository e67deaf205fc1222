import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './brief-part.module.css';

/** One part of the brief: its name on the left edge, what belongs to it beside. */
export function BriefPart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
