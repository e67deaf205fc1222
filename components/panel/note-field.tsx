import type { KeyboardEvent } from 'react';
import type { PieceKind } from '../../lib/core/quick-note';
import type { Contact } from '../../lib/core/record';
import { panel, popup } from '../../lib/locales';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Menu } from '../ui/menu';
import { TextArea } from '../ui/text-field';
import type { NoteActions, NoteState } from './actions';
import styles from './note-field.module.css';

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
      {note.text.trim() && note.pieces.length > 0 && <Pieces note={note} actions={actions} />}
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

/** What each piece was understood as; a click changes it. */
function Pieces({ note, actions }: { note: NoteState; actions: NoteActions }) {
  const kinds = Object.keys(popup.kinds) as PieceKind[];
  return (
    <ul className={styles.pieces} aria-label={words.understood}>
      {note.pieces.map((piece, index) => (
        <li key={`${piece.start}-${piece.end}`} className={styles.piece}>
          <Menu
            trigger={
              <Chip
                kind={popup.kinds[piece.kind]}
                look={piece.kind === 'note' ? 'guess' : 'sure'}
                title={words.change(piece.text)}
              >
                {piece.text}
              </Chip>
            }
            items={kinds.map((id) => ({ id, label: popup.kinds[id], chosen: id === piece.kind }))}
            onChoose={(id) => actions.changePiece(index, id as PieceKind)}
          />
        </li>
      ))}
    </ul>
  );
}
