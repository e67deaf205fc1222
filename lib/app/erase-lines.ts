import { fold } from '../core/fold';
import { keysOfPerson } from '../core/identity';
import type { NoteSubject } from '../core/note-subject';
import type { Contact } from '../core/record';
import type { Erasing } from '../data/erasing';
import { read } from '../data/read';
import { openWaiting } from '../data/waiting';
import type { Desk } from './desk';
import { readLines } from './waiting-lines';

/**
 * Drops lines that were written while it was locked and are about whoever is erased. Only while it is unlocked; without a
 * lock no line waits. Lines that nothing opens any more stay: nobody can tell, or read, whom they are about.
 */
export async function eraseFromLines(desk: Desk, erasing: Erasing): Promise<void> {
  if (!desk.db.vault.header) return;
  const store = openWaiting(desk.db.name);
  const { lines } = await readLines(desk, store);
  for (const { id, subject } of lines) if (subject && (await isAbout(desk, subject, erasing))) await store.drop(id);
}

/** Whom a page showed is known by their addresses: another one of the same name is somebody else. */
async function isAbout(desk: Desk, subject: NoteSubject, erasing: Erasing): Promise<boolean> {
  if (subject.kind === 'contact') return erasing.contactIds.has(subject.contactId);
  if (subject.kind === 'new') return isAlone(desk, subject.name, erasing);
  const keys = keysOfPerson(subject.person);
  if (keys.length === 0) return isAlone(desk, subject.person.name ?? '', erasing);
  return keys.some(({ value }) => erasing.addresses.has(value));
}

/** Is it what they were called, and could nobody else in the record be meant? A line about another person isn't lost. */
async function isAlone({ db }: Desk, typed: string, { names, contactIds }: Erasing): Promise<boolean> {
  const name = fold(typed);
  if (name === '' || ![...names].some((one) => fold(one) === name)) return false;
  const also = ({ id, name: whole, goesBy = '' }: Contact) =>
    !contactIds.has(id) && [whole, goesBy].some((one) => ` ${fold(one)} `.includes(` ${name} `));
  return !(await read(db, (from) => from.table('contacts').toArray())).some(also);
}
