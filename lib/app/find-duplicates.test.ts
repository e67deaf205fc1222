import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentedDesk, dumpStill } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN, save, sightingOf } from '../../tests/record/people';
import type { ImportedPerson } from '../formats/imported-person';
import { addRow } from './add-row';
import { deleteContact } from './delete-contact';
import type { Desk } from './desk';
import { editContact } from './edit-contact';
import { findDuplicates } from './find-duplicates';
import { importPeople } from './import-people';
import { keepApart, letTogether, readApart } from './keep-apart';
import { matchSighting } from './match-sighting';
import { mergeContacts } from './merge-contacts';
import { saveContact } from './save-contact';
import { undo } from './undo';

const pairs = async (desk: Desk) => (await findDuplicates(desk)).map(({ keep, other }) => [keep.id, other.id]);

async function twins(desk: Desk): Promise<{ one: string; other: string }> {
  const one = await save(desk, 'Dana Roe', ['dana@x.example', 'dana@home.example']);
  return { one, other: await save(desk, 'Dana Roe', ['dana+shop@x.example']) };
}

describe('who is in the record twice', () => {
  test('a pair with its reasons, until it is merged; the merge taken back asks again', async () => {
    const desk = await consentedDesk();
    expect(await findDuplicates(desk)).toEqual([]);
    const { one, other } = await twins(desk);
    await save(desk, 'Tom Moss', ['tom@y.example']);
    const [found] = await findDuplicates(desk);
    expect(found).toMatchObject({ keep: { id: one }, other: { id: other, reach: ['dana+shop@x.example'] } });
    expect(found?.reasons.map(({ kind, shown }) => `${kind} ${shown}`)).toEqual([
      'mailbox dana@x.example',
      'domain x.example',
    ]);
    const merge = await mergeContacts(desk, { clientId: clientId(), keepId: one, otherId: other });
    expect(await pairs(desk)).toEqual([]);
    await undo(desk, merge.receiptId);
    expect(await pairs(desk)).toEqual([[one, other]]);
  });

  test('a number without a country counts by its last digits', async () => {
    const desk = await consentedDesk();
    const phone = (name: string, typed: string) =>
      saveContact(desk, {
        clientId: clientId(),
        contact: { name },
        identities: [{ kind: 'phone', typed }],
        grain: GRAIN,
      });
    await phone('Dana Roe', '+44 113 496 0123');
    await phone('Dana Roe', '0113 496 0123');
    expect(await pairs(desk)).toHaveLength(1);
  });

  test('two members of one name, connected on two days, are two; what else speaks for one person still counts', async () => {
    const desk = await consentedDesk();
    const connection = (profile: string, connectedOn: string, company?: string): ImportedPerson => ({
      row: 1,
      name: 'Ann Lee',
      identities: [{ kind: 'linkedin', value: profile, typed: `linkedin.com/in/${profile}` }],
      facts: [],
      connectedOn,
      ...(company ? { company } : {}),
    });
    const people = [connection('ann-lee-1', '2023-12-05', 'Globex'), connection('ann-lee-2', '2023-12-06', 'Initech')];
    await importPeople(desk, { clientId: clientId(), people, from: 'Connections.csv' });
    expect(await pairs(desk)).toEqual([]);
    // The address of a profile was changed: the same day.
    const renamed = [connection('ann-lee-globex', '2023-12-05')];
    await importPeople(desk, { clientId: clientId(), people: renamed, from: 'Older.csv' });
    expect((await findDuplicates(desk)).map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([['slug']]);
  });

  test('left in the middle, it stops', async () => {
    const desk = await consentedDesk();
    await twins(desk);
    const leaving = new AbortController();
    leaving.abort();
    await expect(findDuplicates(desk, { signal: leaving.signal })).rejects.toBe(leaving.signal.reason);
  });
});

describe('never the same', () => {
  test('is remembered for the pair whichever is asked, undone, listed, and taken back', async () => {
    const desk = await consentedDesk();
    const { one, other } = await twins(desk);
    const before = await dumpStill(desk);
    const said = await keepApart(desk, { clientId: clientId(), contactId: other, otherId: one });
    await keepApart(desk, { clientId: clientId(), contactId: one, otherId: other });
    expect(await pairs(desk)).toEqual([]);
    expect(await desk.db.table('apart').count()).toBe(1);
    expect(await readApart(desk, one)).toMatchObject([{ contactId: other, name: 'Dana Roe' }]);
    const [pair] = await readApart(desk, other);
    expect(pair).toMatchObject({ contactId: one });
    await undo(desk, said.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
    const again = await keepApart(desk, { clientId: clientId(), contactId: one, otherId: other });
    const [kept] = await readApart(desk, one);
    await letTogether(desk, { clientId: clientId(), id: kept?.id ?? '' });
    expect(await pairs(desk)).toHaveLength(1);
    expect(again.receiptId).not.toBe('');
  });

  test('nobody is apart from themselves, or from nobody', async () => {
    const desk = await consentedDesk();
    const one = await save(desk, 'Dana');
    await expect(keepApart(desk, { clientId: clientId(), contactId: one, otherId: one })).rejects.toThrow();
    await expect(keepApart(desk, { clientId: clientId(), contactId: one, otherId: 'gone' })).rejects.toThrow();
  });

  test('goes with a merge to the kept one and comes back with its taking back; a deletion takes it along', async () => {
    const desk = await consentedDesk();
    const { one, other } = await twins(desk);
    const third = await save(desk, 'Dana Moss', ['moss@x.example']);
    await keepApart(desk, { clientId: clientId(), contactId: third, otherId: other });
    await keepApart(desk, { clientId: clientId(), contactId: one, otherId: other });
    const before = await dumpStill(desk);
    const merge = await mergeContacts(desk, { clientId: clientId(), keepId: one, otherId: other });
    expect(await readApart(desk, one)).toMatchObject([{ contactId: third }]);
    await undo(desk, merge.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
    const gone = await deleteContact(desk, { clientId: clientId(), contactId: other });
    expect(await desk.db.table('apart').count()).toBe(0);
    await undo(desk, gone.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });
});

describe('a split', () => {
  test('merge and split leave everything as it was, whatever the two hold', async () => {
    let runs = 0;
    const side = fc.record({
      mails: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
      role: fc.constantFrom('', 'COO', 'VP'),
      pledges: fc.array(fc.constantFrom('intro', 'figures'), { maxLength: 2 }),
      rules: fc.boolean(),
    });
    const fill = async (
      desk: Desk,
      name: string,
      of: { mails: string[]; role: string; pledges: string[]; rules: boolean },
    ) => {
      const id = await save(
        desk,
        name,
        of.mails.map((mail) => `${mail}@${name.toLowerCase()}.example`),
      );
      const rules = of.rules ? { rules: { doNotCopy: ['spy@x.example'], note: name } } : {};
      await editContact(desk, { clientId: clientId(), contactId: id, patch: { role: of.role, ...rules } });
      for (const what of of.pledges)
        await addRow(desk, {
          clientId: clientId(),
          contactId: id,
          table: 'pledges',
          row: { by: 'me', what, state: 'open' },
        });
      return id;
    };
    await fc.assert(
      fc.asyncProperty(side, side, fc.boolean(), async (ours, theirs, apart) => {
        const desk = await consentedDesk(`split-${++runs}`);
        const one = await fill(desk, 'Dana', ours);
        const other = await fill(desk, 'Raj', theirs);
        if (apart) await keepApart(desk, { clientId: clientId(), contactId: one, otherId: other });
        const before = await dumpStill(desk);
        const merge = await mergeContacts(desk, { clientId: clientId(), keepId: one, otherId: other });
        expect((await fileOf(desk, one)).identities).toHaveLength(ours.mails.length + theirs.mails.length);
        await undo(desk, merge.receiptId);
        expect(await dumpStill(desk)).toEqual(before);
        desk.db.close();
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('later: each key is on its own side again, and what was added since stays with the kept one', async () => {
    const desk = await consentedDesk();
    const { one, other } = await twins(desk);
    const merge = await mergeContacts(desk, { clientId: clientId(), keepId: one, otherId: other });
    const add = { identities: { add: [{ kind: 'mail' as const, typed: 'late@x.example' }] } };
    await editContact(desk, { clientId: clientId(), contactId: one, patch: { ...add, role: 'COO' } });
    await undo(desk, merge.receiptId);
    const values = async (id: string) => (await fileOf(desk, id)).identities.map(({ value }) => value).sort();
    expect(await values(one)).toEqual(['dana@home.example', 'dana@x.example', 'late@x.example']);
    expect(await values(other)).toEqual(['dana+shop@x.example']);
    const page = sightingOf({ email: 'dana+shop@x.example', role: 'sender' });
    expect(await matchSighting(desk, page)).toMatchObject({ kind: 'known', contactId: other });
  });
});
