import { type ReactNode, useId } from 'react';
import styles from './choice-list.module.css';

export type Choice<Value extends string> = { value: Value; name: string; about: ReactNode };

type ChoiceListProps<Value extends string> = {
  legend: string;
  /** The heading above says it already: only screen readers hear the legend. */
  legendUnseen?: boolean;
  choices: readonly Choice<Value>[];
  value: Value;
  disabled?: boolean;
  /** Side by side where there is room for two; otherwise one below the other. */
  beside?: boolean;
  /** Called inside the click, so that the browser may be asked for something. */
  onChange: (value: Value) => void;
  /** What is said below the list. */
  children?: ReactNode;
};

/** One of a few, each with what it means. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { legend, legendUnseen = false, choices, value, disabled = false, beside = false, onChange, children } = props;
  const id = useId();
  return (
    <fieldset className={beside ? styles.beside : styles.list} disabled={disabled}>
      <legend className={legendUnseen ? styles.unseen : styles.legend}>{legend}</legend>
      {choices.map((one) => (
        <div key={one.value} className={styles.choice}>
          <input
            type="radio"
            id={`${id}-${one.value}`}
            name={id}
            checked={value === one.value}
            onChange={() => onChange(one.value)}
            aria-describedby={`${id}-${one.value}-about`}
            className={styles.dot}
          />
          <div>
            <label htmlFor={`${id}-${one.value}`} className={styles.name}>
              {one.name}
            </label>
            <p id={`${id}-${one.value}-about`} className={styles.about}>
              {one.about}
            </p>
          </div>
        </div>
      ))}
      {children}
    </fieldset>
  );
}
