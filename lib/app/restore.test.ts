import { expect, test } from 'vitest';
import { backup, note, run, withDana } from '../../tests/record/backup';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dump, NOW } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';
import { deleteContact } from './delete-contact';
import type { Desk } from './desk';
import { editContact } from './edit-contact';
import { editRow, forgetRow } from './edit-row';
import { mergeContacts, readMerges } from './merge-contacts';
import { rehearseRestore } from './restore';
import { saveContact } from './save-contact';
import { undo } from './undo';

const notesOf = async (desk: Desk, id: string) => (await fileOf(desk, id)).interactions.map(({ gist }) => gist).sort();
const edit = (desk: Desk, contactId: string, role: string) =>
  editContact(desk, { clientId: clientId(), contactId, patch: { role } });

/** The clock of a desk, moved. */
const later = (desk: Desk, days: number): Desk => ({ ...desk, now: () => desk.now() + days * 86_400_000 });

test('in a merge the newer value stands, whichever side has it, and what lost stays in the journal', async () => {
  const { desk, dana, emre } = await withDana();
  await edit(desk, dana, 'Buyer');
  await edit(later(desk, 3), emre, 'Fitter');
  const record = await backup(desk);
  await edit(later(desk, 2), dana, 'Head of Buying');
  const { receiptId } = await run(desk, record);
  expect((await fileOf(desk, dana)).contact.role).toBe('Head of Buying');
  expect((await fileOf(desk, emre)).contact.role).toBe('Fitter');
  expect(receiptId).toMatch(/^restore:/);
});

test('a note changed in the file after ours was changed is taken, and the other way round', async () => {
  const { desk, dana, record: old } = await withDana();
  const twin = await consentedDesk();
  await run(twin, old, { mode: 'replace' });
  const [first, second] = [await note(desk, dana, 'one'), await note(desk, dana, 'two')];
  await run(twin, await backup(desk));
  const change = (at: Desk, id: string, gist: string) =>
    editRow(at, { clientId: clientId(), table: 'interactions', id, patch: { gist } });
  await change(later(desk, 1), first, 'one, ours early');
  await change(later(twin, 2), first, 'one, theirs late');
  await change(later(twin, 1), second, 'two, theirs early');
  await change(later(desk, 2), second, 'two, ours late');
  const record = await backup(twin);
  const rehearsal = await rehearseRestore(desk, record);
  expect(rehearsal.rows.interactions).toMatchObject({ added: 0, same: 1, changed: 2, newer: 1, onlyHere: 0 });
  expect(rehearsal.people).toMatchObject({ changed: 1, same: 1, newer: 1 });
  expect(rehearsal.names.changed).toEqual(['Dana Whitfield']);
  await run(desk, record);
  expect(await notesOf(desk, dana)).toEqual(['keeps bees', 'one, theirs late', 'two, ours late']);
  const journal = await desk.db.table('journal').toArray();
  expect(JSON.stringify(journal.at(-2)?.changes)).toContain('one, ours early');
});

test('an older file brought in by mistake doesn’t make its values the newer ones', async () => {
  const { desk, dana, record: old } = await withDana();
  await edit(later(desk, 1), dana, 'Buyer');
  const good = await backup(desk);
  const other = later(await consentedDesk(), 9);
  await run(other, old, { mode: 'replace' });
  await run(other, good);
  expect((await fileOf(other, dana)).contact.role).toBe('Buyer');
});

test('an address that belongs to somebody else here isn’t stolen, and it is said whose it is', async () => {
  const { desk, dana, record } = await withDana();
  const here = await consentedDesk();
  const nadia = await save(here, 'Nadia Brandt', ['dana@tiles.example']);
  const rehearsal = await rehearseRestore(here, record);
  const receipt = await run(here, record);
  for (const { leftOut } of [rehearsal, receipt]) {
    expect(leftOut.count).toBe(1);
    expect(leftOut.first[0]).toMatchObject({
      table: 'identities',
      name: 'Dana Whitfield',
      value: 'dana@tiles.example',
      reason: 'key-taken',
      contactId: nadia,
      takenBy: 'Nadia Brandt',
    });
  }
  expect((await fileOf(here, dana)).identities).toEqual([]);
  expect((await fileOf(here, nadia)).identities).toHaveLength(1);
  expect(await checkRecord(here)).toEqual([]);
  expect(await dump(desk)).not.toEqual(await dump(here));
});

test('replace takes the address back from whoever has it', async () => {
  const { desk, record } = await withDana();
  const here = await consentedDesk();
  await save(here, 'Nadia Brandt', ['dana@tiles.example']);
  expect(await run(here, record, { mode: 'replace' })).toMatchObject({ people: { added: 2, removed: 1 } });
  expect(await dump(here)).toEqual(await dump(desk));
});

