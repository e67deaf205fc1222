import type { KeyboardEvent } from 'react';
import type { Contact } from '../../lib/core/record';
import { panel } from '../../lib/locales';
import { Button } from '../ui/button';
import { DelicateLine } from '../ui/delicate-line';
import { TextArea } from '../ui/text-field';
import type { NoteActions, NoteState } from './actions';
import styles from './note-field.module.css';
import { NotePieces } from './note-pieces';

const words = panel.note;

type NoteFieldProps = {
  contact: Contact;
  note: NoteState;
  actions: NoteActions;
};

/** Always there: one line in, filed as what it says. Enter saves, Shift and Enter start a new line. */
export function NoteField({ contact, note, actions }: NoteFieldProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (note.text.trim() && note.status !== 'saving') actions.saveNote(contact.id);
  };
  return (
    <div className={styles.note} data-go="note">
      {note.text.trim() && <NotePieces pieces={note.pieces} onChange={actions.changePiece} />}
      <DelicateLine text={note.text} />
      <div className={styles.line}>
        <TextArea
          label={words.label(contact.goesBy ?? contact.name)}
          labelHidden
          rows={1}
          className={styles.field}
          placeholder={words.placeholder(contact.goesBy ?? contact.name)}
          value={note.text}
          error={note.status === 'failed' ? words.failed : undefined}
          onChange={(event) => actions.typeNote(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {note.text.trim() && (
          <Button look="main" busy={note.status === 'saving'} onClick={() => actions.saveNote(contact.id)}>
            {note.status === 'saving' ? words.saving : words.save}
          </Button>
        )}
      </div>
    </div>
  );
}
