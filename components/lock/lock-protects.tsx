import { lock } from '../../lib/locales';
import styles from '../backup/protects.module.css';

const words = lock.settings;

/** What the lock is good for and what not, both in full. */
export function LockProtects() {
  return (
    <div className={styles.lists}>
      <div>
        <h3 className={styles.title}>{words.yesTitle}</h3>
        <ul className={styles.list}>
          {words.yes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className={styles.title}>{words.noTitle}</h3>
        <ul className={styles.list} data-not>
          {words.no.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
