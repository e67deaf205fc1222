import { type KeyboardEvent, useId, useState } from 'react';
import type { NoteSubject } from '../../lib/core/note-subject';
import { popup as words } from '../../lib/locales';
import styles from './person-picker.module.css';

/** One row of the list: who, and a quieter second line. */
export type SubjectChoice = { id: string; label: string; detail: string; subject: NoteSubject };

type PersonPickerProps = {
  typed: string;
  onType: (typed: string) => void;
  /** What fits, best first; with nothing typed, who is on the page and who was touched last. */
  choices: readonly SubjectChoice[];
  /** Hits for what is typed are still on their way. */
  looking: boolean;
  onChoose: (subject: NoteSubject) => void;
  onClose: () => void;
};

type Acting = Pick<PersonPickerProps, 'looking' | 'onChoose' | 'onClose'> & { current: SubjectChoice | undefined };

/** Escape backs out, Enter takes; null for any other key, and for those of an input method. */
function actOf({ key, nativeEvent }: KeyboardEvent, { current, looking, onChoose, onClose }: Acting) {
  if (nativeEvent.isComposing) return null;
  if (key === 'Escape') return onClose;
  if (key !== 'Enter' || !current) return null;
  const { subject } = current;
  // Who was meant may still be found: a key pressed too soon makes nobody twice.
  return looking && subject.kind === 'new' ? () => {} : () => onChoose(subject);
}

/**
 * Searches people in place, by the combobox pattern: focus stays in the field, arrows walk the list, Enter takes,
 * Escape backs out. Made by hand, because the popup must open at once and the headless library is heavy.
 */
export function PersonPicker({ typed, onType, choices, looking, onChoose, onClose }: PersonPickerProps) {
  const listId = useId();
  const [picked, setPicked] = useState(0);
  // The offer to add a new person is a choice, but nobody that was found.
  const found = choices.filter(({ subject }) => subject.kind !== 'new').length;
  const at = Math.min(picked, choices.length - 1);
  const current = choices[at];
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(event, { current, looking, onChoose, onClose });
    const step = event.nativeEvent.isComposing ? null : stepFor(event.key, choices.length);
    if (act) act();
    else if (step) setPicked(step(at));
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.picker}>
      <SearchField
        {...{ typed, listId, onKeyDown }}
        open={choices.length > 0}
        activeId={current && `${listId}-${current.id}`}
        onType={(next) => {
          setPicked(0);
          onType(next);
        }}
      />
      <div id={listId} role="listbox" aria-label={words.search} className={styles.list} aria-busy={looking}>
        {choices.map((choice, index) => (
          <ChoiceRow key={choice.id} {...{ choice, listId }} chosen={index === at} onChoose={onChoose} />
        ))}
      </div>
      <p className={styles.count} role="status">
        {looking ? words.searching : found === 0 ? words.noneFound(typed) : words.peopleFound(found)}
      </p>
    </div>
  );
}

type SearchFieldProps = {
  typed: string;
  listId: string;
  open: boolean;
  activeId: string | undefined;
  onType: (typed: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

function SearchField({ typed, listId, open, activeId, onType, onKeyDown }: SearchFieldProps) {
  return (
    <input
      className={styles.input}
      type="text"
      dir="auto"
      role="combobox"
      aria-label={words.search}
      aria-expanded={open}
      aria-controls={listId}
      aria-activedescendant={activeId}
      aria-autocomplete="list"
      autoComplete="off"
      spellCheck={false}
      placeholder={words.searchHint}
      value={typed}
      // biome-ignore lint/a11y/noAutofocus: the user just asked for this field
      autoFocus
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

type ChoiceRowProps = {
  choice: SubjectChoice;
  listId: string;
  chosen: boolean;
  onChoose: (subject: NoteSubject) => void;
};

function ChoiceRow({ choice, listId, chosen, onChoose }: ChoiceRowProps) {
  return (
    // Keys are handled in the field, which keeps the focus: the row itself only takes clicks.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={`${listId}-${choice.id}`}
      role="option"
      aria-selected={chosen}
      className={styles.choice}
      ref={(row) => {
        if (chosen) row?.scrollIntoView?.({ block: 'nearest' });
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(choice.subject)}
    >
      <bdi className={styles.label}>{choice.label}</bdi>
      {choice.detail && <bdi className={styles.detail}>{choice.detail}</bdi>}
    </div>
  );
}

function stepFor(key: string, count: number): ((at: number) => number) | null {
  if (key === 'ArrowDown') return (at) => (at + 1) % Math.max(count, 1);
  if (key === 'ArrowUp') return (at) => (at + count - 1) % Math.max(count, 1);
  return null;
}
