import { expect, test } from 'vitest';
import { backup, run } from '../../tests/record/backup';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, NOW, otherWindow } from '../../tests/record/desk';
import { tracesOf } from '../../tests/record/erased';
import { clientId, GRAIN, save, sightingOf } from '../../tests/record/people';
import type { Desk } from '../data/desk';
import { dumpTables } from '../data/two-copies/restore-record';
import { setAside } from '../data/two-copies/set-aside';
import { write } from '../data/write';
import { readFullTrash } from './bulk-actions';
import { deleteContact } from './delete-contact';
import { editContact } from './edit-contact';
import { forgetRow } from './edit-row';
import { eraseContact, finishErasings } from './erase-contact';
import { ErasedBefore, isErased } from './erasures';
import { fileNote } from './file-note';
import { fileNoteAbout } from './file-note-about';
import { findPeople } from './find-people';
import { importPeople, planImport } from './import-people';
import { mergeContacts } from './merge-contacts';
import { notThem } from './not-them';
import { rehearseRestore } from './restore';
import { saveContact } from './save-contact';
import { saveSighting } from './save-sighting';
import { tagPeople } from './tag-people';
import { undo } from './undo';

/** What must be nowhere afterwards. */
const WORDS = [
  'Zuleika',
  'zuleika@quince.example',
  'zq-profile',
  'Quincewright',
  'parrot named Ozymandias',
  'deleted-secret-note',
  'old-zq@quince.example',
  'Zed-goes-by',
  'twin-card-zz',
  'mergedaway@quince.example',
  'Zorblax',
  'pledge-of-zz',
];
const PERSON = {
  role: 'sender' as const,
  name: 'Zuleika',
  email: 'zuleika@quince.example',
  linkedin: 'zq-profile',
  company: 'Quincewright',
};

const erase = (desk: Desk, contactId: string) => eraseContact(desk, { clientId: clientId(), contactId });
const people = (desk: Desk) => desk.db.table('contacts').count();

const imported = (row: number, name: string, typed: string, company = 'Quincewright') => ({
  ...{ row, name, company },
  identities: [{ kind: 'mail' as const, value: typed, typed }],
});

