import { type KeyboardEvent, useState } from 'react';
import styles from './edit-in-place.module.css';
import { join } from './join';
import { VisuallyHidden } from './visually-hidden';

type EditInPlaceProps = {
  value: string;
  /** What it is, in words: "Change the role". */
  label: string;
  /** How the value is said while it isn't edited; its own words without. */
  say?: ((value: string) => string) | undefined;
  /** Shown, quieter, while there is no value. */
  missing?: string;
  onSave: (value: string) => void;
  /** A name can't be emptied. */
  required?: boolean;
  /** Words that may run over several lines: Shift and Enter start a new one. */
  long?: boolean;
  className?: string | undefined;
  /** Where the keyboard shortcut of this name goes. */
  go?: string;
};

/** Text that becomes a field where it stands. Enter or leaving saves, Escape backs out; unchanged saves nothing. */
export function EditInPlace(props: EditInPlaceProps) {
  const { value, label, say, missing, onSave, required = false, className, go } = props;
  const [editing, setEditing] = useState(false);
  if (editing) {
    const finish = (typed: string) => {
      setEditing(false);
      const next = typed.trim();
      if (next !== value && (next || !required)) onSave(next);
    };
    return <Field {...props} onFinish={finish} />;
  }
  return (
    <button
      type="button"
      data-row
      className={join(styles.words, !value && styles.missing, className)}
      title={label}
      data-go={go}
      onClick={() => setEditing(true)}
    >
      <bdi dir="auto">{value ? (say?.(value) ?? value) : missing}</bdi>
      {value && <VisuallyHidden>. {label}</VisuallyHidden>}
    </button>
  );
}

type FieldProps = EditInPlaceProps & { onFinish: (typed: string) => void };

function Field({ value, label, long = false, className, onFinish }: FieldProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) onFinish(event.currentTarget.value);
    if (event.key === 'Escape') onFinish(value);
  };
  const shared = {
    className: join(styles.field, className),
    dir: 'auto',
    'aria-label': label,
    defaultValue: value,
    onKeyDown,
  };
  if (long) {
    const rows = Math.min(value.split('\n').length + Math.floor(value.length / 40), 10);
    return <textarea {...shared} rows={rows} ref={takeCaret} onBlur={(event) => onFinish(event.currentTarget.value)} />;
  }
  // As wide as its words, so that what stands beside them stays there.
  return (
    <input
      {...shared}
      size={Math.max(value.length, 8)}
      ref={takeCaret}
      onBlur={(event) => onFinish(event.currentTarget.value)}
    />
  );
}

/** The user has just clicked on these words: the caret belongs here, with all of them selected. */
function takeCaret(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
