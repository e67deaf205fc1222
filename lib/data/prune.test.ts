import { describe, expect, test } from 'vitest';
import { checkCopies } from '../../tests/record/check-copies';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dump, NOW } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN, save } from '../../tests/record/people';
import { deleteContact } from '../app/delete-contact';
import { editContact } from '../app/edit-contact';
import { forgetRow } from '../app/edit-row';
import { fileNote } from '../app/file-note';
import { importPeople } from '../app/import-people';
import { mergeContacts, readMerges } from '../app/merge-contacts';
import { readContactFile } from '../app/read-file';
import { saveContact } from '../app/save-contact';
import { tagPeople } from '../app/tag-people';
import { emptyTrash, readTrash } from '../app/trash';
import { undo } from '../app/undo';
import type { Desk } from './desk';
import { prune } from './prune';
import { pruneWhenDue } from './prune-when-due';

const DAY = 86_400_000;

/** The same record, that many days later. */
const later = (desk: Desk, days: number): Desk => ({ ...desk, now: () => NOW + days * DAY });
const journalOf = (desk: Desk) => desk.db.table('journal').orderBy('seq').toArray();
const verbs = async (desk: Desk) => (await journalOf(desk)).map(({ verb }) => verb);
/** Every word the journal holds, in the record and in its copy. */
const everyWord = async (desk: Desk) =>
  JSON.stringify([await journalOf(desk), [...(await desk.db.copy.readAll())].filter(([key]) => key.startsWith('j:'))]);

