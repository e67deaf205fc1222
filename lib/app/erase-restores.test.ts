import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backup, run } from '../../tests/record/backup';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk } from '../../tests/record/desk';
import { everythingStored } from '../../tests/record/erased';
import { GRAIN } from '../../tests/record/people';
import { deeds, doAll } from '../../tests/record/random-record';
import type { Desk } from '../data/desk';
import type { BackupRecord } from '../formats/backup';
import { deleteContact } from './delete-contact';
import { editContact } from './edit-contact';
import { eraseContact } from './erase-contact';
import { fileNote } from './file-note';
import { importPeople } from './import-people';
import { mergeContacts } from './merge-contacts';
import { rehearseRestore } from './restore';
import { saveContact } from './save-contact';
import { undo } from './undo';

/** Made up so that nothing else can hold them. */
const NAME = 'Xanthippe Qwyll';
const MAIL = 'xq@qwyll.example';
const OTHER_MAIL = 'xanthippe@other-qwyll.example';
const NOTE = 'breeds qwyll hounds';
const WORDS = ['Xanthippe', 'qwyll', 'Qwyll'];

async function traces(desk: Desk): Promise<string[]> {
  const all = await everythingStored(desk);
  return WORDS.filter((word) => all.includes(word));
}

/** She comes into a record, by hand or by a file, and lives through a few changes. */
async function live(
  desk: Desk,
  seed: number,
  prefix: string,
): Promise<{ id: string; receipts: string[]; files: BackupRecord[] }> {
  const receipts: string[] = [];
  const files: BackupRecord[] = [];
  const id = (n: number) => `${prefix}-${n}`;
  const made =
    seed % 2
      ? await importPeople(desk, {
          clientId: id(0),
          from: 'x.csv',
          people: [
            { row: 2, name: NAME, company: 'Qwyll & Co', identities: [{ kind: 'mail', value: MAIL, typed: MAIL }] },
          ],
        })
      : await saveContact(desk, {
          clientId: id(0),
          contact: { name: NAME, company: 'Qwyll & Co' },
          identities: [{ kind: 'mail', typed: MAIL }],
          grain: GRAIN,
        });
  receipts.push(made.receiptId);
  const [identity] = await desk.db.table('identities').where('[kind+value]').equals(['mail', MAIL]).toArray();
  const contactId = identity?.contactId ?? '';
  files.push(await backup(desk));
  receipts.push((await fileNote(desk, { clientId: id(1), contactId, line: NOTE, pieces: [] })).receiptId);
  files.push(await backup(desk));
  const patch = { identities: { add: [{ kind: 'mail' as const, typed: OTHER_MAIL }] } };
  receipts.push((await editContact(desk, { clientId: id(2), contactId, patch })).receiptId);
  if (seed % 3 === 0) {
    const twin = await saveContact(desk, {
      clientId: id(3),
      contact: { name: 'Qwyll, X.' },
      identities: [],
      grain: GRAIN,
    });
    files.push(await backup(desk));
    receipts.push(
      (await mergeContacts(desk, { clientId: id(4), keepId: contactId, otherId: twin.contactId })).receiptId,
    );
  }
  files.push(await backup(desk));
  if (seed % 5 === 0) receipts.push((await deleteContact(desk, { clientId: id(5), contactId })).receiptId);
  if (seed % 5 === 0) files.push(await backup(desk));
  return { id: contactId, receipts, files };
}

test('twenty restores of older backups, merged and replaced, don’t bring her back', async () => {
  const desk = await consentedDesk();
  await saveContact(desk, { clientId: 'raj', contact: { name: 'Raj' }, identities: [], grain: GRAIN });
  const { id, files } = await live(desk, 3, 'she');
  // An older file of another computer, where she has another id.
  const elsewhere = await consentedDesk();
  files.push(...(await live(elsewhere, 2, 'there')).files);
  await eraseContact(desk, { clientId: 'erase', contactId: id });
  let state = 7;
  const any = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
  let merged = 0;
  for (let turn = 0; turn < 20; turn++) {
    const record = files[any(files.length)] ?? files[0];
    if (!record) throw new Error('no file');
    const mode = any(2) === 0 ? 'merge' : 'replace';
    if (mode === 'merge') merged++;
    expect((await rehearseRestore(desk, record)).keptOut).toBeGreaterThan(0);
    const { receiptId } = await run(desk, record, { clientId: `restore-${turn}`, mode, bringBack: 'all' });
    expect(await traces(desk)).toEqual([]);
    if (any(3) === 0) await undo(desk, receiptId);
    expect(await traces(desk)).toEqual([]);
    expect(await checkRecord(desk)).toEqual([]);
  }
  expect(merged).toBeGreaterThan(4);
  expect(merged).toBeLessThan(16);
  expect(await desk.db.table('erased').count()).toBe(1);
}, 60_000);

test('whatever happened before and after, nothing of her is left, and nothing brings her back', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(
      deeds(6),
      deeds(6),
      fc.nat({ max: 29 }),
      fc.array(fc.nat({ max: 20 }), { maxLength: 4 }),
      async (before, after, seed, then) => {
        const desk = await consentedDesk(`erase-model-${++runs}`);
        await doAll(desk, before, 'before');
        const { id, receipts, files } = await live(desk, seed, 'she');
        await eraseContact(desk, { clientId: 'erase', contactId: id });
        expect(await traces(desk)).toEqual([]);
        await doAll(desk, after, 'after');
        for (const [turn, which] of then.entries()) {
          const receipt = receipts[which % receipts.length] ?? '';
          const record = files[which % files.length];
          if (which % 3 === 0) await undo(desk, receipt).catch(() => {});
          else if (record)
            await run(desk, record, {
              clientId: `restore-${turn}`,
              mode: which % 2 ? 'merge' : 'replace',
              bringBack: 'all',
            });
          expect(await traces(desk)).toEqual([]);
        }
        expect(await checkRecord(desk)).toEqual([]);
        desk.db.close();
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

test('among two thousand people one is erased, and nobody else', async () => {
  const desk = await consentedDesk();
  const people = Array.from({ length: 2_000 }, (_, row) => ({
    ...{ row, name: `P${row}`, company: `C${row % 50}` },
    identities: [{ kind: 'mail' as const, value: `p${row}@tiles.example`, typed: `p${row}@tiles.example` }],
  }));
  await importPeople(desk, { clientId: 'many', people, from: 'x.csv' });
  const [someone] = await desk.db.table('contacts').where('name').equals('P77').toArray();
  await eraseContact(desk, { clientId: 'one', contactId: someone?.id ?? '' });
  expect(await desk.db.table('contacts').count()).toBe(1_999);
}, 60_000);
