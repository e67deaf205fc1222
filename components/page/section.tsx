import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

type SectionProps = {
  /** Absent where the page's own title says it. */
  title?: string | undefined;
  lead?: ReactNode;
  id?: string;
  children?: ReactNode;
};

/** One subject of a long page: a heading, a sentence, and what belongs to it, on the page's one left edge. */
export function Section({ title, lead, id, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={title ? heading : undefined} id={id}>
      {title && (
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
      )}
      {lead && <p className={styles.lead}>{lead}</p>}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
