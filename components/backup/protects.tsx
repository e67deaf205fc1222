import { backup as words } from '../../lib/locales';
import styles from './protects.module.css';

/** What backups are good for and what not, both in full: trust comes from the second list. */
export function Protects() {
  return (
    <div className={styles.lists}>
      <ul className={styles.list}>
        {words.protects.yes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div>
        <h3 className={styles.title}>{words.protects.noTitle}</h3>
        <ul className={styles.list} data-not>
          {words.protects.no.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
