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
        {columns.map((column, at) => (
          <Column
            // Two columns may have one name; their place tells them apart and never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={at}
            name={column || words.unnamed(at + 1)}
            seen={samples.map((row) => row[at]?.trim()).filter((value) => value !== undefined && value !== '')}
            field={fields[at] ?? null}
            choices={choices}
            onChoose={(value) => choose(at, value)}
          />
        ))}
      </ul>
      {nameMissing && (
        <p role="alert" className={styles.missing}>
          {words.needName}
        </p>
      )}
    </div>
  );
}

type ColumnProps<Field extends string> = {
  name: string;
  seen: readonly (string | undefined)[];
  field: Field | null;
  choices: readonly Field[];
  onChoose: (value: string) => void;
};

function Column<Field extends string>({ name, seen, field, choices, onChoose }: ColumnProps<Field>) {
  return (
    <li className={styles.column}>
      <span className={styles.words}>
        <bdi className={styles.name}>{name}</bdi>
        <bdi className={styles.seen}>{seen.slice(0, 3).join(' · ')}</bdi>
      </span>
      <select
        className={styles.choose}
        aria-label={words.column(name)}
        value={field ?? ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{words.leaveOut}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words.fields[choice] ?? choice}
          </option>
        ))}
      </select>
    </li>
  );
}