test('who was deleted here since stays deleted, and comes back when asked or replaced', async () => {
  const { desk, dana, emre, record } = await withDana();
  await deleteContact(desk, { clientId: clientId(), contactId: dana });
  const rehearsal = await rehearseRestore(desk, record);
  expect(rehearsal.deletedHere).toEqual({ count: 1, first: [{ contactId: dana, name: 'Dana Whitfield' }] });
  expect(rehearsal.people).toMatchObject({ added: 0, same: 1, deletedHere: 1 });
  await run(desk, record);
  expect(await desk.db.table('contacts').get(dana)).toBeUndefined();
  const { receiptId } = await run(desk, record, { bringBack: [dana] });
  expect(await notesOf(desk, dana)).toEqual(['keeps bees']);
  await undo(desk, receiptId);
  expect(await desk.db.table('contacts').get(dana)).toBeUndefined();
  await run(desk, record, { bringBack: 'all' });
  expect((await fileOf(desk, dana)).identities).toHaveLength(1);
  await deleteContact(desk, { clientId: clientId(), contactId: emre });
  await run(desk, record, { mode: 'replace' });
  expect((await fileOf(desk, emre)).contact.name).toBe('Emre Kaya');
});

test('a deletion that was taken back is none', async () => {
  const { desk, dana, record } = await withDana();
  const { receiptId } = await deleteContact(desk, { clientId: clientId(), contactId: dana });
  await undo(desk, receiptId);
  const { deletedHere, people } = await rehearseRestore(desk, record);
  expect([deletedHere.count, people.same]).toEqual([0, 2]);
});

test('a note that was forgotten here since stays forgotten', async () => {
  const { desk, dana, noteId, record } = await withDana();
  await forgetRow(desk, { clientId: clientId(), table: 'interactions', id: noteId });
  expect((await rehearseRestore(desk, record)).rows.interactions).toMatchObject({ added: 0, deletedHere: 1 });
  await run(desk, record);
  expect(await notesOf(desk, dana)).toEqual([]);
  await run(desk, record, { mode: 'replace' });
  expect(await notesOf(desk, dana)).toEqual(['keeps bees']);
});

test('who was merged here since stays merged, and what the file has more of them goes to the kept one', async () => {
  const { desk, dana, emre, record } = await withDana();
  const twin = await consentedDesk();
  await run(twin, record, { mode: 'replace' });
  await note(twin, dana, 'moved to Leeds');
  await mergeContacts(desk, { clientId: clientId(), keepId: emre, otherId: dana });
  const zoe = await save(desk, 'Zoe Novak');
  await mergeContacts(desk, { clientId: clientId(), keepId: zoe, otherId: emre });
  const file = await backup(twin);
  expect((await rehearseRestore(desk, file)).people).toMatchObject({ added: 0, deletedHere: 0, onlyHere: 1 });
  const receipt = await run(desk, file);
  expect(receipt).toMatchObject({ added: 1, leftOut: { count: 0 }, people: { added: 0 } });
  expect(await desk.db.table('contacts').count()).toBe(1);
  expect(await notesOf(desk, zoe)).toEqual(['keeps bees', 'moved to Leeds']);
  expect(await checkRecord(desk)).toEqual([]);
});

test('a merge of the file can be taken back after a restore, here too', async () => {
  const { desk, dana, emre } = await withDana();
  await mergeContacts(desk, { clientId: clientId(), keepId: emre, otherId: dana });
  const here = await consentedDesk();
  const record = await backup(desk);
  expect((await rehearseRestore(here, record)).merges).toBe(1);
  await run(here, record);
  const [merge] = await readMerges(here, emre);
  expect(merge?.otherName).toBe('Dana Whitfield');
  await undo(here, merge?.receiptId ?? '');
  expect((await fileOf(here, dana)).identities.map(({ typed }) => typed)).toEqual(['dana@tiles.example']);
  expect(await checkRecord(here)).toEqual([]);
});

test('somebody who came back beside a merge that stands: it can be taken back after a restore, as it can here', async () => {
  const { desk, dana, emre } = await withDana();
  const merge = (keepId: string, otherId: string) =>
    mergeContacts(desk, { clientId: clientId(), keepId, otherId }).then(({ receiptId }) => receiptId);
  const first = await merge(emre, dana);
  const { receiptId: undone } = await undo(desk, first);
  const zoe = await save(desk, 'Zoe Novak');
  await merge(dana, emre);
  await undo(desk, undone);
  await note(desk, dana, 'moved to Leeds');
  await merge(zoe, dana);
  await undo(desk, first);
  expect(await notesOf(desk, dana)).toEqual(['keeps bees']);
  const here = await consentedDesk();
  await run(here, await backup(desk), { mode: 'replace' });
  const merges = await readMerges(desk, zoe);
  expect(merges).toHaveLength(1);
  expect(await readMerges(here, zoe)).toEqual(merges);
  await undo(here, merges[0]?.receiptId ?? '');
  expect(await notesOf(here, dana)).toContain('moved to Leeds');
});

test('companies of the same name aren’t doubled by a merge from another profile', async () => {
  const [desk, here] = [await consentedDesk(), await consentedDesk()];
  for (const [at, name, company] of [
    [desk, 'Dana', 'Tiles & Co'],
    [here, 'Emre', 'tiles & co'],
  ] as const) {
    const contact = { name, company };
    await saveContact(at, { clientId: clientId(), contact, identities: [], grain: { source: 'told-me', at: NOW } });
  }
  const record = await backup(desk);
  expect((await rehearseRestore(here, record)).rows.accounts).toMatchObject({ added: 0, same: 1 });
  await run(here, record);
  const contacts = await here.db.table('contacts').toArray();
  expect(new Set(contacts.map(({ accountId }) => accountId)).size).toBe(1);
  expect(await here.db.table('accounts').count()).toBe(1);
});
