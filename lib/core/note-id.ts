import type { NoteSubject } from './note-subject';

/**
 * The id for a note whose words or kinds changed after a save of it may have begun. It is another note, but about the
 * same person: what was saved of that person under the first id is found again.
 */
export function nextNoteId(clientId: string, newId: string): string {
  return `${rootOf(clientId)}~${newId}`;
}

/** The id under which a note's person is saved. Another person has another one: nobody gets somebody else's note. */
export function personIdOf(clientId: string, subject: NoteSubject): string {
  return `${rootOf(clientId)}:person:${keyOf(subject)}`;
}

function rootOf(clientId: string): string {
  return clientId.split('~', 1)[0] ?? clientId;
}

function keyOf(subject: NoteSubject): string {
  if (subject.kind === 'contact') return `contact:${subject.contactId}`;
  if (subject.kind === 'new') return `new:${subject.name.trim()}`;
  const { email, linkedin, salesNav, name } = subject.person;
  return JSON.stringify([email, linkedin, salesNav, name]);
}

/** Is it the same person to file a note under? */
export function isSameSubject(one: NoteSubject | null, other: NoteSubject | null): boolean {
  return one === other || (one !== null && other !== null && keyOf(one) === keyOf(other));
}
