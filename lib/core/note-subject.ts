import type { Person, Sighting } from './sighting';

/** Whom a quick note is about: somebody in the record, somebody the page shows, or a name the user typed. */
export type NoteSubject =
  | { kind: 'contact'; contactId: string; name: string }
  | { kind: 'page'; person: Person; sighting: Sighting }
  | { kind: 'new'; name: string };

/** What to call them; an address when the page gave no name. */
export function nameOfSubject(subject: NoteSubject): string {
  if (subject.kind !== 'page') return subject.name;
  return nameOfPerson(subject.person);
}

/** A name, or the best key a page gave in place of one. */
export function nameOfPerson(person: Person): string {
  return person.name || person.email || person.linkedin || person.salesNav || '';
}

/** The sighting with nobody in it but the one the note is about: all that an unsaved note needs to keep. */
export function onlyAbout(person: Person, sighting: Sighting): Sighting {
  const { site, view, confidence, path } = sighting;
  return { site, view, people: [person], focus: person, confidence, path };
}
