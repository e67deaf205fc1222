import styles from './rule-choice.module.css';

type RuleChoiceProps<Id extends string> = {
  label: string;
  value: Id | undefined;
  /** Each choice with its word, in order. */
  words: Readonly<Record<Id, string>>;
  /** The whole name of each button, where its word alone doesn't say enough. */
  nameOf?: (id: Id) => string;
  /** Undefined when the chosen word is pressed again. */
  onChoose: (id: Id | undefined) => void;
};

/** A few words in a line, one of them chosen or none. */
export function RuleChoice<Id extends string>({ label, value, words, nameOf, onChoose }: RuleChoiceProps<Id>) {
  const ids = Object.keys(words) as Id[];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in the line
    <div className={styles.choice} role="group" aria-label={label}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className={styles.word}
          data-choice={id}
          aria-pressed={id === value}
          aria-label={nameOf?.(id)}
          onClick={() => onChoose(id === value ? undefined : id)}
        >
          {words[id]}
        </button>
      ))}
    </div>
  );
}
