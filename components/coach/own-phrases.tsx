import type { Category } from '../../lib/coach/types';
import type { OwnPhrase } from '../../lib/core/settings';
import { coach, panel } from '../../lib/locales';
import { IconButton } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import { Pick } from '../ui/pick';
import styles from './own-phrases.module.css';

const words = coach.phrases;

export type PhraseChanges = {
  /** False when it couldn't be stored: then the words stay in their field. */
  onChange: (phrase: OwnPhrase) => Promise<boolean>;
  onRemove: (id: string) => void;
};

/** Wording that the user wants marked; its kind and its reason are changed where they stand. */
export function OwnPhrases({ phrases, onChange, onRemove }: PhraseChanges & { phrases: readonly OwnPhrase[] }) {
  if (phrases.length === 0) return <p className={styles.empty}>{words.empty}</p>;
  return (
    <ul className={styles.list} aria-label={words.title}>
      {phrases.map((phrase) => (
        <Row key={phrase.id} {...{ phrase, onChange, onRemove }} />
      ))}
    </ul>
  );
}

function Row({ phrase, onChange, onRemove }: PhraseChanges & { phrase: OwnPhrase }) {
  const { id, category, why = '' } = phrase;
  const { why: _, ...bare } = phrase;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <bdi dir="auto" className={styles.phrase}>
          {phrase.words}
        </bdi>
        <Pick
          label={words.categoryOf(phrase.words)}
          value={category as Category}
          words={panel.draft.categories}
          onPick={(next) => void onChange({ ...phrase, category: next })}
        />
        <div className={styles.why}>
          <EditInPlace
            value={why}
            label={words.whyOf(phrase.words)}
            missing={words.noWhy}
            place={`phrase.${id}.why`}
            onSave={(next) => onChange(next ? { ...bare, why: next } : bare)}
          />
        </div>
      </div>
      <IconButton icon="cross" label={words.remove(phrase.words)} onClick={() => onRemove(id)} />
    </li>
  );
}
