import { expect, test } from 'vitest';
import { note } from '../../tests/record/backup';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk } from '../../tests/record/desk';
import { tracesOf } from '../../tests/record/erased';
import { clientId, GRAIN, save } from '../../tests/record/people';
import { erase, imported } from '../../tests/record/zuleika';
import { eraseFromJournal } from '../data/erase-journal';
import { deleteContact } from './delete-contact';
import { finishErasings } from './erase-contact';
import { gather } from './erase-gather';
import { isErased } from './erasures';
import { importPeople, planImport } from './import-people';
import { mergeContacts } from './merge-contacts';
import { restoreDeleted } from './restore-deleted';
import { saveContact } from './save-contact';
import { undo } from './undo';

const ZED = ['Zed', 'zed@', 'sails'];
const zedAgain = {
  contact: { name: 'Zed Quill' },
  identities: [{ kind: 'mail' as const, typed: 'zed@tiles.example' }],
};

test('a second contact of theirs in the trash goes as well', async () => {
  const desk = await consentedDesk();
  const first = await save(desk, 'Zed', ['zed@tiles.example']);
  await note(desk, first, 'sails');
  const gone = await deleteContact(desk, { clientId: clientId(), contactId: first });
  await erase(desk, await save(desk, 'Zed Quill', ['zed@tiles.example']));
  expect(await tracesOf(desk, ZED)).toEqual([]);
  await restoreDeleted(desk, gone.receiptId).catch(() => {});
  expect(await desk.db.table('contacts').count()).toBe(0);
  expect(await checkRecord(desk)).toEqual([]);
});

test('nor does one come back whose import was taken back before the same file was imported again', async () => {
  const desk = await consentedDesk();
  const file = { from: 'zed.csv', people: [{ ...imported(2, 'Zed Quill', 'zed@tiles.example'), notes: 'sails' }] };
  const first = await importPeople(desk, { clientId: clientId(), ...file });
  const back = await undo(desk, first.receiptId);
  await importPeople(desk, { clientId: clientId(), ...file });
  const [zed] = await desk.db.table('contacts').toArray();
  await erase(desk, zed?.id ?? '');
  await undo(desk, back.receiptId).catch(() => {});
  await undo(desk, first.receiptId).catch(() => {});
  expect(await desk.db.table('contacts').count()).toBe(0);
  expect(await tracesOf(desk, ZED)).toEqual([]);
});

test('somebody else in the trash who had one of their addresses comes back whole', async () => {
  const desk = await consentedDesk();
  const olga = await save(desk, 'Olga Adler', ['adler@tiles.example', 'olga@tiles.example']);
  await note(desk, olga, 'paints');
  const gone = await deleteContact(desk, { clientId: clientId(), contactId: olga });
  const kim = await save(desk, 'Kim Adler', ['adler@tiles.example']);
  await erase(desk, kim);
  await restoreDeleted(desk, gone.receiptId);
  expect(await desk.db.table('interactions').toArray()).toMatchObject([{ gist: 'paints', contactId: olga }]);
  expect(await desk.db.table('identities').count()).toBe(2);
});

test('whoever was saved again and is in use stays without a tombstone when that save is taken back', async () => {
  const desk = await consentedDesk();
  await erase(desk, await save(desk, 'Zed Quill', ['zed@tiles.example']));
  const saved = await saveContact(desk, { clientId: clientId(), ...zedAgain, grain: GRAIN, again: true });
  const line = await note(desk, saved.contactId, 'sails again');
  const back = await undo(desk, saved.receiptId);
  expect(back.kept).toBeGreaterThan(0);
  expect(await desk.db.table('interactions').get(line)).toMatchObject({ contactId: saved.contactId });
  expect(await desk.db.table('erased').count()).toBe(0);
});

