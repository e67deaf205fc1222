import { importWords as words } from '../../lib/locales';
import { Fold } from '../ui/fold';
import styles from './how-to.module.css';

/** Where LinkedIn keeps the file: it isn't easy to find. */
export function HowTo() {
  return (
    <Fold title={words.how.title}>
      <ol className={styles.steps}>
        {words.how.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.how.messages}</p>
    </Fold>
  );
}
