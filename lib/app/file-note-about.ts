import { personIdOf } from '../core/note-id';
import { type NoteSubject, nameOfSubject } from '../core/note-subject';
import type { Piece } from '../core/quick-note';
import type { JournalRow } from '../data/journal';
import { read } from '../data/read';
import type { Desk } from './desk';
import { fileNote } from './file-note';
import { saveContact } from './save-contact';
import { saveSighting } from './save-sighting';
import { undoLater } from './undo-later';
import { findWrite } from './was-written';

/** `again`: the user knows that whom it is about was erased, and wants them back. */
export type FileNoteAboutInput = {
  clientId: string;
  subject: NoteSubject;
  line: string;
  pieces: Piece[];
  again?: boolean;
};

/**
 * `receiptIds` in the order they were written: to take all of it back, undo the last first. `contactId` and `name` are
 * of whom the note really lies under.
 */
export type FileNoteAboutReceipt = { receiptIds: string[]; contactId: string; name: string };

/**
 * Files a quick note about somebody who may not be in the record yet. The person is saved first, under an id made
 * from the note's own and the person: a save that was interrupted between the two goes on where it stopped, and doubles
 * nothing. A note that is filed already saves nobody. Throws `ErasedBefore` when whom it is about is new and was erased: nothing is filed then.
 */
export async function fileNoteAbout(desk: Desk, input: FileNoteAboutInput): Promise<FileNoteAboutReceipt> {
  const { clientId, subject, line, pieces, again } = input;
  const done = await findWrite(desk, clientId);
  const person = done
    ? await findPerson(desk, input)
    : await savePerson(desk, personIdOf(clientId, subject), { subject, again: again ?? false });
  const note = await fileNote(desk, { clientId, contactId: person.contactId, line, pieces });
  return {
    receiptIds: [...person.receiptIds, note.receiptId],
    contactId: note.contactId,
    name: (await nameOf(desk, note.contactId)) ?? nameOfSubject(subject),
  };
}

/**
 * What became of a save that gave no answer, asked before the same words are meant for somebody else: its receipt when
 * the note is filed, then durable in both copies. Else null, and whoever was saved for its sake alone is taken back.
 */
export async function settleNoteAbout(desk: Desk, input: FileNoteAboutInput): Promise<FileNoteAboutReceipt | null> {
  if (await findWrite(desk, input.clientId)) return fileNoteAbout(desk, input);
  const person = await findWrite(desk, personIdOf(input.clientId, input.subject));
  if (person && madeSomebody(person) && !person.emptied) await undoLater(desk, person.receiptId);
  return null;
}

type SavedPerson = { receiptIds: string[]; contactId: string };

/** The person that a filed note saved on its way; none when the note was about somebody in the record. */
async function findPerson(desk: Desk, { clientId, subject }: FileNoteAboutInput): Promise<SavedPerson> {
  const person = await findWrite(desk, personIdOf(clientId, subject));
  return { receiptIds: person && madeSomebody(person) ? [person.receiptId] : [], contactId: '' };
}

/** A sighting may have been joined to somebody who was there before. */
function madeSomebody({ answer }: JournalRow): boolean {
  return (answer as { created?: boolean } | undefined)?.created !== false;
}

async function nameOf(desk: Desk, contactId: string): Promise<string | undefined> {
  return (await read(desk.db, (db) => db.table('contacts').get(contactId)))?.name;
}

type Saving = { subject: NoteSubject; again: boolean };

async function savePerson(desk: Desk, clientId: string, { subject, again }: Saving): Promise<SavedPerson> {
  if (subject.kind === 'contact') return { receiptIds: [], contactId: subject.contactId };
  if (subject.kind === 'page') {
    const { sighting, person } = subject;
    const saved = await saveSighting(desk, { clientId, sighting, person, again });
    return { receiptIds: saved.created ? [saved.receiptId] : [], contactId: saved.contactId };
  }
  const grain = { source: 'told-me', at: desk.now() } as const;
  const saved = await saveContact(desk, { clientId, contact: { name: subject.name }, identities: [], grain });
  return { receiptIds: [saved.receiptId], contactId: saved.contactId };
}