test('a save that was taken back is not done again once it put the tombstone back', async () => {
  const desk = await consentedDesk();
  await erase(desk, await save(desk, 'Zed Quill', ['zed@tiles.example']));
  const saved = await saveContact(desk, { clientId: clientId(), ...zedAgain, grain: GRAIN, again: true });
  const back = await undo(desk, saved.receiptId);
  expect((await undo(desk, back.receiptId)).kept).toBeGreaterThan(0);
  expect(await desk.db.table('contacts').count()).toBe(0);
  expect(await desk.db.table('erased').count()).toBe(1);
});

test('a real person with whom a sample was merged leaves a tombstone', async () => {
  const desk = await consentedDesk();
  const zed = await save(desk, 'Zed Quill', ['zed@tiles.example']);
  const sample = await save(desk, 'Sample');
  const [row] = (await desk.db.table('contacts').toArray()).filter(({ id }) => id === sample);
  if (row) await desk.db.stored('contacts').put({ ...row, sample: true });
  await mergeContacts(desk, { clientId: clientId(), keepId: zed, otherId: sample });
  await erase(desk, zed);
  expect(await isErased(desk, [{ kind: 'mail', typed: 'zed@tiles.example' }])).not.toBeNull();
});

test('cut short while the journal is gone through, it is still known whose traces are left', async () => {
  const desk = await consentedDesk();
  const zed = await save(desk, 'Zed Quill', ['zed@tiles.example']);
  await erase(desk, zed);
  const [row] = (await desk.db.stored('journal').toArray()).filter(({ verb }) => verb === 'erase-contact');
  if (!row) throw new Error('no such row');
  const changes = [{ table: 'contacts' as const, id: zed }];
  await desk.db.stored('journal').put({ ...row, seq: row.seq, answer: { contactIds: [zed] }, changes });
  await eraseFromJournal(desk.db, (await gather(desk.db, [zed])).done());
  expect(await finishErasings(desk)).toBe(1);
  expect(await finishErasings(desk)).toBe(0);
});

test('a file brings nobody back by a card of ours, by an office’s address, or by another spelling of a mailbox', async () => {
  const desk = await consentedDesk();
  const bare = await save(desk, 'Bare Card');
  const office = await save(desk, 'Office Worker', ['office@tiles.example']);
  const dana = await save(desk, 'Dana Whitfield', ['dana.w@gmail.com', 'dana+list@kilns.example']);
  for (const id of [bare, office, dana]) await erase(desk, id);
  const uid = `acquaint:${bare}`;
  const ofMail = (row: number, name: string, typed: string) => {
    return { row, name, identities: [{ kind: 'mail' as const, value: typed, typed }] };
  };
  const people = [
    { row: 2, name: 'Renamed', identities: [{ kind: 'vcard' as const, value: uid, typed: uid }] },
    ofMail(3, 'Office Worker', 'office@tiles.example'),
    ofMail(4, 'Dana Whitfield', 'danaw@gmail.com'),
    ofMail(5, 'Dana', 'd.a.n.a.w+shop@googlemail.com'),
    ofMail(6, 'D. Whitfield', 'dana@kilns.example'),
    ofMail(7, 'Dana Whitfield', 'dana+shop@kilns.example'),
    // Another one behind the same mailbox, and another one of the same office.
    ofMail(8, 'Emre Whitfield', 'dana+emre@kilns.example'),
    ofMail(9, 'Olu', 'office@tiles.example'),
  ];
  const plan = await planImport(desk, { from: 'x.csv', people });
  expect(plan.rows.map(({ reason }) => reason)).toEqual([...Array(6).fill('erased'), 'new', 'new']);
  for (const typed of ['danaw@gmail.com', 'dana.w+x@gmail.com', 'dana.w@googlemail.com', 'dana@kilns.example'])
    expect(await isErased(desk, [{ kind: 'mail', typed }])).not.toBeNull();
  expect(await isErased(desk, [{ kind: 'mail', typed: 'office@tiles.example' }])).toBeNull();
});
