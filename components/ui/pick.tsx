import styles from './pick.module.css';

type PickProps<Id extends string> = {
  /** What is chosen, for those who can't see it beside what it belongs to. */
  label: string;
  value: Id;
  /** Each choice with its words, in order. */
  words: Readonly<Partial<Record<Id, string>>>;
  onPick: (id: Id) => void;
};

/** A choice among a few that reads as words in a line: the browser's own list, so that letters and arrows choose. */
export function Pick<Id extends string>({ label, value, words, onPick }: PickProps<Id>) {
  const ids = Object.keys(words) as Id[];
  return (
    <select
      className={styles.pick}
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => {
        const id = ids.find((one) => one === event.target.value);
        if (id !== undefined) onPick(id);
      }}
    >
      {ids.map((id) => (
        <option key={id} value={id}>
          {words[id]}
        </option>
      ))}
    </select>
  );
}