/** A record in which somebody has left traces everywhere. */
async function withZuleika() {
  const desk = await consentedDesk();
  const raj = await save(desk, 'Raj Patel', ['raj@tiles.example']);
  const receipts: string[] = [];
  const did = <T extends { receiptId: string }>(done: T): T => {
    receipts.push(done.receiptId);
    return done;
  };
  const about = { kind: 'page' as const, person: PERSON, sighting: sightingOf(PERSON) };
  const note = await fileNoteAbout(desk, {
    clientId: 'popup-1',
    subject: about,
    line: 'parrot named Ozymandias',
    pieces: [],
  });
  receipts.push(...note.receiptIds);
  const id = note.contactId;
  did(
    await editContact(desk, {
      clientId: clientId(),
      contactId: id,
      patch: { goesBy: 'Zed-goes-by', identities: { add: [{ kind: 'mail', typed: 'old-zq@quince.example' }] } },
    }),
  );
  const [old] = (await desk.db.table('identities').toArray()).filter(({ value }) => value.startsWith('old-zq'));
  did(
    await editContact(desk, { clientId: clientId(), contactId: id, patch: { identities: { drop: [old?.id ?? ''] } } }),
  );
  did(await fileNote(desk, { clientId: clientId(), contactId: id, line: 'deleted-secret-note', pieces: [] }));
  const [secret] = (await desk.db.table('interactions').toArray()).filter(({ gist }) => gist === 'deleted-secret-note');
  did(await forgetRow(desk, { clientId: clientId(), table: 'interactions', id: secret?.id ?? '' }));
  did(
    await importPeople(desk, {
      clientId: 'file-1',
      from: 'people.csv',
      people: [imported(2, 'Zuleika', 'ZULEIKA@quince.example'), imported(3, 'Olu', 'olu@tiles.example', 'Tiles')],
    }),
  );
  const other = await save(desk, 'Zorblax', ['mergedaway@quince.example']);
  did(await mergeContacts(desk, { clientId: clientId(), keepId: id, otherId: other }));
  const twin = await save(desk, 'twin-card-zz');
  const wrong = did(await mergeContacts(desk, { clientId: clientId(), keepId: raj, otherId: twin }));
  did(await undo(desk, wrong.receiptId));
  did(await mergeContacts(desk, { clientId: clientId(), keepId: id, otherId: twin }));
  did(await tagPeople(desk, { clientId: clientId(), contactIds: [id, raj], tag: 'fair', on: true }));
  // A save that changed nothing: its label is all that it says.
  await saveSighting(desk, {
    clientId: clientId(),
    sighting: sightingOf({ role: 'sender', name: 'Zuleika' }),
    person: PERSON,
  });
  await notThem(desk, { clientId: clientId(), contactId: raj, key: { kind: 'mail', value: 'zuleika@quince.example' } });
  await write(desk, { clientId: clientId(), verb: 'link', label: 'links' }, async (tx) => {
    const row = { contactId: raj, otherId: id, at: NOW, grain: GRAIN };
    await tx.put('ties', [{ ...row, id: 'tie', kind: 'knows', note: 'Zuleika, from the fair' }]);
    await tx.put('apart', [{ ...row, id: 'apart' }]);
    await tx.put('history', [{ ...row, id: 'story', part: 'helper', story: 'a neighbour taught him glazing' }]);
    await tx.put('exchanges', [
      { ...row, id: 'intro', direction: 'given', what: 'an introduction', kind: 'introduction' },
    ]);
    await tx.put('pledges', [
      { id: 'p', contactId: id, by: 'me', what: 'pledge-of-zz', state: 'open', at: NOW, grain: GRAIN },
    ]);
    await tx.put('rules', [
      { id: raj, channels: [], hours: [], copy: ['Zuleika@quince.example', 'boss@tiles.example'], grain: GRAIN },
    ]);
    await tx.put('reviews', [
      {
        id: 'rev',
        contactId: id,
        at: NOW,
        channel: 'mail',
        kind: 'new',
        state: 'sent',
        verdict: 'mixed',
        score: 4,
        words: 9,
        questions: 0,
        marks: {},
      },
    ]);
  });
  return { desk, id, raj, receipts };
}

