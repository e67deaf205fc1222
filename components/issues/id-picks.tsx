import { useId } from 'react';
import { Icon } from '../ui/icon';
import styles from './id-picks.module.css';

type IdPicksProps = {
  label: string;
  /** What can be chosen, by id. */
  names: Readonly<Record<string, string>>;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  addLabel: string;
  removeLabel: (name: string) => string;
  /** Said while nothing is chosen. */
  none?: string;
  /** Said below: what it is for, or what is wrong with it. */
  about?: string | undefined;
  wrong?: boolean;
};

/** Several of a list, in the order in which they were chosen: each can be taken away, one more added. */
export function IdPicks({ label, chosen, none, about, wrong = false, ...rest }: IdPicksProps) {
  const id = useId();
  return (
    <fieldset className={styles.picks} aria-describedby={about ? id : undefined}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.row}>
        {chosen.length === 0 && none && <span className={styles.none}>{none}</span>}
        <Chosen chosen={chosen} {...rest} />
        <Adding chosen={chosen} {...rest} />
      </div>
      {about && (
        <p id={id} className={wrong ? styles.wrong : styles.about} role={wrong ? 'alert' : undefined}>
          {about}
        </p>
      )}
    </fieldset>
  );
}

type Rest = Pick<IdPicksProps, 'names' | 'chosen' | 'onChange' | 'addLabel' | 'removeLabel'>;

function Chosen({ names, chosen, onChange, removeLabel }: Rest) {
  return chosen.map((id) => {
    const name = names[id] ?? id;
    return (
      <button
        key={id}
        type="button"
        className={styles.chosen}
        aria-label={removeLabel(name)}
        title={removeLabel(name)}
        onClick={() => onChange(chosen.filter((other) => other !== id))}
      >
        {name}
        <Icon name="cross" />
      </button>
    );
  });
}

function Adding({ names, chosen, onChange, addLabel }: Rest) {
  const left = Object.entries(names).filter(([id]) => !chosen.includes(id));
  if (left.length === 0) return null;
  return (
    <select
      className={styles.add}
      aria-label={addLabel}
      value=""
      onChange={(event) => event.target.value !== '' && onChange([...chosen, event.target.value])}
    >
      <option value="">{addLabel}</option>
      {left.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
