import { type NoteSubject, nameOfSubject } from '../core/note-subject';
import type { Piece } from '../core/quick-note';
import type { Desk } from './desk';
import { fileNote } from './file-note';
import { saveContact } from './save-contact';
import { saveSighting } from './save-sighting';

export type FileNoteAboutInput = { clientId: string; subject: NoteSubject; line: string; pieces: Piece[] };

/** `receiptIds` in the order they were written: to take all of it back, undo the last first. */
export type FileNoteAboutReceipt = { receiptIds: string[]; contactId: string; name: string };

/**
 * Files a quick note about somebody who may not be in the record yet. The person is saved first, under an id made
 * from the note's own: a save that was interrupted between the two goes on where it stopped, and doubles nothing.
 */
export async function fileNoteAbout(desk: Desk, input: FileNoteAboutInput): Promise<FileNoteAboutReceipt> {
  const { clientId, subject, line, pieces } = input;
  const person = await savePerson(desk, `${clientId}:person`, subject);
  const note = await fileNote(desk, { clientId, contactId: person.contactId, line, pieces });
  return {
    receiptIds: [...person.receiptIds, note.receiptId],
    contactId: person.contactId,
    name: nameOfSubject(subject),
  };
}

async function savePerson(
  desk: Desk,
  clientId: string,
  subject: NoteSubject,
): Promise<{ receiptIds: string[]; contactId: string }> {
  if (subject.kind === 'contact') return { receiptIds: [], contactId: subject.contactId };
  if (subject.kind === 'page') {
    const { sighting, person } = subject;
    const saved = await saveSighting(desk, { clientId, sighting, person });
    return { receiptIds: saved.created ? [saved.receiptId] : [], contactId: saved.contactId };
  }
  const grain = { source: 'told-me', at: desk.now() } as const;
  const saved = await saveContact(desk, { clientId, contact: { name: subject.name }, identities: [], grain });
  return { receiptIds: [saved.receiptId], contactId: saved.contactId };
}
