import { expect, test } from 'vitest';
import { backup, run } from '../../tests/record/backup';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { tracesOf } from '../../tests/record/erased';
import { clientId, GRAIN, save, sightingOf } from '../../tests/record/people';
import { erase, imported, PERSON, people, WORDS, withZuleika } from '../../tests/record/zuleika';
import { editContact } from './edit-contact';
import { ErasedBefore, isErased } from './erasures';
import { fileNoteAbout } from './file-note-about';
import { findPeople } from './find-people';
import { importPeople, planImport } from './import-people';
import { rehearseRestore } from './restore';
import { saveContact } from './save-contact';
import { saveSighting } from './save-sighting';
import { undo } from './undo';

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
