// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settle, show } from '../../tests/gallery/render';
import type { Desk } from '../app/desk';
import { readContactFile } from '../app/read-file';
import { saveContact } from '../app/save-contact';
import { changeSettings } from '../app/settings';
import type { NoteSubject } from '../core/note-subject';
import { StorageFailure } from '../data/problem';
import { openRecord } from '../data/records';
import type { QuickNote } from './use-quick-note';

let made = 0;
let desk: Desk;
vi.mock('./desk', () => ({ desk: () => desk }));
vi.mock('../browser/note-seed', () => ({ readNoteSeed: async () => null, watchNoteSeed: () => undefined }));
vi.mock('../messages/channel', () => ({ announce: async () => undefined }));
/** The note is committed, but the answer doesn't come: what a busy disk does. */
const answers = { late: false };
vi.mock('../app/file-note-about', async (original) => {
  const real = await original<typeof import('../app/file-note-about')>();
  return {
    ...real,
    fileNoteAbout: async (...of: Parameters<typeof real.fileNoteAbout>) => {
      const receipt = await real.fileNoteAbout(...of);
      if (answers.late) throw new StorageFailure('timeout');
      return receipt;
    },
  };
});
const { useQuickNote } = await import('./use-quick-note');

let done: AbortController;
let note: QuickNote;
let dana: NoteSubject & { kind: 'contact' };
let raj: NoteSubject & { kind: 'contact' };

function Popup() {
  note = useQuickNote(dana);
  return createElement('p', null, note.draft.text);
}

beforeEach(async () => {
  localStorage.clear();
  answers.late = false;
  done = new AbortController();
  desk = { db: openRecord(`quick-note-${++made}`), now: () => 1, newId: () => `id-${++made}` };
  await changeSettings(desk, { consentAt: 1 });
  const save = async (name: string) => {
    const grain = { source: 'told-me', at: 1 } as const;
    const { contactId } = await saveContact(desk, { clientId: name, contact: { name }, identities: [], grain });
    return { kind: 'contact', contactId, name } as const;
  };
  dana = await save('Dana');
  raj = await save('Raj');
  await show(createElement(Popup), done.signal);
});
afterEach(() => done.abort());

const notesOf = async ({ contactId }: { contactId: string }) =>
  (await readContactFile(desk, contactId))?.interactions.map(({ gist }) => gist);
/** Storage answers in its own time, outside of what React is told to wait for. */
async function until(isSo: () => void): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  await vi.waitFor(isSo, { timeout: 10_000, interval: 20 });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
}

test('a note that was filed though nobody said so is not filed again under whoever is chosen next', async () => {
  answers.late = true;
  await settle(() => note.setText('hates Mondays'));
  await settle(() => void note.save());
  await until(() => expect(note.problem).toBe('timeout'));
  answers.late = false;
  await settle(() => void note.choosePerson(raj));
  await until(() => expect(note.outcome).toMatchObject({ kind: 'saved', name: 'Dana', line: 'hates Mondays' }));
  expect(note.draft.text).toBe('');
  expect([await notesOf(dana), await notesOf(raj)]).toEqual([['hates Mondays'], []]);
  // Taken back, the words are there again, and about the person who was chosen.
  await settle(() => void note.undo());
  await until(() => expect(note.draft).toMatchObject({ text: 'hates Mondays', subject: raj }));
  await settle(() => void note.save());
  await until(() => expect(note.outcome).toMatchObject({ kind: 'saved', name: 'Raj' }));
  expect([await notesOf(dana), await notesOf(raj)]).toEqual([[], ['hates Mondays']]);
});

test('before anything was tried, another person is simply another person', async () => {
  await settle(() => note.setText('hates Mondays'));
  await settle(() => void note.choosePerson(raj));
  await settle(() => void note.save());
  await until(() => expect(note.outcome).toMatchObject({ kind: 'saved', name: 'Raj' }));
  expect([await notesOf(dana), await notesOf(raj)]).toEqual([[], ['hates Mondays']]);
});

test('changed words stand in the place of those that were filed though nobody said so; other words are another note', async () => {
  answers.late = true;
  await settle(() => note.setText('hates Mondays and loud trains'));
  await settle(() => void note.save());
  await until(() => expect(note.problem).toBe('timeout'));
  await settle(() => note.setText('hates Mondays and quiet trains'));
  await settle(() => void note.save());
  await until(() => expect(note.problem).toBe('timeout'));
  answers.late = false;
  await settle(() => note.setText('hates Mondays and quiet trains, likes tea'));
  await settle(() => void note.save());
  await until(() => expect(note.outcome).toMatchObject({ kind: 'saved' }));
  expect(await notesOf(dana)).toEqual(['hates Mondays and quiet trains, likes tea']);

  answers.late = true;
  await settle(() => note.setText('keeps bees'));
  await settle(() => void note.save());
  await until(() => expect(note.problem).toBe('timeout'));
  answers.late = false;
  await settle(() => note.setText('moves to Porto in May'));
  await settle(() => void note.save());
  await until(() => expect(note.outcome).toMatchObject({ line: 'moves to Porto in May' }));
  expect((await notesOf(dana))?.sort()).toEqual([
    'hates Mondays and quiet trains, likes tea',
    'keeps bees',
    'moves to Porto in May',
  ]);
});
