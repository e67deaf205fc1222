import type { NoteSubject } from '../core/note-subject';
import { StorageFailure } from '../data/problem';
import { openBox } from '../data/sealing/header';
import type { WaitingStore } from '../data/waiting';
import { openLine, sealLine } from '../formats/age-line';
import type { Desk } from './desk';
import { type FileNoteAboutReceipt, fileNoteAbout } from './file-note-about';

/** A line that was written while it was locked. `subject` is null when nobody was named. `id` is its save's client id. */
export type WaitingLine = { id: string; text: string; subject: NoteSubject | null; at: number };

type Told = Pick<WaitingLine, 'text' | 'subject'>;

/** Keeps a line while it is locked: sealed at once, so that even this browser can't read it before it is unlocked. */
export async function keepLine(desk: Desk, store: WaitingStore, line: Told): Promise<void> {
  await keepAgain(desk, store, { ...line, id: desk.newId(), at: desk.now() });
}

/** A line that was discarded waits again, as it was. */
export async function keepAgain(desk: Desk, store: WaitingStore, { id, ...told }: WaitingLine): Promise<void> {
  const { header } = desk.db.vault;
  if (!header) throw new StorageFailure('unknown', 'there is no lock');
  await store.keep(id, await sealLine(JSON.stringify(told), header.box.recipient));
}

/** What waits, oldest first; lines that can't be opened are counted. Fails with `locked` while it is. */
export async function readLines(desk: Desk, store: WaitingStore): Promise<{ lines: WaitingLine[]; unread: number }> {
  const all = await store.read();
  const { vault } = desk.db;
  if (all.length === 0 || !vault.header) return { lines: [], unread: all.length };
  const identity = openBox(vault.header, vault.data);
  const lines: WaitingLine[] = [];
  for (const [id, sealed] of all) {
    const text = await openLine(sealed, identity).catch(() => null);
    if (text !== null) lines.push({ ...(JSON.parse(text) as Told & { at: number }), id });
  }
  return { lines, unread: all.length - lines.length };
}

/**
 * Is there a line that this lock opens? Then neither the lock nor its recovery key may go: it could never be read again.
 * What no key opens any more holds up nobody. Fails with `locked` while it is.
 */
export async function waitsForFiling(desk: Desk, store: WaitingStore): Promise<boolean> {
  return (await readLines(desk, store)).lines.length > 0;
}

/** `again`: the user knows that whom it is about was erased, and wants them back. */
export type LineToFile = Pick<WaitingLine, 'id' | 'text'> & { subject: NoteSubject; again?: boolean };

/**
 * Files it under that person; done twice it is there once, and it waits until both copies of the record have it. Throws
 * `ErasedBefore` when whom it is about is new and was erased: it still waits then.
 */
export async function fileLine(
  desk: Desk,
  store: WaitingStore,
  { id, text, subject, again = false }: LineToFile,
): Promise<FileNoteAboutReceipt> {
  const receipt = await fileNoteAbout(desk, { clientId: id, subject, line: text, pieces: [], again });
  await store.drop(id);
  return receipt;
}
