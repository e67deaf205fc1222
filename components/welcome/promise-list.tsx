import { welcome as words } from '../../lib/locales';
import styles from './promise-list.module.css';

/** What is read, what is kept, where: in full, before anything is asked. */
export function PromiseList() {
  return (
    <dl className={styles.list}>
      {words.promise.rows.map(({ term, text }) => (
        <div key={term} className={styles.row}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
