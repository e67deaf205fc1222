import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { common, fields } from '../../lib/locales';
import { Button } from './button';
import { DelicateLine } from './delicate-line';
import box from './field.module.css';
import { join } from './join';
import { useKeptForm } from './keep-words';
import styles from './line-form.module.css';

type LineFormProps = {
  label: string;
  placeholder: string;
  /** Where the words are kept until they are stored. */
  place: string;
  /** The button's word. */
  save: string;
  /** Answers false, or a promise of it, when it couldn't be stored: then the words stay. */
  onSave: (words: string) => unknown;
  /** Told while one types, for what is said about the words. */
  onType?: (words: string) => void;
  /** Said under the field, about what stands in it. */
  about?: string | undefined;
  /** Escape gives up, where there is something to give up. */
  onCancel?: () => void;
  /** What happens without words, and its button's word; without it nothing does. */
  blank?: { label: string; onSave: () => void };
  /** The user has just asked for this field. */
  asked?: boolean;
  fieldRef?: Ref<HTMLTextAreaElement>;
  /** Words that are about nobody, or about what not to mention: nothing is asked about them. */
  unasked?: boolean;
  /** Choices that belong to the words: shown as soon as the field is used. */
  children?: ReactNode;
};

/** One line that adds something: Enter adds it, Shift and Enter start a new line. What else can be said comes below it. */
export function LineForm(props: LineFormProps) {
  const { label, placeholder, asked = false, fieldRef } = props;
  const id = useId();
  const line = useLine(props);
  const below = props.about ?? (line.refused ? fields.refused : undefined);
  return (
    <div className={styles.form} data-filled={line.words !== '' || asked || undefined}>
      <textarea
        ref={fieldRef}
        className={join(box.field, styles.field)}
        dir="auto"
        autoComplete="off"
        rows={1}
        aria-label={label}
        aria-describedby={below ? id : undefined}
        aria-invalid={line.refused || undefined}
        placeholder={placeholder}
        value={line.words}
        readOnly={line.busy}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field
        autoFocus={asked}
        onChange={(event) => line.type(event.target.value)}
        onKeyDown={line.onKeyDown}
      />
      {below && (
        <p
          id={id}
          className={styles.below}
          role={line.refused ? 'alert' : 'status'}
          data-refused={line.refused || undefined}
        >
          {below}
        </p>
      )}
      {!props.unasked && <DelicateLine text={line.words} />}
      <Foot {...props} line={line} />
    </div>
  );
}

function Foot({ save, onCancel, blank, children, line }: LineFormProps & { line: Line }) {
  return (
    <div className={styles.foot}>
      {children}
      <span className={styles.buttons}>
        {onCancel && (
          <Button look="quiet" onClick={line.cancel}>
            {common.cancel}
          </Button>
        )}
        {blank && line.blank ? (
          <Button onClick={blank.onSave}>{blank.label}</Button>
        ) : (
          <Button busy={line.busy} disabled={line.blank} onClick={() => void line.finish()}>
            {save}
          </Button>
        )}
      </span>
    </div>
  );
}

type Line = ReturnType<typeof useLine>;

function useLine(props: LineFormProps) {
  const { place, onSave, onType, onCancel, blank } = props;
  const { values, change } = useKeptForm(place, { words: '' });
  const [state, setState] = useState<'idle' | 'saving' | 'refused'>('idle');
  const { words } = values;
  const isBlank = words.trim() === '';
  const busy = state === 'saving';
  const type = (typed: string) => {
    change({ words: typed });
    onType?.(typed);
  };
  const finish = async () => {
    if (busy) return;
    if (isBlank) return blank?.onSave();
    setState('saving');
    const stored = await onSave(words.trim());
    setState(stored === false ? 'refused' : 'idle');
    if (stored !== false) type('');
  };
  const cancel = () => {
    type('');
    onCancel?.();
  };
  const onKeyDown = (event: KeyboardEvent) => keyDown(event, { finish, ...(onCancel && !busy ? { cancel } : {}) });
  return { words, blank: isBlank, busy, refused: state === 'refused', type, finish, cancel, onKeyDown };
}

function keyDown(event: KeyboardEvent, { finish, cancel }: { finish: () => Promise<void>; cancel?: () => void }): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    void finish();
  }
  if (event.key === 'Escape' && cancel) {
    event.preventDefault();
    cancel();
  }
}
