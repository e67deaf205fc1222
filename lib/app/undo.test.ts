import { describe, expect, test } from 'vitest';
import { consentedDesk, dumpStill } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN, save } from '../../tests/record/people';
import { write } from '../data/write';
import { editContact } from './edit-contact';
import { fileNote } from './file-note';
import { mergeContacts, readMerges } from './merge-contacts';
import { readContactFile } from './read-file';
import { addSamplePeople } from './sample-people';
import { saveContact } from './save-contact';
import { undo } from './undo';

describe('merging', () => {
  test('everything moves, differences stay as facts, and it goes back even after the kept one was edited', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    const [keepId, otherId] = ['sample-dana-whitfield', 'sample-maren-holt'];
    const [keep, other] = [await fileOf(desk, keepId), await fileOf(desk, otherId)];
    const merged = await mergeContacts(desk, { clientId: clientId(), keepId, otherId });
    const joined = await fileOf(desk, keepId);
    for (const table of ['identities', 'interactions', 'pledges', 'exchanges', 'questions'] as const) {
      expect(joined[table]).toHaveLength(keep[table].length + other[table].length);
    }
    expect(joined.facts).toEqual(
      expect.arrayContaining([expect.objectContaining({ key: 'role', value: 'Head of Quality' })]),
    );
    expect(await readContactFile(desk, otherId)).toBeNull();
    await editContact(desk, {
      clientId: clientId(),
      contactId: keepId,
      patch: { role: 'COO', tags: ['north', 'mine'] },
    });
    await fileNote(desk, { clientId: clientId(), contactId: keepId, line: 'after the merge', pieces: [] });
    expect(await readMerges(desk, keepId)).toMatchObject([{ receiptId: merged.receiptId, otherName: 'Maren Holt' }]);
    await undo(desk, merged.receiptId);
    const [keepAgain, otherAgain] = [await fileOf(desk, keepId), await fileOf(desk, otherId)];
    expect(otherAgain).toEqual({ ...other, contact: { ...other.contact, updatedAt: expect.any(Number) } });
    expect(keepAgain.contact).toMatchObject({ role: 'COO', tags: ['north', 'mine'], name: 'Dana Whitfield' });
    expect(keepAgain.interactions.map(({ gist }) => gist)).toContain('after the merge');
    expect(keepAgain.facts).toEqual(keep.facts);
    expect(await readMerges(desk, keepId)).toEqual([]);
  });

  test('two merges in a row come apart again in either order', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const desk = await consentedDesk();
      const [a, b, c] = [
        await save(desk, 'A', ['a@x.example']),
        await save(desk, 'B', ['b@x.example']),
        await save(desk, 'C', ['c@x.example']),
      ];
      const receipts = [
        await mergeContacts(desk, { clientId: clientId(), keepId: b, otherId: a }),
        await mergeContacts(desk, { clientId: clientId(), keepId: c, otherId: b }),
      ];
      expect((await fileOf(desk, c)).identities).toHaveLength(3);
      for (const index of order) await undo(desk, receipts[index]?.receiptId ?? '');
      for (const [contactId, mail] of [
        [a, 'a@x.example'],
        [b, 'b@x.example'],
        [c, 'c@x.example'],
      ] as const) {
        expect((await fileOf(desk, contactId)).identities.map(({ value }) => value)).toEqual([mail]);
      }
    }
  });
});

describe('undo', () => {
  test('a changed field stays, the others go back, and it is said', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada');
    const { receiptId } = await editContact(desk, {
      clientId: clientId(),
      contactId: ada,
      patch: { role: 'CTO', location: 'Leeds' },
    });
    await editContact(desk, { clientId: clientId(), contactId: ada, patch: { location: 'York' } });
    expect(await undo(desk, receiptId)).toMatchObject({ undone: 1, kept: 1, keptContactIds: [ada] });
    const { contact } = await fileOf(desk, ada);
    expect('role' in contact).toBe(false);
    expect(contact.location).toBe('York');
  });

  test('twice is once; undoing an undo does it again; and again', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada');
    const edit = await editContact(desk, { clientId: clientId(), contactId: ada, patch: { role: 'CTO' } });
    const role = async () => (await fileOf(desk, ada)).contact.role;
    const back = await undo(desk, edit.receiptId);
    expect(await undo(desk, edit.receiptId)).toEqual(back);
    expect(await role()).toBeUndefined();
    await undo(desk, back.receiptId);
    expect(await role()).toBe('CTO');
    await undo(desk, edit.receiptId);
    expect(await role()).toBeUndefined();
    await expect(undo(desk, 'nothing')).rejects.toMatchObject({ problem: 'gone' });
  });

  test('a new contact that was noted on since stays, whole', async () => {
    const desk = await consentedDesk();
    const saved = await saveContact(desk, {
      clientId: clientId(),
      contact: { name: 'Ada', company: 'Tiles' },
      identities: [{ kind: 'mail', typed: 'a@tiles.example' }],
      grain: GRAIN,
    });
    await fileNote(desk, { clientId: clientId(), contactId: saved.contactId, line: 'kept', pieces: [] });
    expect(await undo(desk, saved.receiptId)).toMatchObject({ undone: 0, keptContactIds: [saved.contactId] });
    const file = await fileOf(desk, saved.contactId);
    expect([file.identities.length, file.account?.name]).toEqual([1, 'Tiles']);
  });
});

test('a merge keeps what either asked to be spared, and what rests; taken back, each has their own again', async () => {
  const desk = await consentedDesk();
  const [keepId, otherId] = [await save(desk, 'Kim', ['kim@x.example']), await save(desk, 'Kim B', ['kb@x.example'])];
  const rules = { channels: [], hours: [], grain: GRAIN };
  const rest = (contactId: string, about: string, until?: number) => ({
    ...{ id: `${contactId}|${about}`, contactId, about, at: 1 },
    ...(until === undefined ? {} : { until }),
  });
  await write(desk, { clientId: clientId(), verb: 'test', label: '' }, async (tx) => {
    const [keep, other] = [await tx.require('contacts', keepId), await tx.require('contacts', otherId)];
    await tx.put('contacts', [
      { ...keep, stage: 'customer' },
      { ...other, stage: 'friend', coachOff: true },
    ]);
    await tx.put('rules', [
      { id: keepId, ...rules, doNotCopy: ['a@x.example'] },
      { id: otherId, ...rules, doNotCopy: ['b@x.example'], copy: ['a@x.example'] },
    ]);
    await tx.put('snoozes', [
      rest(keepId, 'contact', 50),
      ...[rest(otherId, 'contact', 90), rest(otherId, 'pledge:p', 70), rest(otherId, 'rule:x')],
    ]);
  });
  const before = await dumpStill(desk);
  const { receiptId } = await mergeContacts(desk, { clientId: clientId(), keepId, otherId });
  const file = await fileOf(desk, keepId);
  expect(file.contact).toMatchObject({ stage: 'customer', coachOff: true });
  expect(file.rules).toMatchObject({ doNotCopy: ['a@x.example', 'b@x.example'] });
  expect(file.rules).not.toHaveProperty('copy');
  expect(file.facts).toMatchObject([
    { key: 'name', value: 'Kim B' },
    { key: 'stage', value: 'friend' },
  ]);
  expect(file.snoozes.map(({ id, until }) => [id, until]).sort()).toEqual([
    [`${keepId}|contact`, 90],
    [`${keepId}|pledge:p`, 70],
    [`${keepId}|rule:x`, undefined],
  ]);
  await undo(desk, receiptId);
  expect(await dumpStill(desk)).toEqual(before);
});