test('not a word of them is left in any store, in the trash or in the journal; what others said stays', async () => {
  const { desk, id, raj, receipts } = await withZuleika();
  await setAside(desk.db.name, { at: 1, why: 'replaced-record', held: await dumpTables(desk.db) });
  const copy = Object.fromEntries(await desk.db.copy.readAll());
  await setAside(desk.db.name, { at: 2, why: 'replaced-copy', held: copy });
  await setAside(desk.db.name, {
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
  await setAside(desk.db.name, { at: 1, why: 'replaced-copy', held: Object.fromEntries(await desk.db.copy.readAll()) });
  await erase(desk, id);
  const { readAsides } = await import('../data/two-copies/set-aside');
  const [aside] = await readAsides(desk.db.name);
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

test('an import leaves them out and says so, whichever of their addresses it has', async () => {
  const { desk, id } = await withZuleika();
  await erase(desk, id);
  const file = {
    from: 'again.csv',
    people: [
      imported(2, 'Zuleika', 'zuleika@quince.example'),
      imported(3, 'Z.', 'old-zq@quince.example'),
      imported(4, 'Zorblax', 'mergedaway@quince.example'),
      { row: 5, name: 'twin-card-zz', identities: [] },
      imported(6, 'New One', 'new@tiles.example', 'Tiles'),
      imported(7, 'Namesake', 'another-zuleika@tiles.example', 'Tiles'),
    ],
  };
  const plan = await planImport(desk, file);
  expect(plan.rows.map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual([
    ...Array(4).fill('skipped erased'),
    'new new',
    'new new',
  ]);
  const done = await importPeople(desk, { clientId: clientId(), ...file });
  expect(done.counts).toMatchObject({ new: 2, skipped: 4 });
  await undo(desk, done.receiptId);
  expect(await tracesOf(desk, WORDS)).toEqual([]);
});

test('saving them again from a page is asked about; a yes lifts the tombstone, taking that back puts it back', async () => {
  const { desk, id } = await withZuleika();
  await erase(desk, id);
  const input = { sighting: sightingOf(PERSON), person: PERSON };
  await expect(saveSighting(desk, { clientId: 'again', ...input })).rejects.toBeInstanceOf(ErasedBefore);
  const subject = { kind: 'page' as const, ...input };
  const filing = { clientId: 'line-again', subject, line: 'met again', pieces: [] };
  await expect(fileNoteAbout(desk, filing)).rejects.toMatchObject({ problem: 'erased' });
  const typed = { contact: { name: 'Z' }, identities: [{ kind: 'mail' as const, typed: PERSON.email }], grain: GRAIN };
  await expect(saveContact(desk, { clientId: 'typed', ...typed })).rejects.toMatchObject({ problem: 'erased' });
  expect(await people(desk)).toBe(2);
  const saved = await saveSighting(desk, { clientId: 'again', ...input, again: true });
  expect(saved.created).toBe(true);
  expect(await desk.db.table('erased').count()).toBe(0);
  await saveSighting(desk, { clientId: 'once-more', ...input });
  await undo(desk, saved.receiptId);
  expect(await desk.db.table('erased').count()).toBe(1);
  await expect(saveSighting(desk, { clientId: 'third', ...input })).rejects.toMatchObject({ problem: 'erased' });
  expect((await fileNoteAbout(desk, { ...filing, again: true })).receiptIds).toHaveLength(2);
});

test('somebody of the same name is not them, and somebody who shares an address now is not touched', async () => {
  const { desk, id, raj } = await withZuleika();
  await save(desk, 'Zuleika', ['zuleika@elsewhere.example']);
  await editContact(desk, {
    clientId: clientId(),
    contactId: raj,
    patch: { identities: { add: [{ kind: 'mail', typed: 'old-zq@quince.example' }] } },
  });
  await erase(desk, id);
  expect((await findPeople(desk, 'Zuleika')).length).toBe(1);
  expect(await isErased(desk, [{ kind: 'mail', typed: 'zuleika@elsewhere.example' }])).toBeNull();
  const file = { from: 'x.csv', people: [imported(2, 'Raj Patel', 'old-zq@quince.example')] };
  expect((await planImport(desk, file)).rows[0]).toMatchObject({ contactIds: [raj] });
});

test('a moved file’s tombstone erases here as well, which the rehearsal says; whoever was saved later isn’t meant', async () => {
  const { desk, id } = await withZuleika();
  const record = await backup(desk);
  const there = await consentedDesk();
  await run(there, record);
  await erase(desk, id);
  const moved = await backup(desk);
  const rehearsal = await rehearseRestore(there, moved);
  expect(rehearsal.toErase).toMatchObject({ count: 1, first: [{ contactId: id, name: 'twin-card-zz' }] });
  expect(await people(there)).toBe(3);
  await run(there, moved);
  expect(await tracesOf(there, WORDS)).toEqual([]);
  expect(await checkRecord(there)).toEqual([]);
  expect((await rehearseRestore(there, moved)).toErase.count).toBe(0);
  const third = await consentedDesk();
  const later = { ...third, now: () => NOW + 86_400_000 };
  await save(later, 'Zuleika', ['zuleika@quince.example']);
  expect((await rehearseRestore(later, moved)).toErase.count).toBe(0);
  await run(later, moved);
  expect((await findPeople(later, 'Zuleika')).length).toBe(1);
});
