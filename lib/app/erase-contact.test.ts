import { expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { otherWindow } from '../../tests/record/desk';
import { tracesOf } from '../../tests/record/erased';
import { clientId } from '../../tests/record/people';
import { erase, WORDS, withZuleika } from '../../tests/record/zuleika';
import { dumpTables } from '../data/two-copies/restore-record';
import { setAside } from '../data/two-copies/set-aside';
import { readFullTrash } from './bulk-actions';
import { deleteContact } from './delete-contact';
import { eraseContact, finishErasings } from './erase-contact';
import { isErased } from './erasures';
import { fileNote } from './file-note';
import { findPeople } from './find-people';
import { undo } from './undo';

test('not a word of them is left in any store, in the trash or in the journal; what others said stays', async () => {
  const { desk, id, raj, receipts } = await withZuleika();
  await setAside(desk.db, { at: 1, why: 'replaced-record', held: await dumpTables(desk.db) });
  const copy = Object.fromEntries(await desk.db.copy.readAll());
  await setAside(desk.db, { at: 2, why: 'replaced-copy', held: copy });
  await setAside(desk.db, {
    at: 3,
    why: 'unreadable-entries',
    held: { 'c:x': '{"name":"Zuleika', 'c:y': '{"fine' },
  });
  expect(await tracesOf(desk, WORDS)).toEqual(WORDS);
  await findPeople(desk, 'Zul');
  await erase(desk, id);
  expect(await tracesOf(desk, WORDS)).toEqual([]);
  expect(await checkRecord(desk)).toEqual([]);
  expect(await findPeople(desk, 'Zuleika')).toEqual([]);
  expect(await findPeople(desk, 'quince')).toEqual([]);
  const trash = JSON.stringify(await readFullTrash(desk));
  expect(WORDS.filter((word) => trash.includes(word))).toEqual([]);
  const { db } = desk;
  expect((await db.table('contacts').toArray()).map(({ name }) => name).sort()).toEqual(['Olu', 'Raj Patel']);
  expect(await db.table('ties').count()).toBe(0);
  expect(await db.table('apart').count()).toBe(0);
  expect((await db.table('history').get('story'))?.story).toBe('a neighbour taught him glazing');
  expect(await db.table('history').get('story')).not.toHaveProperty('otherId');
  expect(await db.table('exchanges').get('intro')).not.toHaveProperty('otherId');
  expect(await db.table('rules').get(raj)).toMatchObject({ copy: ['boss@tiles.example'] });
  expect(await db.table('contacts').get(raj)).not.toHaveProperty('notThem');
  expect((await db.table('accounts').toArray()).map(({ name }) => name)).toEqual(['Tiles']);
  // Undoing whatever was done before brings nothing of them back.
  for (const receipt of receipts.reverse()) await undo(desk, receipt).catch(() => {});
  expect(await tracesOf(desk, WORDS)).toEqual([]);
  expect(await checkRecord(desk)).toEqual([]);
});

test('what was set aside keeps everything else', async () => {
  const { desk, id } = await withZuleika();
  await setAside(desk.db, { at: 1, why: 'replaced-copy', held: Object.fromEntries(await desk.db.copy.readAll()) });
  await erase(desk, id);
  const { readAsides } = await import('../data/two-copies/set-aside');
  const [aside] = await readAsides(desk.db);
  expect(aside?.text).toContain('Raj Patel');
  expect(aside?.text).toContain('taught him glazing');
});

test('the erasing itself can’t be undone, and doing it again is done once', async () => {
  const { desk, id } = await withZuleika();
  const input = { clientId: 'erase-1', contactId: id };
  const first = await eraseContact(desk, input);
  expect(await eraseContact(desk, input)).toEqual(first);
  await expect(undo(desk, first.receiptId)).rejects.toMatchObject({ problem: 'gone' });
  await expect(erase(desk, id)).rejects.toMatchObject({ problem: 'gone' });
  expect(await desk.db.table('erased').count()).toBe(1);
});

test('somebody in the trash is erased too', async () => {
  const { desk, id } = await withZuleika();
  await deleteContact(desk, { clientId: clientId(), contactId: id });
  await erase(desk, id);
  expect(await tracesOf(desk, WORDS)).toEqual([]);
  expect(await isErased(desk, [{ kind: 'mail', typed: 'Zuleika@Quince.example' }])).not.toBeNull();
});

test('what another window writes while somebody is erased goes too, and a cut short erasing is finished', async () => {
  const { desk, id } = await withZuleika();
  const window = otherWindow(desk);
  const going = erase(desk, id);
  await fileNote(window, {
    clientId: clientId(),
    contactId: id,
    line: 'parrot named Ozymandias, again',
    pieces: [],
  }).catch(() => {});
  await going;
  expect(await tracesOf(desk, WORDS)).toEqual([]);
  // A window closed between the two: the write is there, with traces after it.
  const [row] = (await desk.db.stored('journal').toArray()).filter(({ verb }) => verb === 'erase-contact');
  if (!row) throw new Error('no such row');
  const late = { seq: row.seq, answer: { contactIds: [id] }, changes: [{ table: 'contacts' as const, id }] };
  await desk.db.stored('journal').put({ ...row, ...late });
  expect(await finishErasings(desk)).toBe(1);
  expect(await finishErasings(desk)).toBe(0);
});
