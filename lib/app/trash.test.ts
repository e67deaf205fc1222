import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN, save } from '../../tests/record/people';
import { write } from '../data/write';
import { readFullTrash } from './bulk-actions';
import { deleteContact } from './delete-contact';
import { deletePeople } from './delete-people';
import type { Desk } from './desk';
import { editContact } from './edit-contact';
import { forgetRow } from './edit-row';
import { eraseContact } from './erase-contact';
import { fileNote } from './file-note';
import { importPeople } from './import-people';
import { keepApart, letTogether, readApart } from './keep-apart';
import { mergeContacts } from './merge-contacts';
import { readContactFile } from './read-file';
import { restoreDeleted } from './restore-deleted';
import { addSamplePeople, removeSamplePeople } from './sample-people';
import { saveContact } from './save-contact';
import { tagPeople } from './tag-people';
import { emptyTrash, readTrash } from './trash';
import { undo } from './undo';

const remove = (desk: Desk, contactId: string) => deleteContact(desk, { clientId: clientId(), contactId });
const note = (desk: Desk, contactId: string, line: string) =>
  fileNote(desk, { clientId: clientId(), contactId, line, pieces: [] });

async function forgetNote(desk: Desk, contactId: string): Promise<string> {
  const [row] = (await fileOf(desk, contactId)).interactions;
  return (await forgetRow(desk, { clientId: clientId(), table: 'interactions', id: row?.id ?? '' })).receiptId;
}

describe('the trash', () => {
  test('names everything that was deleted, newest first, and not what was taken back or merged', async () => {
    const desk = await consentedDesk();
    const [ada, bea, ira] = [
      await save(desk, 'Ada', ['a@x.example']),
      await save(desk, 'Bea'),
      await save(desk, 'Ira'),
    ];
    await note(desk, ada, 'first');
    await note(desk, ada, 'second');
    await forgetNote(desk, ada);
    const [address] = (await fileOf(desk, ada)).identities;
    await editContact(desk, {
      clientId: clientId(),
      contactId: ada,
      patch: { identities: { drop: [address?.id ?? ''] } },
    });
    await undo(desk, (await remove(desk, bea)).receiptId);
    await mergeContacts(desk, { clientId: clientId(), keepId: bea, otherId: ira });
    await remove(desk, ada);
    const { items } = await readTrash(desk);
    expect(items).toMatchObject([
      { table: 'contacts', what: 'Ada', more: 0, holds: 1 },
      { table: 'identities', what: 'a@x.example', whose: { contactId: ada, name: 'Ada' } },
      { table: 'interactions', what: 'second', whose: { contactId: ada, name: 'Ada' } },
    ]);
    expect(items.map(({ at, goneAt }) => goneAt - at)).toEqual([30, 30, 30].map((days) => days * 86_400_000));
  });

  test('several deleted in one write are one thing, and come back as one', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    const before = await dumpStill(desk);
    await removeSamplePeople(desk);
    const [item] = (await readTrash(desk)).items;
    expect(item).toMatchObject({ table: 'contacts', more: 7, sensitivity: 0 });
    await restoreDeleted(desk, item?.receiptId ?? '');
    expect(((await dumpStill(desk)) as { contacts: unknown[] }).contacts).toEqual(
      (before as { contacts: unknown[] }).contacts,
    );
    expect((await readTrash(desk)).items).toEqual([]);
  });

  test('a tombstone that was lifted, and two who may be one again, are nobody’s trash', async () => {
    const desk = await consentedDesk();
    const [ada, bea] = [await save(desk, 'Ada', ['a@x.example']), await save(desk, 'Bea')];
    await keepApart(desk, { clientId: clientId(), contactId: ada, otherId: bea });
    const [pair] = await readApart(desk, ada);
    await letTogether(desk, { clientId: clientId(), id: pair?.id ?? '' });
    await eraseContact(desk, { clientId: clientId(), contactId: ada });
    const contact = { name: 'Ada' };
    const identities = [{ kind: 'mail' as const, typed: 'a@x.example' }];
    const again = await saveContact(desk, { clientId: clientId(), contact, identities, grain: GRAIN, again: true });
    expect((await readTrash(desk)).items).toEqual([]);
    // Emptied or not, taking back the save puts the tombstone back.
    await emptyTrash(desk, (await readTrash(desk)).upTo);
    await undo(desk, again.receiptId);
    expect(await desk.db.table('erased').count()).toBe(1);
    expect(await desk.db.table('contacts').count()).toBe(1);
  });

  test('what came back by another way is no longer listed', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada');
    await note(desk, ada, 'kept');
    const { contact } = await fileOf(desk, ada);
    await remove(desk, ada);
    await write(desk, { clientId: clientId(), verb: 'restore-backup', label: 'x', group: 'restore:1' }, (tx) =>
      tx.put('contacts', [contact]),
    );
    expect((await readTrash(desk)).items).toMatchObject([{ table: 'interactions', what: 'kept' }]);
  });
});

