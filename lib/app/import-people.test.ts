import { expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill, NOW, otherWindow } from '../../tests/record/desk';
import type { ImportedPerson } from '../formats/imported-person';
import { editContact } from './edit-contact';
import { fileNote } from './file-note';
import { findPeople } from './find-people';
import { importPeople, planImport } from './import-people';
import { notThem } from './not-them';
import { readContactFile } from './read-file';
import { readImports } from './read-imports';
import { saveContact } from './save-contact';
import { undo } from './undo';

const GRAIN = { source: 'told-me' as const, at: NOW };
const FROM = 'Connections.csv';

function person(
  row: number,
  name: string,
  more: Partial<ImportedPerson> & { mails?: string[]; slug?: string } = {},
): ImportedPerson {
  const { mails = [], slug, ...rest } = more;
  const keys = [
    ...mails.map((typed) => ({ kind: 'mail' as const, typed })),
    ...(slug ? [{ kind: 'linkedin' as const, typed: slug }] : []),
  ];
  return { row, name, identities: keys.map((key) => ({ ...key, value: key.typed })), ...rest };
}

/** As LinkedIn's file: a profile each, hardly any address, some people twice, some rows of nothing. */
function connections(count: number): ImportedPerson[] {
  return Array.from({ length: count }, (_, index) =>
    person(index + 2, `Person ${index % 4_900}`, {
      slug: `https://www.linkedin.com/in/person-${index % 4_900}`,
      company: `Company ${index % 700}`,
      role: 'Head of Something',
      connectedOn: '2024-03-12',
    }),
  );
}

