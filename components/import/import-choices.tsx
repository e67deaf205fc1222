import { importWords as words } from '../../lib/locales';
import styles from './import-choices.module.css';

type Choices = { otherContacts?: boolean; strangers?: boolean };

type ImportChoicesProps = {
  choices: Choices;
  /** How many each would bring; a choice without any isn't shown. */
  otherContacts: number;
  strangers: number;
  onChoices: (choices: Choices) => void;
};

/** People who are left out unless they are asked for. */
export function ImportChoices({ choices, otherContacts, strangers, onChoices }: ImportChoicesProps) {
  if (otherContacts + strangers === 0) return null;
  return (
    <div className={styles.choices}>
      {otherContacts > 0 && (
        <Choice
          label={words.otherContacts(otherContacts)}
          on={choices.otherContacts === true}
          onToggle={(on) => onChoices({ ...choices, otherContacts: on })}
        />
      )}
      {strangers > 0 && (
        <Choice
          label={words.strangers(strangers)}
          on={choices.strangers === true}
          onToggle={(on) => onChoices({ ...choices, strangers: on })}
        />
      )}
    </div>
  );
}

function Choice({ label, on, onToggle }: { label: string; on: boolean; onToggle: (on: boolean) => void }) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        data-row
        className={styles.box}
        checked={on}
        onChange={(event) => onToggle(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
