import { type FocusEvent, type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { fields } from '../../lib/locales';
import { DelicateLine } from './delicate-line';
import styles from './edit-in-place.module.css';
import { join } from './join';
import { type KeptWords, useKeptWords } from './keep-words';
import { VisuallyHidden } from './visually-hidden';

type EditInPlaceProps = {
  value: string;
  /** What it is, in words: "Change the role". */
  label: string;
  /** How the value is said while it isn't edited; its own words without. */
  say?: ((value: string) => string) | undefined;
  /** Shown, quieter, while there is no value. */
  missing?: string;
  /** Answers false, or a promise of it, when it couldn't be stored: then the words stay in the field. */
  onSave: (value: string) => unknown;
  /** Where the words are kept until they are stored; each thing that can be edited has its own. */
  place?: string;
  /** A name can't be emptied. */
  required?: boolean;
  /** Words that may run over several lines: Shift and Enter start a new one. */
  long?: boolean;
  /** Words about somebody: what laws protect is asked about while they are typed. */
  asks?: boolean;
  className?: string | undefined;
  /** Where the keyboard shortcut of this name goes. */
  go?: string;
};

/** Text that becomes a field where it stands. Enter or leaving saves, Escape backs out; unchanged saves nothing. */
export function EditInPlace(props: EditInPlaceProps) {
  const { value, label, say, missing, className, go } = props;
  const editing = useEditing(props);
  if (editing.state !== 'shown') return <Field {...props} editing={editing} />;
  return (
    <button
      type="button"
      data-row
      className={join(styles.words, !value && styles.missing, className)}
      title={label}
      data-go={go}
      onClick={editing.begin}
    >
      <bdi dir="auto">{value ? (say?.(value) ?? value) : missing}</bdi>
      {value && <VisuallyHidden>. {label}</VisuallyHidden>}
    </button>
  );
}

/** `refused`: it couldn't be stored. `unsaved`: the page was closed over it; nobody clicked, so it takes no focus. */
type State = 'shown' | 'editing' | 'saving' | 'refused' | 'unsaved';

type Editing = {
  state: State;
  /** What the field begins with. */
  words: string;
  kept: KeptWords;
  begin(): void;
  finish(typed: string): Promise<void>;
  drop(): void;
};

function useEditing({ value, place, onSave, required = false }: EditInPlaceProps): Editing {
  const kept = useKeptWords(place);
  const [state, setState] = useState<State>(() => ([null, value].includes(kept.find()) ? 'shown' : 'unsaved'));
  const saving = useRef(false);
  const drop = () => {
    kept.forget();
    setState('shown');
  };
  const finish = async (typed: string) => {
    const next = typed.trim();
    if (saving.current) return;
    if (next === value || (next === '' && required)) return drop();
    saving.current = true;
    setState('saving');
    const stored = await onSave(next);
    saving.current = false;
    if (stored === false) setState('refused');
    else drop();
  };
  const words = state === 'unsaved' ? (kept.find() ?? value) : value;
  return { state, words, kept, finish, drop, begin: () => setState('editing') };
}

function Field({ label, long = false, asks, className, editing }: EditInPlaceProps & { editing: Editing }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const { state, words } = editing;
  const problem = state === 'refused' || state === 'unsaved' ? fields[state] : null;
  const shared = {
    ...listeners(editing, asks ? setTyped : undefined),
    className: join(styles.field, className),
    dir: 'auto',
    autoComplete: 'off',
    'aria-label': label,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? id : undefined,
    defaultValue: words,
    readOnly: state === 'saving',
  };
  const rows = Math.min(words.split('\n').length + Math.floor(words.length / 40), 10);
  const ref = state === 'unsaved' ? null : takeCaret;
  return (
    <>
      {/* As wide as its words, so that what stands beside them stays there. */}
      {long ? (
        <textarea {...shared} rows={rows} ref={ref} />
      ) : (
        <input {...shared} size={Math.max(words.length, 8)} ref={ref} />
      )}
      {asks && <DelicateLine text={typed} />}
      {problem && (
        <span id={id} className={styles.problem} role={state === 'refused' ? 'alert' : undefined}>
          {problem}
        </span>
      )}
    </>
  );
}

type FieldElement = HTMLInputElement | HTMLTextAreaElement;

function listeners({ state, kept, finish, drop }: Editing, onType?: (words: string) => void) {
  return {
    onKeyDown(event: KeyboardEvent<FieldElement>) {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        void finish(event.currentTarget.value);
      }
      if (event.key === 'Escape' && state !== 'saving') drop();
    },
    onInput({ currentTarget }: FormEvent<FieldElement>) {
      kept.keep(currentTarget.value);
      onType?.(currentTarget.value);
    },
    onBlur: ({ currentTarget }: FocusEvent<FieldElement>) => void finish(currentTarget.value),
  };
}

/** The user has just clicked on these words: the caret belongs here, with all of them selected. */
function takeCaret(field: FieldElement | null): void {
  field?.focus();
  field?.select();
}