test('each row is told apart with its reason, and the dry run says what the import then does', async () => {
  const desk = await consentedDesk();
  const save = (name: string, identities: { kind: 'mail' | 'linkedin'; typed: string }[]) =>
    saveContact(desk, {
      clientId: name,
      contact: { name, role: name === 'Dana' ? 'COO' : 'CFO' },
      identities,
      grain: GRAIN,
    });
  const dana = await save('Dana', [{ kind: 'mail', typed: 'dana@tiles.example' }]);
  const raj = await save('Raj', [{ kind: 'linkedin', typed: 'raj-patel-ops' }]);
  const people = [
    person(2, 'New One', { slug: 'new-one', company: 'Tiles', mails: ['new@tiles.example'] }),
    person(3, 'Dana', { mails: ['DANA@tiles.example'], slug: 'dana-w', role: 'COO' }),
    person(4, 'Raj', { slug: 'raj-patel-ops', role: 'Director' }),
    person(5, 'Raj', { slug: 'raj-patel-ops' }),
    person(6, 'Both', { mails: ['dana@tiles.example'], slug: 'raj-patel-ops' }),
    person(7, ''),
    person(8, '', { mails: ['no-reply@tiles.example'] }),
    person(9, 'New One', { slug: 'https://de.linkedin.com/in/New-One/?x=1' }),
    person(10, 'Card Only', { company: 'Tiles' }),
    person(11, 'Card Only', { company: 'Tiles' }),
    person(12, 'Card Only', { company: 'Other' }),
    person(13, '', { mails: ['ada@lovelace.example'] }),
  ];
  const before = await dumpStill(desk);
  const plan = await planImport(desk, { people, from: FROM });
  expect(await dumpStill(desk)).toEqual(before);
  expect(plan.rows.map(({ row, outcome, reason }) => [row, outcome, reason])).toEqual([
    [2, 'new', 'new'],
    [3, 'merged', 'adds'],
    [4, 'merged', 'differs'],
    [5, 'same', 'nothing-new'],
    [6, 'conflict', 'two-people'],
    [7, 'skipped', 'nothing-to-go-by'],
    [8, 'skipped', 'role-address'],
    [9, 'same', 'nothing-new'],
    [10, 'new', 'new'],
    [11, 'same', 'nothing-new'],
    [12, 'new', 'new'],
    [13, 'new', 'new'],
  ]);
  const done = await importPeople(desk, { clientId: 'import', people, from: FROM });
  expect(done.counts).toEqual(plan.counts);
  expect(done.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual(
    plan.rows.map(({ outcome, reason }) => [outcome, reason]),
  );
  const kept = await readContactFile(desk, raj.contactId);
  expect(kept?.contact.role).toBe('CFO');
  expect(kept?.facts).toMatchObject([
    { group: 'suggestion', key: 'role', value: 'Director', grain: { source: 'imported', from: FROM } },
  ]);
  expect((await readContactFile(desk, dana.contactId))?.identities.map(({ value }) => value).sort()).toEqual([
    'dana-w',
    'dana@tiles.example',
  ]);
  expect(await desk.db.table('accounts').where('name').equals('Tiles').count()).toBe(1);
  expect(await checkRecord(desk)).toEqual([]);
  const again = await importPeople(desk, { clientId: 'again', people, from: FROM });
  expect(again.counts).toEqual({ new: 0, merged: 0, same: 9, conflict: 1, skipped: 2 });
  await undo(desk, done.receiptId);
  expect(await dumpStill(desk)).toEqual(before);
});

test('facts of a card are kept and not doubled; websites and local numbers of two people do not clash', async () => {
  const desk = await consentedDesk();
  const card = (row: number, name: string): ImportedPerson => ({
    ...person(row, name, {
      mails: [`${name}@x.example`],
      birthday: '--03-14',
      notes: 'met in Kolding',
      tags: ['fair'],
    }),
    identities: [
      { kind: 'mail', value: '', typed: `${name}@x.example` },
      { kind: 'phone', value: '', typed: '555 0101' },
      { kind: 'other', value: '', typed: 'https://tiles.example' },
      { kind: 'vcard', value: '', typed: `uid-${name}` },
    ],
    facts: [{ group: 'family', key: 'spouse', value: 'Kim' }],
  });
  const people = [card(1, 'a'), card(2, 'b')];
  expect((await importPeople(desk, { clientId: '1', people, from: 'x.vcf' })).counts).toMatchObject({ new: 2 });
  expect((await importPeople(desk, { clientId: '2', people, from: 'x.vcf' })).counts).toMatchObject({ same: 2 });
  const [hit] = await findPeople(desk, 'kolding');
  const file = await readContactFile(desk, hit?.contactId ?? '');
  expect(file?.facts.map(({ key }) => key).sort()).toEqual(['birthday', 'note', 'spouse']);
  expect(file?.identities).toHaveLength(4);
});

test('a person said not to be the one of an address stays apart', async () => {
  const desk = await consentedDesk();
  const ada = await saveContact(desk, {
    clientId: 'a',
    contact: { name: 'Ada' },
    identities: [{ kind: 'mail', typed: 'ada@x.example' }],
    grain: GRAIN,
  });
  await notThem(desk, { clientId: 'n', contactId: ada.contactId, key: { kind: 'mail', value: 'ada@x.example' } });
  const done = await importPeople(desk, {
    clientId: 'i',
    people: [person(2, 'Ada', { mails: ['ada@x.example'] })],
    from: FROM,
  });
  expect(done.counts.new).toBe(1);
});

test('5,000 people go in and out again; one who was noted on meanwhile stays and is named', async () => {
  const desk = await consentedDesk();
  const people = connections(5_000);
  const steps: number[] = [];
  const done = await importPeople(
    desk,
    { clientId: 'big', people, from: FROM },
    { onProgress: (count) => steps.push(count) },
  );
  expect(done).toMatchObject({ cancelled: false, counts: { new: 4_900, same: 100 } });
  expect(steps.at(-1)).toBe(5_000);
  expect(await desk.db.table('accounts').count()).toBe(700);
  const picture = await dumpStill(desk);
  const again = await importPeople(desk, { clientId: 'big again', people, from: FROM });
  expect(again.counts).toMatchObject({ new: 0, merged: 0, same: 5_000 });
  expect(await dumpStill(desk)).toEqual(picture);
  const [hit] = await findPeople(desk, 'Person 77');
  const contactId = hit?.contactId ?? '';
  await fileNote(otherWindow(desk), { clientId: 'n', contactId, line: 'stays', pieces: [] });
  const back = await undo(desk, done.receiptId);
  expect(back.keptContactIds).toEqual([contactId]);
  expect(await desk.db.table('contacts').count()).toBe(1);
  expect((await readContactFile(desk, contactId))?.identities).toHaveLength(1);
  expect(await checkRecord(desk)).toEqual([]);
}, 60_000);

test('a cancel stops between two slices, and what was written can be taken back', async () => {
  const desk = await consentedDesk();
  const before = await dumpStill(desk);
  const stop = new AbortController();
  const onProgress = (done: number) => done >= 300 && stop.abort();
  const done = await importPeople(
    desk,
    { clientId: 'c', people: connections(1_000), from: FROM },
    { onProgress, signal: stop.signal },
  );
  expect(done).toMatchObject({ cancelled: true, counts: { new: 300 } });
  expect(await desk.db.table('contacts').count()).toBe(300);
  expect(await readImports(desk)).toMatchObject([{ receiptId: done.receiptId, part: true }]);
  await expect(planImport(desk, { people: connections(10), from: FROM }, { signal: stop.signal })).rejects.toThrow();
  await undo(desk, done.receiptId);
  expect(await dumpStill(desk)).toEqual(before);
});

test('an import that broke off goes on with the same id, without doubling anybody', async () => {
  const desk = await consentedDesk();
  const people = connections(600);
  const stop = new AbortController();
  await importPeople(
    desk,
    { clientId: 'c', people, from: FROM },
    { onProgress: () => stop.abort(), signal: stop.signal },
  );
  await editContact(desk, {
    clientId: 'e',
    contactId: (await findPeople(desk, 'Person 3'))[0]?.contactId ?? '',
    patch: { role: 'mine' },
  });
  const done = await importPeople(desk, { clientId: 'c', people, from: FROM });
  expect(done.counts).toMatchObject({ new: 600 });
  expect(await readImports(desk)).toMatchObject([{ receiptId: done.receiptId, from: FROM, part: false }]);
  expect(await desk.db.table('contacts').count()).toBe(600);
});