describe('after thirty days', () => {
  test('what was done before is forgotten, in both copies; the record and its mark stay as they are', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada', ['ada@x.example']);
    await fileNote(desk, { clientId: clientId(), contactId: ada, line: 'likes tiles', pieces: [] });
    const bea = await save(later(desk, 20), 'Bea');
    await editContact(later(desk, 31), { clientId: clientId(), contactId: ada, patch: { role: 'CTO' } });
    const [rows, mark] = [await dump(desk), await desk.db.table('meta').get('record')];
    expect(await prune(later(desk, 29))).toEqual([]);
    expect(await prune(later(desk, 31))).toEqual([1, 2, 3]);
    expect(await verbs(desk)).toEqual(['save-contact', 'edit-contact']);
    expect([await dump(desk), await desk.db.table('meta').get('record')]).toEqual([rows, mark]);
    expect(await checkCopies(desk)).toEqual([]);
    expect(await prune(later(desk, 31))).toEqual([]);
    await fileNote(later(desk, 32), { clientId: clientId(), contactId: bea, line: 'goes on', pieces: [] });
    expect((await journalOf(desk)).at(-1)?.seq).toBe((mark?.lastSeq ?? 0) + 1);
    expect(await checkCopies(desk)).toEqual([]);
  });

  test('a write stays while what took it back is young, and an action on many goes or stays as a whole', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada');
    const edit = await editContact(desk, { clientId: clientId(), contactId: ada, patch: { role: 'CTO' } });
    const back = await undo(later(desk, 15), edit.receiptId);
    let days = 0;
    // Its first slice is 35 days old when the second and its end are 25.
    const slow: Desk = { ...desk, now: () => NOW + days * DAY };
    const people = Array.from({ length: 150 }, (_, row) => ({ row, name: `P${row}`, identities: [] }));
    const input = { clientId: 'slow', people, from: 'x.csv' };
    const done = await importPeople(slow, input, { onProgress: () => (days = 10) });
    await prune(later(desk, 35));
    expect((await verbs(desk)).sort()).toEqual(['edit-contact', ...Array(3).fill('import-people'), 'undo']);
    await undo(later(desk, 35), back.receiptId);
    expect((await fileOf(desk, ada)).contact.role).toBe('CTO');
    await undo(later(desk, 35), done.receiptId);
    expect(await desk.db.table('contacts').count()).toBe(1);
    await prune(later(desk, 100));
    expect(await journalOf(desk)).toEqual([]);
  });

  test('a merge stays as long as the merged contact can be seen or brought back', async () => {
    const desk = await consentedDesk();
    const [a, b, c] = [await save(desk, 'A', ['a@x.example']), await save(desk, 'B'), await save(desk, 'C')];
    const first = await mergeContacts(desk, { clientId: clientId(), keepId: b, otherId: a });
    const second = await mergeContacts(desk, { clientId: clientId(), keepId: c, otherId: b });
    await prune(later(desk, 400));
    expect(await verbs(desk)).toEqual(['merge-contacts', 'merge-contacts']);
    const gone = await deleteContact(later(desk, 400), { clientId: clientId(), contactId: c });
    await prune(later(desk, 420));
    await undo(later(desk, 420), gone.receiptId);
    await undo(later(desk, 420), second.receiptId);
    await undo(later(desk, 420), first.receiptId);
    expect((await fileOf(desk, a)).identities.map(({ value }) => value)).toEqual(['a@x.example']);
    expect((await fileOf(desk, b)).identities).toEqual([]);
    await mergeContacts(later(desk, 421), { clientId: clientId(), keepId: b, otherId: a });
    await deleteContact(later(desk, 422), { clientId: clientId(), contactId: b });
    await prune(later(desk, 460));
    expect(await journalOf(desk)).toEqual([]);
  });

  test('what was deleted since a merge is forgotten there as well', async () => {
    const desk = await consentedDesk();
    const [a, b] = [await save(desk, 'A'), await save(desk, 'B')];
    await fileNote(desk, { clientId: clientId(), contactId: a, line: 'wears a wig', pieces: [] });
    const merge = await mergeContacts(desk, { clientId: clientId(), keepId: b, otherId: a });
    const [note] = (await fileOf(desk, b)).interactions;
    await forgetRow(later(desk, 1), { clientId: clientId(), table: 'interactions', id: note?.id ?? '' });
    expect(await everyWord(desk)).toContain('wig');
    await prune(later(desk, 40));
    expect(await everyWord(desk)).not.toContain('wig');
    expect(await readMerges(desk, b)).toMatchObject([{ otherName: 'A' }]);
    await undo(later(desk, 40), merge.receiptId);
    expect((await fileOf(desk, a)).contact.name).toBe('A');
    expect(await checkCopies(desk)).toEqual([]);
  });

  test('a clock that leapt ahead forgets nothing; one that goes on as usual does, once a day', async () => {
    const desk = await consentedDesk();
    await deleteContact(desk, { clientId: clientId(), contactId: await save(desk, 'Ada') });
    const runs: boolean[] = [];
    for (const days of [0, 0.5, 1, 2, 400, 400.5]) runs.push(await pruneWhenDue(later(desk, days)));
    expect(runs).toEqual([false, false, true, true, false, false]);
    // The clock is put right again: the trash is still there.
    expect(await pruneWhenDue(later(desk, 3))).toBe(false);
    expect((await readTrash(desk)).items).toHaveLength(1);
    for (let day = 4; day < 40; day++) await pruneWhenDue(later(desk, day));
    expect((await readTrash(desk)).items).toEqual([]);
    expect(await checkRecord(desk)).toEqual([]);
  });
});

