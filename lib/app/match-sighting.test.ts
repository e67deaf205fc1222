import { describe, expect, test } from 'vitest';
import { consentedDesk } from '../../tests/record/desk';
import { clientId, GRAIN, save, sightingOf } from '../../tests/record/people';
import type { Person } from '../core/sighting';
import { matchSighting } from './match-sighting';
import { notThem } from './not-them';
import { saveContact } from './save-contact';
import { saveSighting } from './save-sighting';
import { undo } from './undo';

describe('matching', () => {
  test('two people of one name are never mixed up: the name is a hint, the key decides', async () => {
    const desk = await consentedDesk();
    const first = await save(desk, 'Maria Santos', ['maria@a.example']);
    const second = await save(desk, 'maria santos', ['maria@b.example']);
    expect(
      await matchSighting(desk, sightingOf({ name: 'Maria Santos', email: 'maria@b.example', role: 'sender' })),
    ).toMatchObject({ kind: 'known', contactId: second });
    const third = await matchSighting(
      desk,
      sightingOf({ name: 'Maria Santos', email: 'maria@c.example', role: 'sender' }),
    );
    expect(third).toMatchObject({ kind: 'unknown' });
    expect(third.kind === 'unknown' && [...third.namesakes].sort()).toEqual([first, second].sort());
  });

  test('one person with three addresses is the same person at each of them', async () => {
    const desk = await consentedDesk();
    const mails = ['ada@work.example', 'ada.lov@home.example', 'ada@club.example'];
    const ada = await save(desk, 'Ada', mails);
    for (const email of mails)
      expect(await matchSighting(desk, sightingOf({ name: 'A. L.', email, role: 'sender' }))).toMatchObject({
        kind: 'known',
        contactId: ada,
      });
  });

  test('a display name that is somebody else’s address brings nobody up: the address itself decides', async () => {
    const desk = await consentedDesk();
    const maren = await save(desk, 'Maren Holt', ['maren.holt@harbourtiles.example']);
    const posing: Person = { name: 'maren.holt@harbourtiles.example', email: 'billing@desk.example', role: 'sender' };
    const match = await matchSighting(desk, sightingOf(posing));
    expect(match.kind).toBe('unknown');
    expect(JSON.stringify(match)).not.toContain(`"contactId":"${maren}"`);
  });

  test('"not them" takes the key away for good, until the user gives it back', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada', ['ada@x.example', 'ada@y.example']);
    const page = sightingOf({ name: 'Ada', email: 'ada@x.example', role: 'sender' });
    const receipt = await notThem(desk, {
      clientId: clientId(),
      contactId: ada,
      key: { kind: 'mail', value: 'ada@x.example' },
    });
    expect(await matchSighting(desk, page)).toEqual({ kind: 'unknown', person: page.focus, namesakes: [] });
    const saved = await saveSighting(desk, {
      clientId: clientId(),
      sighting: page,
      person: { email: 'ada@x.example', role: 'sender' },
    });
    expect(saved.contactId).not.toBe(ada);
    await undo(desk, saved.receiptId);
    await undo(desk, receipt.receiptId);
    expect(await matchSighting(desk, page)).toMatchObject({ kind: 'known', contactId: ada });
  });

  test('plus-tags and look-alike letters are other people, offered as a hint', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada Lovelace', ['ada@tiles.example']);
    for (const email of ['ada+news@tiles.example', 'аdа@tiles.example', 'ada@tilеs.example']) {
      expect(await matchSighting(desk, sightingOf({ email, role: 'sender' }))).toMatchObject({
        kind: 'unknown',
        namesakes: [ada],
      });
    }
    const tagged = await save(desk, 'Bo', ['bo+sales@tiles.example']);
    expect(await matchSighting(desk, sightingOf({ email: 'bo@tiles.example', role: 'sender' }))).toMatchObject({
      kind: 'unknown',
      namesakes: [tagged],
    });
  });

  test('two keys of two contacts are a conflict, a vague page is unsure, a list is nobody', async () => {
    const desk = await consentedDesk();
    const a = await save(desk, 'A', ['a@x.example']);
    const b = (
      await saveContact(desk, {
        clientId: clientId(),
        contact: { name: 'B' },
        identities: [{ kind: 'linkedin', typed: 'https://uk.linkedin.com/in/B-Slug/en/' }],
        grain: GRAIN,
      })
    ).contactId;
    const both: Person = { email: 'a@x.example', linkedin: 'b-slug', role: 'profile' };
    expect(await matchSighting(desk, sightingOf(both))).toMatchObject({
      kind: 'conflict',
      contactIds: expect.arrayContaining([a, b]),
    });
    expect(await matchSighting(desk, sightingOf(both, { confidence: 0.4 }))).toMatchObject({ kind: 'unsure' });
    expect(await matchSighting(desk, { site: 'gmail', view: 'list', people: [], confidence: 1, path: [] })).toEqual({
      kind: 'nobody',
    });
    expect(
      await matchSighting(desk, sightingOf({ email: 'a@x.example', role: 'sender' }, { account: 'A@x.example' })),
    ).toEqual({ kind: 'nobody' });
  });
});
