import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { ReadRule, RuleProblem } from '../../lib/core/read-rule';
import { fields, rules as words } from '../../lib/locales';
import { join } from '../ui/join';
import { useKeptWords } from '../ui/keep-words';
import styles from './rule-field.module.css';
import { RuleRow } from './rule-row';

type RuleFieldProps<T> = {
  label: string;
  /** As it stands in the record, in words. */
  value: string;
  hint?: string;
  /** Where typed words are kept until they are stored. */
  place: string;
  read: (typed: string) => ReadRule<T>;
  /** False when it couldn't be stored: then the words stay. */
  onSave: (value: T | undefined) => Promise<boolean>;
  /** After the field: "days between". */
  after?: ReactNode;
  /** Few letters: a number. */
  short?: boolean;
  /** Several lines. */
  long?: boolean;
};

/** One rule as a field that saves itself: on Enter or when it is left. What is no rule is said under it, and stays. */
export function RuleField<T>(props: RuleFieldProps<T>) {
  const { label, hint, after, short = false, long = false } = props;
  const id = useId();
  const field = useRuleField(props);
  const shared = {
    id,
    dir: 'auto',
    className: join(styles.field, short && styles.short),
    autoComplete: 'off',
    placeholder: hint,
    value: field.shown,
    'aria-invalid': field.said ? true : undefined,
    'aria-describedby': field.said ? `${id}-said` : undefined,
    onChange: (event: { target: { value: string } }) => field.type(event.target.value),
    onBlur: () => void field.finish(),
    onKeyDown: field.onKeyDown,
  };
  return (
    <RuleRow label={label} field={id}>
      <span className={styles.line}>
        {long ? <textarea {...shared} rows={1} /> : <input {...shared} inputMode={short ? 'numeric' : 'text'} />}
        {after && <span className={styles.after}>{after}</span>}
      </span>
      {field.said && (
        <p id={`${id}-said`} className={styles.said} role="alert">
          {field.said}
        </p>
      )}
    </RuleRow>
  );
}

type Standing = RuleProblem | 'refused' | 'unsaved' | null;

function useRuleField<T>({ value, place, read, onSave, long = false }: RuleFieldProps<T>) {
  const kept = useKeptWords(place);
  const [typed, setTyped] = useState(() => kept.find());
  const [standing, setStanding] = useState<Standing>(() => (kept.find() === null ? null : 'unsaved'));
  const type = (next: string) => {
    setTyped(next);
    setStanding(null);
    kept.keep(next);
  };
  const drop = () => {
    setTyped(null);
    setStanding(null);
    kept.forget();
  };
  const finish = async () => {
    if (typed === null || typed.trim() === value.trim()) return drop();
    const understood = read(typed);
    if ('problem' in understood) return setStanding(understood.problem);
    const stored = await onSave(understood.value);
    if (stored === false) setStanding('refused');
    else drop();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !(long && event.shiftKey)) {
      event.preventDefault();
      void finish();
    }
    if (event.key === 'Escape' && typed !== null) {
      // Only what was typed is backed out of, not the whole editor.
      event.stopPropagation();
      drop();
    }
  };
  return { shown: typed ?? value, said: sayStanding(standing), type, finish, onKeyDown };
}

function sayStanding(standing: Standing): string | null {
  if (standing === null) return null;
  return standing === 'refused' || standing === 'unsaved' ? fields[standing] : words.problems[standing];
}
