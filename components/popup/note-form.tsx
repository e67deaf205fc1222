import { type FormEvent, type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import type { Piece, PieceKind } from '../../lib/core/quick-note';
import { popup as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { DelicateLine } from '../ui/delicate-line';
import styles from './note-form.module.css';
import { PieceChips } from './piece-chips';

type NoteFormProps = {
  text: string;
  pieces: readonly Piece[];
  now: number;
  saving: boolean;
  /** The caret belongs here now, and not in the search for a person. */
  focused: boolean;
  /** What stands in the way, in words; read out at once. */
  problem?: string | undefined;
  onText: (text: string) => void;
  onKind: (piece: Piece, kind: PieceKind) => void;
  onSave: () => void;
};

/** One field, three lines tall, with what was understood under it. Enter saves, Shift and Enter start a new line. */
export function NoteForm({ text, pieces, now, saving, focused, problem, onText, onKind, onSave }: NoteFormProps) {
  const id = useId();
  const field = useCaret(focused);
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (!saving) onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a word, Enter belongs to it.
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <textarea
        ref={field}
        className={styles.field}
        rows={3}
        dir="auto"
        autoComplete="off"
        aria-label={words.field}
        aria-describedby={`${id}-keys`}
        aria-invalid={problem ? true : undefined}
        placeholder={words.example}
        value={text}
        readOnly={saving}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <PieceChips pieces={pieces} now={now} onKind={onKind} />
      <DelicateLine text={text} />
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <Foot keysId={`${id}-keys`} saving={saving} />
    </form>
  );
}

function Foot({ keysId, saving }: { keysId: string; saving: boolean }) {
  return (
    <div className={styles.foot}>
      <span id={keysId} className={styles.keys} title={words.keysFull}>
        {words.keys}
      </span>
      <Button look="main" type="submit" busy={saving}>
        {saving ? words.saving : words.save}
      </Button>
    </div>
  );
}

/** The caret at the end of the field, whenever it belongs there. */
function useCaret(focused: boolean) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!focused || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [focused]);
  return field;
}
