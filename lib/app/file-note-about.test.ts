import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseQuickNote } from '../core/parse-quick-note';
import type { Sighting } from '../core/sighting';
import { openRecord } from '../data/records';
import type { Desk } from './desk';
import { fileNoteAbout, settleNoteAbout } from './file-note-about';
import { readContactFile } from './read-file';
import { changeSettings } from './settings';
import { undo } from './undo';
import { wasWritten } from './was-written';

const NOW = Date.UTC(2026, 10, 24, 10);
let made = 0;
let desk: Desk;

beforeEach(async () => {
  desk = { db: openRecord(`note-about-${++made}`), now: () => NOW, newId: () => `id-${++made}` };
  await changeSettings(desk, { consentAt: NOW });
});

const person = { name: 'Lena Fischer', email: 'lena.fischer@northfield.example', role: 'sender' } as const;
const sighting: Sighting = {
  site: 'gmail',
  view: 'thread',
  people: [person],
  focus: person,
  confidence: 0.9,
  path: ['test'],
};
const line = 'hates Mondays';
const pieces = parseQuickNote(line, { now: NOW, readDays: () => [] });

describe('fileNoteAbout', () => {
  it('saves the page’s person with the note, and all of it can be taken back', async () => {
    const receipt = await fileNoteAbout(desk, {
      clientId: 'n1',
      subject: { kind: 'page', person, sighting },
      line,
      pieces,
    });
    const file = await readContactFile(desk, receipt.contactId);
    expect(file?.contact.name).toBe('Lena Fischer');
    expect(file?.interactions.map(({ gist }) => gist)).toContain(line);
    for (const id of [...receipt.receiptIds].reverse()) await undo(desk, id);
    expect(await readContactFile(desk, receipt.contactId)).toBeNull();
  });

  it('files once however often it is tried', async () => {
    const input = { clientId: 'n1', subject: { kind: 'new', name: 'Ada Lund' }, line, pieces } as const;
    const first = await fileNoteAbout(desk, { ...input, pieces });
    const second = await fileNoteAbout(desk, { ...input, pieces });
    expect(second.contactId).toBe(first.contactId);
    expect(await desk.db.table('contacts').count()).toBe(1);
    expect((await readContactFile(desk, first.contactId))?.interactions).toHaveLength(1);
  });

  it('goes on where it was cut off between the person and the note', async () => {
    const subject = { kind: 'new', name: 'Ada Lund' } as const;
    const broken: Desk = { ...desk, newId: cutOffAfterThePerson(desk) };
    await expect(fileNoteAbout(broken, { clientId: 'n1', subject, line, pieces })).rejects.toThrow('cut off');
    expect(await wasWritten(desk, 'n1')).toBe(false);
    const receipt = await fileNoteAbout(desk, { clientId: 'n1', subject, line, pieces });
    expect(await desk.db.table('contacts').count()).toBe(1);
    expect((await readContactFile(desk, receipt.contactId))?.interactions).toHaveLength(1);
    expect(await wasWritten(desk, 'n1')).toBe(true);
  });

  it('is never filed under a person saved for another: each has a save of their own', async () => {
    const broken: Desk = { ...desk, newId: cutOffAfterThePerson(desk) };
    const ada = { kind: 'new', name: 'Ada Lund' } as const;
    await expect(fileNoteAbout(broken, { clientId: 'n1', subject: ada, line, pieces })).rejects.toThrow('cut off');
    const bea = { kind: 'new', name: 'Bea Holm' } as const;
    const receipt = await fileNoteAbout(desk, { clientId: 'n1', subject: bea, line, pieces });
    expect(receipt.name).toBe('Bea Holm');
    expect((await readContactFile(desk, receipt.contactId))?.contact.name).toBe('Bea Holm');
  });

  it('names whom the note lies under, also when its id is used for somebody else', async () => {
    const ada = { kind: 'new', name: 'Ada Lund' } as const;
    const first = await fileNoteAbout(desk, { clientId: 'n1', subject: ada, line, pieces });
    const bea = { kind: 'new', name: 'Bea Holm' } as const;
    expect(await fileNoteAbout(desk, { clientId: 'n1', subject: bea, line, pieces })).toMatchObject({
      contactId: first.contactId,
      name: 'Ada Lund',
    });
    expect(await desk.db.table('contacts').count()).toBe(1);
  });

  it('says what became of a save without an answer, and takes the same receipts back', async () => {
    const input = { clientId: 'n1', subject: { kind: 'new', name: 'Ada Lund' } as const, line, pieces };
    expect(await settleNoteAbout(desk, input)).toBeNull();
    const receipt = await fileNoteAbout(desk, input);
    expect(await settleNoteAbout(desk, input)).toEqual(receipt);
    expect(receipt.receiptIds).toHaveLength(2);
  });

  it('leaves nobody behind who was saved only for a note that is meant for somebody else', async () => {
    const input = { clientId: 'n1', subject: { kind: 'new', name: 'Ada Lund' } as const, line, pieces };
    const broken: Desk = { ...desk, newId: cutOffAfterThePerson(desk) };
    await expect(fileNoteAbout(broken, input)).rejects.toThrow('cut off');
    expect(await settleNoteAbout(desk, input)).toBeNull();
    expect(await desk.db.table('contacts').count()).toBe(0);
  });

  it('keeps nothing about anybody before the user agreed', async () => {
    await changeSettings(desk, { consentAt: null });
    const subject = { kind: 'new', name: 'Ada Lund' } as const;
    await expect(fileNoteAbout(desk, { clientId: 'n1', subject, line, pieces })).rejects.toThrow('no-consent');
    expect(await desk.db.table('contacts').count()).toBe(0);
  });
});

/** Ids run dry once the contact is there: the note's own write breaks. */
function cutOffAfterThePerson({ newId }: Desk): () => string {
  let given = 0;
  return () => {
    given += 1;
    if (given > 2) throw new Error('cut off');
    return newId();
  };
}
