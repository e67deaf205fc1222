import { common, settings as words } from '../../lib/locales';
import styles from './data-counts.module.css';

type CountName = keyof typeof words.data.counts;

type DataCountsProps = { counts: Record<CountName, number> & { samples: number } };

/** What is kept, in numbers: nothing is hidden in a table nobody sees. */
export function DataCounts({ counts }: DataCountsProps) {
  const names = Object.keys(words.data.counts) as CountName[];
  return (
    <>
      <dl className={styles.counts}>
        {names.map((name) => (
          <div key={name} className={styles.row}>
            <dt className={styles.name}>{words.data.counts[name]}</dt>
            <dd className={styles.number}>{common.number(counts[name])}</dd>
          </div>
        ))}
      </dl>
      {counts.samples > 0 && <p className={styles.sample}>{words.data.sample(counts.samples)}</p>}
    </>
  );
}
