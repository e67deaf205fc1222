import { describe, expect, test } from 'vitest';
import { consentedDesk, dump, dumpStill, otherWindow } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN, save } from '../../tests/record/people';
import { deleteContact } from './delete-contact';
import { editContact } from './edit-contact';
import { editRow, forgetRow } from './edit-row';
import { markQuestion } from './mark-question';
import { readContactFile } from './read-file';
import { addSamplePeople } from './sample-people';
import { saveContact } from './save-contact';
import { settlePledge } from './settle-pledge';
import { undo } from './undo';

describe('editing', () => {
  test('two windows editing one person: no lost update', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada');
    const windows = [desk, otherWindow(desk), otherWindow(desk), otherWindow(desk)];
    const fields = ['role', 'location', 'goesBy', 'pronouns'] as const;
    await Promise.all(
      windows.flatMap((window, index) =>
        Array.from({ length: 10 }, (_, turn) =>
          editContact(window, {
            clientId: clientId(),
            contactId: ada,
            patch: { [fields[index] ?? 'role']: `${turn}` },
          }),
        ),
      ),
    );
    const { contact } = await fileOf(desk, ada);
    for (const field of fields) expect(contact[field]).toMatch(/^\d$/);
    expect(await desk.db.table('journal').where('contactIds').equals(ada).count()).toBe(41);
  });

  test('a patch clears with null, relinks the account, adds and drops keys, and goes back in one', async () => {
    const desk = await consentedDesk();
    const saved = await saveContact(desk, {
      clientId: clientId(),
      contact: { name: 'Ada', company: 'Old', role: 'CTO' },
      identities: [{ kind: 'mail', typed: 'ada@old.example' }],
      grain: GRAIN,
    });
    const before = await dumpStill(desk);
    const [identity] = (await fileOf(desk, saved.contactId)).identities;
    const edited = await editContact(desk, {
      clientId: clientId(),
      contactId: saved.contactId,
      patch: {
        role: null,
        company: 'New',
        rules: { channels: [{ channel: 'mobile', standing: 'preferred' }] },
        identities: { add: [{ kind: 'phone', typed: '+44 113 496 0142' }], drop: [identity?.id ?? ''] },
      },
    });
    const file = await fileOf(desk, saved.contactId);
    expect(file.contact).toMatchObject({ company: 'New', accountId: file.account?.id });
    expect('role' in file.contact).toBe(false);
    expect(file.identities.map(({ value }) => value)).toEqual(['+441134960142']);
    expect(file.rules?.channels).toHaveLength(1);
    await undo(desk, edited.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });

  test('a deleted person comes back whole, with notes, promises and keys; editing the dead fails with "gone"', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    const before = await dumpStill(desk);
    const gone = await deleteContact(desk, { clientId: clientId(), contactId: 'sample-dana-whitfield' });
    expect(gone.name).toBe('Dana Whitfield');
    expect(await readContactFile(desk, 'sample-dana-whitfield')).toBeNull();
    for (const rows of Object.values(await dump(desk)))
      expect(JSON.stringify(rows)).not.toContain('sample-dana-whitfield');
    await expect(
      editContact(desk, { clientId: clientId(), contactId: 'sample-dana-whitfield', patch: { role: 'x' } }),
    ).rejects.toMatchObject({ problem: 'gone' });
    await undo(desk, gone.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });

  test('single rows are edited and forgotten; a promise kept after its day was late', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    const file = await fileOf(desk, 'sample-dana-whitfield');
    const late = file.pledges.find(({ what }) => what === 'Q3 defect sheet');
    const fact = file.facts[0];
    await settlePledge(desk, { clientId: clientId(), pledgeId: late?.id ?? '', state: 'kept' });
    await editRow(desk, { clientId: clientId(), table: 'facts', id: fact?.id ?? '', patch: { value: 'Twins, 13' } });
    const forgotten = await forgetRow(desk, {
      clientId: clientId(),
      table: 'interactions',
      id: file.interactions[0]?.id ?? '',
    });
    const after = await fileOf(desk, 'sample-dana-whitfield');
    expect(after.pledges.find(({ id }) => id === late?.id)).toMatchObject({
      state: 'late',
      settledAt: expect.any(Number),
    });
    expect(after.facts[0]?.value).toBe('Twins, 13');
    expect(after.interactions).toHaveLength(file.interactions.length - 1);
    await undo(desk, forgotten.receiptId);
    expect((await fileOf(desk, 'sample-dana-whitfield')).interactions).toHaveLength(file.interactions.length);
  });

  test('a question is one row, whatever becomes of it', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada');
    const ask = { contactId: ada, text: 'What drifts first?', purpose: 'problem' };
    await markQuestion(desk, { ...ask, clientId: clientId(), state: 'asked' });
    await markQuestion(desk, { ...ask, text: 'what drifts  first?', clientId: clientId(), state: 'never' });
    expect((await fileOf(desk, ada)).questions.map(({ text, state }) => [text, state])).toEqual([
      ['What drifts first?', 'never'],
    ]);
  });
});
