import { describe, expect, test } from 'vitest';
import { consentedDesk, dumpStill, otherWindow } from '../../tests/record/desk';
import { clientId, fileOf, save, sightingOf } from '../../tests/record/people';
import { viewDecisions } from '../core/decision-view';
import { viewHeard } from '../core/heard-view';
import { viewBank } from '../core/question-bank';
import { deleteContact } from './delete-contact';
import { editContact } from './edit-contact';
import { fileNote } from './file-note';
import { findPeople } from './find-people';
import { matchSighting } from './match-sighting';
import { mergeContacts } from './merge-contacts';
import { addSamplePeople, removeSamplePeople } from './sample-people';
import { undo } from './undo';

describe('sample people', () => {
  test('added once, removed with the edits to them and nothing else', async () => {
    const desk = await consentedDesk();
    const mine = await save(desk, 'Mine', ['mine@northfield.example']);
    const before = await dumpStill(desk);
    expect((await addSamplePeople(desk)).added).toBe(8);
    expect((await addSamplePeople(desk)).added).toBe(0);
    await fileNote(desk, { clientId: clientId(), contactId: 'sample-raj-patel', line: 'mine too', pieces: [] });
    const dana = await matchSighting(
      desk,
      sightingOf({ email: 'dana.whitfield@harbourtiles.example', linkedin: 'dana-whitfield', role: 'sender' }),
    );
    expect(dana).toMatchObject({ kind: 'known', contactId: 'sample-dana-whitfield' });
    const removed = await removeSamplePeople(desk);
    expect(removed.removed).toBe(8);
    expect(await dumpStill(desk)).toEqual(before);
    expect((await fileOf(desk, mine)).contact.name).toBe('Mine');
    await undo(desk, removed.receiptId);
    expect((await fileOf(desk, 'sample-raj-patel')).interactions.map(({ gist }) => gist)).toContain('mine too');
  });

  test('what shaped them rests on rows that are there, and answers stand under their questions', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    for (const slug of ['dana-whitfield', 'raj-patel', 'maren-holt']) {
      const file = await fileOf(desk, `sample-${slug}`);
      expect(file.history.length).toBeGreaterThan(0);
      expect(viewDecisions(file, false).filter(({ gone }) => gone > 0)).toEqual([]);
      const answers = viewBank(file).flatMap(({ rows }) => rows.filter(({ question }) => question.answerId));
      expect(answers.filter(({ answer }) => answer === null || answer === 'gone')).toEqual([]);
    }
    const dana = await fileOf(desk, 'sample-dana-whitfield');
    expect(viewDecisions(dana, false).map(({ rests }) => rests.length)).toEqual([1, 3]);
    expect(viewHeard(await fileOf(desk, 'sample-maren-holt')).onlyProblems).toBe(true);
    expect(dana.history.map(({ otherId }) => otherId)).toContain('sample-raj-patel');
  });

  test('a sample merged with a real contact is real', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    const mine = await save(desk, 'Mine', ['mine@x.example']);
    await mergeContacts(desk, { clientId: clientId(), keepId: 'sample-raj-patel', otherId: mine });
    expect((await removeSamplePeople(desk)).removed).toBe(7);
    expect((await fileOf(desk, 'sample-raj-patel')).identities.map(({ value }) => value)).toContain('mine@x.example');
  });
});

describe('finding', () => {
  test('by part, slip, accent, company, address and note; deleted and edited people follow at once', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    const first = async (query: string) => (await findPeople(desk, query))[0]?.contactId;
    expect(await first('whit')).toBe('sample-dana-whitfield');
    expect(await first('witfield')).toBe('sample-dana-whitfield');
    expect(await first('tomas')).toBe('sample-tomas-vega');
    expect(await first('dana harbour')).toBe('sample-dana-whitfield');
    expect(await first('lena.fischer@north')).toBe('sample-lena-fischer');
    expect(await first('سارة')).toBe('sample-sara-alhusseini');
    expect(await first('岡部')).toBe('sample-jun-okabe');
    expect((await findPeople(desk, 'greyhound'))[0]).toMatchObject({
      contactId: 'sample-dana-whitfield',
      foundIn: ['note'],
    });
    await editContact(otherWindow(desk), {
      clientId: clientId(),
      contactId: 'sample-dana-whitfield',
      patch: { name: 'Zora Q' },
    });
    expect(await first('zora')).toBe('sample-dana-whitfield');
    expect(await findPeople(desk, 'whitfield')).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'Dana Whitfield' })]),
    );
    await deleteContact(otherWindow(desk), { clientId: clientId(), contactId: 'sample-dana-whitfield' });
    expect(await findPeople(desk, 'zora')).toEqual([]);
    expect((await findPeople(desk, '  ', 3)).map(({ contactId }) => contactId)).toEqual([
      'sample-raj-patel',
      'sample-maren-holt',
      'sample-lena-fischer',
    ]);
  });
});
