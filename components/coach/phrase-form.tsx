import { type FormEvent, useState } from 'react';
import type { Category } from '../../lib/coach/types';
import { checkPhrase, LONGEST_PHRASE } from '../../lib/core/own-phrase';
import type { OwnPhrase } from '../../lib/core/settings';
import { coach, panel } from '../../lib/locales';
import { Button } from '../ui/button';
import { useKeptForm } from '../ui/keep-words';
import { TextField } from '../ui/text-field';
import styles from './phrase-form.module.css';
import { PhraseTrial, type TrialMarks } from './phrase-trial';

const words = coach.phrases;

/** Most new phrases are empty words. */
const FIRST: Category = 'jargon';

export type PhraseFormProps = {
  phrases: readonly OwnPhrase[];
  /** False when it couldn't be stored: then the words stay. */
  onAdd: (phrase: Omit<OwnPhrase, 'id'>) => Promise<boolean>;
  /** What the coach would mark of a text by these phrases. */
  marksOf: TrialMarks;
};

/** One more phrase: its words, what kind they are, and why; and a sentence to try it on. */
export function PhraseForm(props: PhraseFormProps) {
  const { phrases, marksOf } = props;
  const { values, problem, type, submit } = usePhraseForm(props);
  return (
    <div className={styles.adding}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={words.words}
          hint={words.wordsHint}
          error={problem}
          className={styles.wide}
          value={values.words}
          maxLength={LONGEST_PHRASE + 80}
          autoComplete="off"
          onChange={(event) => type({ words: event.target.value })}
        />
        <Kind value={values.category} onPick={(category) => type({ category })} />
        <TextField
          label={words.why}
          hint={words.whyHint}
          value={values.why}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => type({ why: event.target.value })}
        />
        <Button type="submit" className={styles.add}>
          {words.add}
        </Button>
      </form>
      <PhraseTrial phrases={[...phrases, { id: 'typed', words: values.words, category: FIRST }]} marksOf={marksOf} />
    </div>
  );
}

/** What is typed waits for its save, whatever happens to the page. */
function usePhraseForm({ phrases, onAdd }: PhraseFormProps) {
  const { values, change, forget } = useKeptForm('coach.phrase', { words: '', why: '', category: FIRST as string });
  const [problem, setProblem] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = checkPhrase(values.words, phrases);
    if (found) return setProblem(words.problems[found]);
    const why = values.why.trim();
    const phrase = { words: values.words.trim(), category: values.category, ...(why ? { why } : {}) };
    if (!(await onAdd(phrase))) return setProblem(words.failed);
    change({ words: '', why: '' });
    forget();
  };
  const type = (changed: Partial<typeof values>) => {
    change(changed);
    setProblem(undefined);
  };
  return { values, problem, type, submit };
}

function Kind({ value, onPick }: { value: string; onPick: (category: string) => void }) {
  return (
    <label className={styles.kind}>
      <span className={styles.label}>{words.category}</span>
      <select className={styles.select} value={value} onChange={(event) => onPick(event.target.value)}>
        {Object.entries(panel.draft.categories).map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
