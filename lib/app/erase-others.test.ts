import { expect, test } from 'vitest';
import { backup, note, run } from '../../tests/record/backup';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk } from '../../tests/record/desk';
import { tracesOf } from '../../tests/record/erased';
import { clientId, fileOf, GRAIN, save } from '../../tests/record/people';
import { erase } from '../../tests/record/zuleika';
import type { Desk } from '../data/desk';
import { deleteContact } from './delete-contact';
import { editContact } from './edit-contact';
import { moveIdentity } from './edit-identity';
import { isErased } from './erasures';
import { importPeople } from './import-people';
import { mergeContacts } from './merge-contacts';
import { rehearseRestore } from './restore';
import { restoreDeleted } from './restore-deleted';
import { saveContact } from './save-contact';
import { undo } from './undo';

const merge = (desk: Desk, keepId: string, otherId: string) =>
  mergeContacts(desk, { clientId: clientId(), keepId, otherId });
const gistsOf = async (desk: Desk, id: string) => (await fileOf(desk, id)).interactions.map(({ gist }) => gist).sort();
const mail = (value: string) => ({ kind: 'mail' as const, value, typed: value });
const move = (desk: Desk, contactId: string, value: string) =>
  moveIdentity(desk, { clientId: clientId(), contactId, key: { kind: 'mail', value } });
const names = async (desk: Desk) => (await desk.db.table('contacts').toArray()).map(({ name }) => name).sort();

/** Kim and Olga with an address and a note each, on a desk. */
async function withBoth() {
  const desk = await consentedDesk();
  const kim = await save(desk, 'Kim Berg', ['kim@tiles.example']);
  const olga = await save(desk, 'Olga Adler', ['olga@tiles.example']);
  await note(desk, kim, 'kim keeps bees');
  await note(desk, olga, 'olga sails');
  return { desk, kim, olga };
}

const OLGA = ['Olga', 'olga@', 'olga sails'];

/** The same two on another computer. */
async function onTwo() {
  const { desk: a, kim, olga } = await withBoth();
  const b = await consentedDesk();
  await run(b, await backup(a), { follow: true });
  return { a, b, kim, olga };
}

test('whoever was parted again from the one who is erased loses nothing, alive or in the trash', async () => {
  for (const deleted of [false, true]) {
    const { desk, kim, olga } = await withBoth();
    const { receiptId } = await merge(desk, olga, kim);
    await note(desk, olga, 'said while they were one');
    await undo(desk, receiptId);
    const gone = deleted ? await deleteContact(desk, { clientId: clientId(), contactId: kim }) : null;
    await erase(desk, olga);
    if (gone) expect((await restoreDeleted(desk, gone.receiptId)).undone).toBeGreaterThan(2);
    expect(await names(desk)).toEqual(['Kim Berg']);
    expect(await gistsOf(desk, kim)).toEqual(['kim keeps bees']);
    expect((await fileOf(desk, kim)).identities).toHaveLength(1);
    expect(await isErased(desk, [mail('kim@tiles.example')])).toBeNull();
    expect(await checkRecord(desk)).toEqual([]);
  }
});

test('what a merge that was taken back had put on the other’s card leaves the journal, and nothing else of theirs', async () => {
  const desk = await consentedDesk();
  const kim = await save(desk, 'Kim Berg', ['kim@tiles.example', 'second@tiles.example']);
  const raj = await save(desk, 'Raj Patel');
  const contact = { name: 'Olga Adler', company: 'Adlerwerke' };
  const { contactId: olga } = await saveContact(desk, { clientId: clientId(), contact, identities: [], grain: GRAIN });
  const { receiptId } = await merge(desk, kim, olga);
  const patch = { role: 'Painter' };
  const edited = await editContact(desk, { clientId: clientId(), contactId: kim, patch });
  await move(desk, raj, 'second@tiles.example');
  await undo(desk, receiptId);
  await erase(desk, olga);
  expect(await tracesOf(desk, ['Olga', 'Adlerwerke'])).toEqual([]);
  expect(await desk.db.table('contacts').get(kim)).toMatchObject({ role: 'Painter' });
  await undo(desk, edited.receiptId);
  expect(await desk.db.table('contacts').get(kim)).not.toHaveProperty('role');
});

test('of two who were parted after they were deleted, the other’s rows come out of the trash', async () => {
  const { desk, kim, olga } = await withBoth();
  const { receiptId } = await merge(desk, olga, kim);
  const gone = await deleteContact(desk, { clientId: clientId(), contactId: olga });
  await undo(desk, receiptId);
  await erase(desk, olga);
  expect(await tracesOf(desk, OLGA)).toEqual([]);
  await restoreDeleted(desk, gone.receiptId);
  expect(await gistsOf(desk, kim)).toEqual(['kim keeps bees']);
  expect((await fileOf(desk, kim)).identities.map(({ value }) => value)).toEqual(['kim@tiles.example']);
});

test('a moved file erases nobody who has an address of whoever was erased, nor who became one with them', async () => {
  for (const follow of [true, false]) {
    for (const how of ['merge', 'move'] as const) {
      const { a, b, kim, olga } = await onTwo();
      if (how === 'merge') await merge(b, kim, olga);
      else await move(b, kim, 'olga@tiles.example');
      await erase(a, olga);
      const moved = await backup(a);
      const { toErase } = await rehearseRestore(b, moved, { follow });
      expect(toErase.first.map(({ contactId }) => contactId)).toEqual(how === 'move' ? [olga] : []);
      await run(b, moved, { follow });
      expect(await names(b)).toEqual(['Kim Berg']);
      expect(await gistsOf(b, kim)).toContain('kim keeps bees');
      expect((await fileOf(b, kim)).identities.map(({ value }) => value)).toContain('kim@tiles.example');
      // And their own file goes back without harm.
      await run(a, await backup(b), { follow });
      expect(await gistsOf(a, kim)).toEqual(['kim keeps bees']);
      expect(await tracesOf(a, OLGA)).toEqual([]);
      expect(await checkRecord(a)).toEqual([]);
      expect(await checkRecord(b)).toEqual([]);
    }
  }
});

