import { describe, expect, test } from 'vitest';
import { consentedDesk, dump, emptyDesk, otherWindow } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN, save, sightingOf } from '../../tests/record/people';
import type { Person } from '../core/sighting';
import { editContact } from './edit-contact';
import { matchSighting } from './match-sighting';
import { addSamplePeople } from './sample-people';
import { saveContact } from './save-contact';
import { saveSighting } from './save-sighting';
import { changeSettings, readSettings } from './settings';

describe('consent', () => {
  test('nothing about people is stored before it; switches are', async () => {
    const desk = emptyDesk();
    await expect(save(desk, 'Ada')).rejects.toMatchObject({ problem: 'no-consent' });
    await expect(addSamplePeople(desk)).rejects.toMatchObject({ problem: 'no-consent' });
    await changeSettings(desk, { paused: true });
    expect((await readSettings(desk)).paused).toBe(true);
    const rows = await dump(desk);
    expect(
      Object.entries(rows)
        .filter(([table]) => table !== 'settings')
        .every(([, all]) => all.length === 0),
    ).toBe(true);
  });

  test('two windows that switch different hosts on both win; null puts a switch back', async () => {
    const desk = await consentedDesk();
    const add = (origin: string) => changeSettings(desk, ({ origins }) => ({ origins: [...origins, origin] }));
    await Promise.all([add('https://a.example'), add('https://b.example')]);
    expect((await readSettings(desk)).origins.sort()).toEqual(['https://a.example', 'https://b.example']);
    await changeSettings(desk, { origins: null, consentAt: null });
    expect(await readSettings(desk)).toEqual(expect.objectContaining({ origins: [] }));
    expect('consentAt' in (await readSettings(desk))).toBe(false);
  });
});

describe('saving', () => {
  test('the same client id twice is done once, from two windows at once too', async () => {
    const desk = await consentedDesk();
    const input = {
      clientId: 'once',
      contact: { name: 'Ada' },
      identities: [{ kind: 'mail' as const, typed: 'ada@x.example' }],
      grain: GRAIN,
    };
    const [first, second] = await Promise.all([saveContact(desk, input), saveContact(otherWindow(desk), input)]);
    expect(second).toEqual(first);
    expect(await desk.db.table('contacts').count()).toBe(1);
  });

  test('one person with three addresses is one contact; a taken key is reported, not moved', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada', ['Ada@X.example', 'ada@y.example', 'a.l@z.example']);
    for (const email of ['ada@x.example', 'ADA@y.example', 'a.l@z.example']) {
      expect(await matchSighting(desk, sightingOf({ email, role: 'sender' }))).toMatchObject({
        kind: 'known',
        contactId: ada,
      });
    }
    const other = await saveContact(desk, {
      clientId: clientId(),
      contact: { name: 'Bo' },
      identities: [{ kind: 'mail', typed: 'ada@y.example' }],
      grain: GRAIN,
    });
    expect(other.clashes).toEqual([{ kind: 'mail', value: 'ada@y.example', contactId: ada }]);
    expect((await fileOf(desk, other.contactId)).identities).toEqual([]);
  });

  test('a number without its country and a website are shown but never matched or refused', async () => {
    const desk = await consentedDesk();
    const identities = [
      { kind: 'phone' as const, typed: '555 0101' },
      { kind: 'other' as const, typed: 'https://tiles.example' },
    ];
    const [a, b] = [
      await saveContact(desk, { clientId: clientId(), contact: { name: 'A' }, identities, grain: GRAIN }),
      await saveContact(desk, { clientId: clientId(), contact: { name: 'B' }, identities, grain: GRAIN }),
    ];
    expect([a.clashes, b.clashes]).toEqual([[], []]);
    expect((await fileOf(desk, b.contactId)).identities.map(({ typed }) => typed).sort()).toEqual([
      '555 0101',
      'https://tiles.example',
    ]);
  });

  test('a company makes an account, a work domain joins it; public and role addresses do neither', async () => {
    const desk = await consentedDesk();
    const identities = [{ kind: 'mail' as const, typed: 'dana@tiles.example' }];
    const dana = await saveContact(desk, {
      clientId: clientId(),
      contact: { name: 'Dana', company: 'Tiles' },
      identities,
      grain: GRAIN,
    });
    const carol = await save(desk, 'Carol', ['carol@tiles.example']);
    const desk2 = await save(desk, 'Desk', ['info@tiles.example']);
    const home = await save(desk, 'Home', ['home@gmail.com']);
    const account = (await fileOf(desk, dana.contactId)).account;
    expect(account).toMatchObject({ name: 'Tiles', domains: ['tiles.example'] });
    expect((await fileOf(desk, carol)).contact).toMatchObject({ accountId: account?.id, company: 'Tiles' });
    expect((await fileOf(desk, desk2)).account).toBeUndefined();
    expect((await fileOf(desk, home)).account).toBeUndefined();
    expect(await desk.db.table('accounts').count()).toBe(1);
  });

  test('a page is saved with its source; a display name that is another address is no name', async () => {
    const desk = await consentedDesk();
    const person: Person = { name: 'boss@corp.example', email: 'eve@evil.example', role: 'sender' };
    const { contactId, created } = await saveSighting(desk, {
      clientId: clientId(),
      sighting: sightingOf(person),
      person,
    });
    expect(created).toBe(true);
    const { contact, identities } = await fileOf(desk, contactId);
    expect(contact).toMatchObject({ name: 'eve@evil.example', grain: { source: 'read', from: 'Gmail' } });
    expect(identities.map(({ value }) => value)).toEqual(['eve@evil.example']);
    expect(await matchSighting(desk, sightingOf({ email: 'boss@corp.example', role: 'sender' }))).toMatchObject({
      kind: 'unknown',
    });
  });

  test('what a page says never beats what is there: it fills gaps, and a difference is a suggestion, once', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana Whitfield', ['dana@tiles.example']);
    await editContact(desk, { clientId: clientId(), contactId: dana, patch: { role: 'VP Operations' } });
    const person: Person = {
      name: 'Dana Whitfield',
      email: 'dana@tiles.example',
      linkedin: 'dana-w',
      headline: 'COO at Tiles',
      company: 'Tiles',
      location: 'Leeds',
      role: 'profile',
    };
    for (let again = 0; again < 2; again++) {
      const saved = await saveSighting(desk, {
        clientId: clientId(),
        sighting: sightingOf(person, { site: 'linkedin' }),
        person,
      });
      expect(saved).toMatchObject({ contactId: dana, created: false });
    }
    const { contact, facts, identities } = await fileOf(desk, dana);
    expect(contact).toMatchObject({ role: 'VP Operations', company: 'Tiles', location: 'Leeds' });
    expect(facts.map(({ group, key, value, grain }) => [group, key, value, grain.from])).toEqual([
      ['suggestion', 'role', 'COO', 'linkedin.com/in/dana-w'],
    ]);
    expect(identities).toHaveLength(2);
  });
});
