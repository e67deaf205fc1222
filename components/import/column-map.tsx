import { importWords as words } from '../../lib/locales';
import styles from './column-map.module.css';

type ColumnMapProps<Field extends string> = {
  /** Names of the columns as the file has them, with what each holds and what stands in its first rows. */
  columns: readonly string[];
  fields: readonly (Field | null)[];
  samples: readonly (readonly string[])[];
  choices: readonly Field[];
  /** No column holds a name yet. */
  nameMissing: boolean;
  onFields: (fields: (Field | null)[]) => void;
};

/** Says what each column of an unknown table holds: a choice a column, with three values to see what it is. */
export function ColumnMap<Field extends string>(props: ColumnMapProps<Field>) {
  const { columns, fields, samples, choices, nameMissing, onFields } = props;
  const choose = (at: number, value: string) => {
    const field = choices.find((choice) => choice === value) ?? null;
    onFields(columns.map((_, index) => (index === at ? field : (fields[index] ?? null))));
  };
  return (
    <div className={styles.map}>
      <p className={styles.hint}>{words.mappingHint}</p>
      <ul className={styles.columns}>
        {columns.map((column, at) => {
          const name = column || words.unnamed(at + 1);
          const seen = samples.map((row) => row[at]?.trim()).filter(Boolean);
          return (
            // Two columns may have one name; their place tells them apart and never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={at} className={styles.column}>
              <span className={styles.words}>
                <bdi className={styles.name}>{name}</bdi>
                <bdi className={styles.seen}>{seen.slice(0, 3).join(' · ')}</bdi>
              </span>
              <select
                className={styles.choose}
                aria-label={words.column(name)}
                value={fields[at] ?? ''}
                onChange={(event) => choose(at, event.target.value)}
              >
                <option value="">{words.leaveOut}</option>
                {choices.map((field) => (
                  <option key={field} value={field}>
                    {words.fields[field] ?? field}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
      {nameMissing && (
        <p role="alert" className={styles.missing}>
          {words.needName}
        </p>
      )}
    </div>
  );
}