describe('restoring', () => {
  test('brings all of it back, can itself be taken back, and again', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada', ['a@x.example']);
    await note(desk, ada, 'kept');
    const before = await dumpStill(desk);
    const { receiptId } = await remove(desk, ada);
    const restored = await restoreDeleted(desk, receiptId);
    expect(await dumpStill(desk)).toEqual(before);
    await undo(desk, restored.receiptId);
    expect(await readContactFile(desk, ada)).toBeNull();
    expect((await readTrash(desk)).items).toHaveLength(1);
    await restoreDeleted(desk, receiptId);
    expect(await dumpStill(desk)).toEqual(before);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('an address that is someone else’s by now stays theirs, and is a fact of the restored', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada', ['a@x.example', 'b@x.example']);
    const { receiptId } = await remove(desk, ada);
    const heir = await save(desk, 'Heir', ['a@x.example']);
    const back = await restoreDeleted(desk, receiptId);
    expect(back).toMatchObject({ kept: 0, noted: 1 });
    const file = await fileOf(desk, ada);
    expect(file.identities.map(({ value }) => value)).toEqual(['b@x.example']);
    expect(file.facts).toMatchObject([{ group: 'reach', key: 'mail', value: 'a@x.example' }]);
    expect((await fileOf(desk, heir)).identities.map(({ value }) => value)).toEqual(['a@x.example']);
    await undo(desk, back.receiptId);
    expect(await readContactFile(desk, ada)).toBeNull();
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('a note of somebody who was deleted after it brings them back first', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada', ['a@x.example']);
    await note(desk, ada, 'the note');
    const forgotten = await forgetNote(desk, ada);
    await remove(desk, ada);
    const back = await restoreDeleted(desk, forgotten);
    expect(back).toMatchObject({ alsoBack: ['Ada'], kept: 0 });
    const file = await fileOf(desk, ada);
    expect([file.identities.length, file.interactions[0]?.gist]).toEqual([1, 'the note']);
    expect((await readTrash(desk)).items).toEqual([]);
    await undo(desk, back.receiptId);
    expect((await readTrash(desk)).items).toHaveLength(2);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('a note of somebody who was merged since goes to whom they were merged into, deleted or not', async () => {
    for (const deleted of [false, true]) {
      const desk = await consentedDesk();
      const [a, b, c] = [await save(desk, 'A'), await save(desk, 'B'), await save(desk, 'C')];
      await note(desk, a, 'the note');
      const forgotten = await forgetNote(desk, a);
      await mergeContacts(desk, { clientId: clientId(), keepId: b, otherId: a });
      await mergeContacts(desk, { clientId: clientId(), keepId: c, otherId: b });
      if (deleted) await remove(desk, c);
      expect((await restoreDeleted(desk, forgotten)).alsoBack).toEqual(deleted ? ['C'] : []);
      expect((await fileOf(desk, c)).interactions.map(({ gist }) => gist)).toEqual(['the note']);
      expect(await checkRecord(desk)).toEqual([]);
    }
  });
});

describe('what was done to many', () => {
  test('several people are deleted one by one, taken back as one, and restored alone too', async () => {
    const desk = await consentedDesk();
    const ids = [await save(desk, 'Ada'), await save(desk, 'Bea'), await save(desk, 'Ira')];
    const before = await dumpStill(desk);
    const progress: number[] = [];
    const gone = await deletePeople(
      desk,
      { clientId: 'many', contactIds: ids },
      { onProgress: (done) => progress.push(done) },
    );
    expect(gone).toEqual({ receiptId: 'delete:many', names: ['Ada', 'Bea', 'Ira'] });
    expect(progress).toEqual([1, 2, 3]);
    // Sent twice: done once.
    await deletePeople(desk, { clientId: 'many', contactIds: ids });
    const trash = await readFullTrash(desk);
    expect(trash.items.map(({ what }) => what)).toEqual(['Ira', 'Bea', 'Ada']);
    expect(trash.bulk).toMatchObject([{ kind: 'delete', receiptId: 'delete:many', count: 3, takenBack: false }]);
    await restoreDeleted(desk, trash.items[0]?.receiptId ?? '');
    expect((await readFullTrash(desk)).bulk).toMatchObject([{ count: 2 }]);
    const back = await undo(desk, 'delete:many');
    expect(await dumpStill(desk)).toEqual(before);
    expect((await readFullTrash(desk)).bulk).toEqual([]);
    await undo(desk, back.receiptId);
    expect((await desk.db.table('contacts').toArray()).map(({ name }) => name)).toEqual(['Ira']);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('imports, merges and tagging are listed while they can be taken back; an import taken back can be done again', async () => {
    const desk = await consentedDesk();
    const [ada, bea] = [await save(desk, 'Ada'), await save(desk, 'Bea')];
    await importPeople(desk, { clientId: 'file', people: [{ row: 1, name: 'P', identities: [] }], from: 'x.csv' });
    await tagPeople(desk, { clientId: 'north', contactIds: [ada, bea], tag: 'north', on: true });
    await tagPeople(desk, { clientId: 'off', contactIds: [bea], tag: 'NORTH', on: false });
    await mergeContacts(desk, { clientId: clientId(), keepId: ada, otherId: bea });
    const bulk = async () => (await readFullTrash(desk)).bulk;
    expect(await bulk()).toMatchObject([
      { kind: 'merge', label: 'Bea', keptName: 'Ada', count: 1 },
      { kind: 'untag', label: 'NORTH', count: 1 },
      { kind: 'tag', label: 'north', count: 2 },
      { kind: 'import', label: 'x.csv', takenBack: false },
    ]);
    for (const { receiptId } of await bulk()) await undo(desk, receiptId);
    const [left, ...others] = await bulk();
    expect([left, others]).toMatchObject([{ kind: 'import', label: 'x.csv', takenBack: true }, []]);
    expect(await desk.db.table('contacts').count()).toBe(2);
    await undo(desk, left?.receiptId ?? '');
    expect(await bulk()).toMatchObject([{ kind: 'import', takenBack: false, receiptId: 'import:file' }]);
    expect(await desk.db.table('contacts').count()).toBe(3);
    expect(await checkRecord(desk)).toEqual([]);
  });
});