test('merged the other way round, the one who lives is lost on neither computer', async () => {
  const { a, b, kim, olga } = await onTwo();
  await merge(b, olga, kim);
  await erase(a, olga);
  const moved = await backup(a);
  expect((await rehearseRestore(b, moved, { follow: true })).toErase.count).toBe(0);
  await run(b, moved, { follow: true });
  expect(await gistsOf(b, (await b.db.table('contacts').toArray())[0]?.id ?? '')).toContain('kim keeps bees');
  await run(a, await backup(b), { follow: true });
  expect(await names(a)).toEqual(['Kim Berg']);
  expect(await gistsOf(a, kim)).toContain('kim keeps bees');
  expect(await tracesOf(a, OLGA)).toEqual([]);
});

test('with no common history one address says nothing of somebody of another name', async () => {
  const { desk: a, olga } = await withBoth();
  await erase(a, olga);
  const b = await consentedDesk();
  const bo = await save(b, 'Bo Different', ['olga@tiles.example', 'bo@tiles.example']);
  const moved = await backup(a);
  expect((await rehearseRestore(b, moved)).toErase.count).toBe(0);
  await run(b, moved, { follow: true });
  expect((await fileOf(b, bo)).identities).toHaveLength(2);
  // Nor does a backup in which such a one is lose them: without the address, here.
  await run(a, await backup(b));
  expect(await names(a)).toEqual(['Bo Different', 'Kim Berg']);
  expect(await isErased(a, [mail('olga@tiles.example')])).not.toBeNull();
});

test('an older backup in which they were one brings back the one and nothing of the other', async () => {
  for (const mode of ['merge', 'replace'] as const) {
    for (const olgaKept of [false, true]) {
      for (const deleted of [false, true]) {
        const { desk, kim, olga } = await withBoth();
        const { receiptId } = olgaKept ? await merge(desk, olga, kim) : await merge(desk, kim, olga);
        const record = await backup(desk);
        await undo(desk, receiptId);
        if (deleted) await deleteContact(desk, { clientId: clientId(), contactId: kim });
        await erase(desk, olga);
        await run(desk, record, { mode, bringBack: 'all' });
        expect(await tracesOf(desk, OLGA)).toEqual([]);
        expect(await names(desk)).toEqual(['Kim Berg']);
        expect(await gistsOf(desk, kim)).toEqual(['kim keeps bees']);
        expect(await checkRecord(desk)).toEqual([]);
      }
    }
  }
});

test('a merge that came with a file and is taken back doesn’t bring back the one who was erased', async () => {
  const { a, b, kim, olga } = await onTwo();
  const { receiptId } = await merge(b, kim, olga);
  const record = await backup(b);
  await erase(a, olga);
  await run(a, record);
  await undo(a, receiptId).catch(() => {});
  expect(await names(a)).toEqual(['Kim Berg']);
  expect(await tracesOf(a, OLGA)).toEqual([]);
  // Here the two stay one, whoever was erased elsewhere.
  await run(b, await backup(a));
  await undo(b, receiptId);
  expect(await names(b)).toEqual(['Kim Berg']);
});

test('whose address is somebody else’s by now stays erased: neither a backup nor a file brings them, or puts their words on the other', async () => {
  for (const mode of ['merge', 'replace'] as const) {
    const desk = await consentedDesk();
    const raj = await save(desk, 'Raj Patel', ['raj@tiles.example']);
    const zed = await save(desk, 'Zed Quill', ['zed@tiles.example', 'old@tiles.example']);
    await note(desk, zed, 'zed sails');
    const record = await backup(desk);
    await move(desk, raj, 'old@tiles.example');
    await erase(desk, zed);
    const identities = [mail('zed@tiles.example'), mail('old@tiles.example')];
    const people = [
      { row: 2, name: 'Zed Quill', notes: 'zed sails', identities },
      { row: 3, name: 'Zed Quill', notes: 'zed sails', identities: [mail('old@tiles.example')] },
      { row: 4, name: '', notes: 'zed sails', identities },
    ];
    const done = await importPeople(desk, { clientId: clientId(), from: 'x.csv', people });
    expect(done.rows.map(({ reason }) => reason)).toEqual(['erased', 'erased', 'erased']);
    await run(desk, record, { mode, bringBack: 'all' });
    expect(await names(desk)).toEqual(['Raj Patel']);
    expect(await tracesOf(desk, ['Zed', 'zed sails', 'zed@'])).toEqual([]);
    expect((await fileOf(desk, raj)).identities.length).toBeGreaterThan(0);
  }
});

test('what a merge had brought, taken back while both lay in the trash, comes out of it to whose it was', async () => {
  const { desk, kim, olga } = await withBoth();
  const words = await gistsOf(desk, kim);
  const { receiptId } = await merge(desk, olga, kim);
  const { receiptId: deleted } = await deleteContact(desk, { clientId: clientId(), contactId: olga });
  await undo(desk, receiptId);
  await restoreDeleted(desk, deleted);
  expect(await gistsOf(desk, kim)).toEqual(words);
  await erase(desk, olga);
  expect(await gistsOf(desk, kim)).toEqual(words);
  expect(await checkRecord(desk)).toEqual([]);
});