describe('the emptied trash', () => {
  test('leaves no word of the deleted anywhere in the journal; everything else can still be taken back', async () => {
    const desk = await consentedDesk();
    const zoe = await saveContact(desk, {
      clientId: 'zoe',
      contact: { name: 'Zoe Quark', role: 'Quarkist' },
      identities: [{ kind: 'mail', typed: 'zoe@quark.example' }],
      grain: GRAIN,
    });
    const ada = await save(desk, 'Ada');
    // Torn between the two: the answer of this write names what is Zoe's.
    const twin = { contact: { name: 'Twin' }, identities: [{ kind: 'mail' as const, typed: 'zoe@quark.example' }] };
    await saveContact(desk, { clientId: clientId(), grain: GRAIN, ...twin });
    const people = [
      {
        row: 1,
        name: 'Zoe Quark',
        identities: [{ kind: 'mail' as const, value: 'zoe@quark.example', typed: 'zoe@quark.example' }],
      },
    ];
    await importPeople(desk, {
      clientId: 'file',
      people: [...people, { row: 2, name: 'Ira', identities: [] }],
      from: 'x.csv',
    });
    await fileNote(desk, { clientId: clientId(), contactId: zoe.contactId, line: 'quark before noon', pieces: [] });
    await editContact(desk, { clientId: clientId(), contactId: zoe.contactId, patch: { name: 'Zoe B. Quark' } });
    await tagPeople(desk, { clientId: 'tagging', contactIds: [zoe.contactId, ada], tag: 'north', on: true });
    const gone = await deleteContact(desk, { clientId: clientId(), contactId: zoe.contactId });
    const again = await undo(desk, gone.receiptId);
    await undo(desk, again.receiptId);
    const { upTo } = await readTrash(desk);
    expect(await emptyTrash(desk, upTo)).toBe(1);
    expect(await everyWord(desk)).not.toMatch(/quark|zoe /i);
    expect((await readTrash(desk)).items).toEqual([]);
    await expect(undo(desk, gone.receiptId)).rejects.toMatchObject({ problem: 'gone' });
    // A retry of the first save still isn't done twice.
    await saveContact(desk, { clientId: 'zoe', contact: { name: 'Zoe Quark' }, identities: [], grain: GRAIN });
    expect(await readContactFile(desk, zoe.contactId)).toBeNull();
    await undo(desk, 'tag:tagging');
    expect((await fileOf(desk, ada)).contact.tags).toEqual([]);
    await undo(desk, 'import:file');
    expect((await desk.db.table('contacts').toArray()).map(({ name }) => name).sort()).toEqual(['Ada', 'Twin']);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('a note and an address that were deleted go, the person and what was deleted afterwards stay', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada', ['old@secret.example', 'ada@x.example']);
    await fileNote(desk, { clientId: clientId(), contactId: ada, line: 'a secret', pieces: [] });
    await fileNote(desk, { clientId: clientId(), contactId: ada, line: 'no matter', pieces: [] });
    const file = await fileOf(desk, ada);
    const note = (gist: string) => file.interactions.find((row) => row.gist === gist)?.id ?? '';
    const drop = file.identities.filter(({ value }) => value.startsWith('old@')).map(({ id }) => id);
    await editContact(desk, { clientId: clientId(), contactId: ada, patch: { identities: { drop } } });
    await forgetRow(desk, { clientId: clientId(), table: 'interactions', id: note('a secret') });
    const { upTo } = await readTrash(desk);
    const last = await forgetRow(desk, { clientId: clientId(), table: 'interactions', id: note('no matter') });
    await emptyTrash(desk, upTo);
    expect(await everyWord(desk)).not.toContain('secret');
    expect((await readTrash(desk)).items).toMatchObject([{ what: 'no matter', whose: { name: 'Ada' } }]);
    await undo(desk, last.receiptId);
    expect((await fileOf(desk, ada)).interactions.map(({ gist }) => gist)).toEqual(['no matter']);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('a merge can be taken back afterwards; who was merged into somebody deleted is gone with them', async () => {
    const desk = await consentedDesk();
    const [a, b] = [await save(desk, 'Aquila', ['a@x.example']), await save(desk, 'Bea')];
    const kept = await mergeContacts(desk, { clientId: clientId(), keepId: b, otherId: a });
    const [c, d] = [await save(desk, 'Corvus', ['c@corvus.example']), await save(desk, 'Dora')];
    await mergeContacts(desk, { clientId: clientId(), keepId: d, otherId: c });
    await deleteContact(desk, { clientId: clientId(), contactId: d });
    await emptyTrash(desk, (await readTrash(desk)).upTo);
    expect(await everyWord(desk)).not.toMatch(/corvus|dora/i);
    expect(await readMerges(desk, b)).toMatchObject([{ otherName: 'Aquila' }]);
    await undo(desk, kept.receiptId);
    expect((await fileOf(desk, a)).identities.map(({ value }) => value)).toEqual(['a@x.example']);
    expect(await checkRecord(desk)).toEqual([]);
  });
});
