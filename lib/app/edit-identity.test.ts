import { describe, expect, test } from 'vitest';
import { consentedDesk, dumpStill } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN, save, sightingOf } from '../../tests/record/people';
import type { Person } from '../core/sighting';
import { editContact } from './edit-contact';
import { changeIdentity, markIdentity, moveIdentity } from './edit-identity';
import { matchSighting } from './match-sighting';
import { mergeContacts } from './merge-contacts';
import { saveContact } from './save-contact';
import { saveSighting } from './save-sighting';
import { undo } from './undo';

type Desk = Awaited<ReturnType<typeof consentedDesk>>;
const keysOf = async (desk: Desk, id: string) =>
  Object.fromEntries(
    (await fileOf(desk, id)).identities.map(({ value, main, until, id }) => [value, { main, until, id }]),
  );
const who = async (desk: Desk, person: Partial<Person>) => {
  const match = await matchSighting(desk, sightingOf({ role: 'sender', ...person }));
  return match.kind === 'known' ? match.contactId : match.kind;
};

describe('several addresses of one person', () => {
  test('one a kind is the main one; each mark can be taken back', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana', ['a@x.example', 'b@x.example']);
    const before = await dumpStill(desk);
    const { 'a@x.example': a, 'b@x.example': b } = await keysOf(desk, dana);
    const first = await markIdentity(desk, { clientId: clientId(), id: a?.id ?? '', as: 'main' });
    const second = await markIdentity(desk, { clientId: clientId(), id: b?.id ?? '', as: 'main' });
    expect(await keysOf(desk, dana)).toMatchObject({
      'a@x.example': { main: undefined },
      'b@x.example': { main: true },
    });
    await undo(desk, second.receiptId);
    expect(await keysOf(desk, dana)).toMatchObject({
      'a@x.example': { main: true },
      'b@x.example': { main: undefined },
    });
    await undo(desk, first.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });

  test('one no longer used isn’t the main one, and still brings them up', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana', ['a@x.example']);
    const { 'a@x.example': a } = await keysOf(desk, dana);
    const id = a?.id ?? '';
    await markIdentity(desk, { clientId: clientId(), id, as: 'main' });
    await markIdentity(desk, { clientId: clientId(), id, as: 'former' });
    expect(await keysOf(desk, dana)).toMatchObject({ 'a@x.example': { main: undefined, until: expect.any(Number) } });
    expect(await who(desk, { email: 'a@x.example' })).toBe(dana);
    const patch = { identities: { add: [{ kind: 'mail' as const, typed: 'A@x.example' }] } };
    await editContact(desk, { clientId: clientId(), contactId: dana, patch });
    expect(await keysOf(desk, dana)).toMatchObject({ 'a@x.example': { until: undefined, id } });
  });

  test('of two people merged the kept one’s main address stays it, and each has its own again after the split', async () => {
    const desk = await consentedDesk();
    const [dana, raj] = [await save(desk, 'Dana', ['a@x.example']), await save(desk, 'Raj', ['b@x.example'])];
    for (const [person, mail] of [
      [dana, 'a@x.example'],
      [raj, 'b@x.example'],
    ] as const) {
      const id = (await keysOf(desk, person))[mail]?.id ?? '';
      await markIdentity(desk, { clientId: clientId(), id, as: 'main' });
    }
    const before = await dumpStill(desk);
    const merge = await mergeContacts(desk, { clientId: clientId(), keepId: dana, otherId: raj });
    const mains = Object.entries(await keysOf(desk, dana)).filter(([, { main }]) => main);
    expect(mains.map(([mail]) => mail)).toEqual(['a@x.example']);
    await undo(desk, merge.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });

  test('is changed to another; somebody else’s changes nothing and is told', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana', ['a@x.example']);
    const raj = await save(desk, 'Raj', ['raj@x.example']);
    const { 'a@x.example': a } = await keysOf(desk, dana);
    const change = (typed: string) =>
      changeIdentity(desk, { clientId: clientId(), id: a?.id ?? '', key: { kind: 'mail', typed } });
    expect((await change('raj@x.example')).clashes).toEqual([{ kind: 'mail', value: 'raj@x.example', contactId: raj }]);
    expect(Object.keys(await keysOf(desk, dana))).toEqual(['a@x.example']);
    expect((await change('New@X.example')).clashes).toEqual([]);
    expect([await who(desk, { email: 'new@x.example' }), await who(desk, { email: 'a@x.example' })]).toEqual([
      dana,
      'unknown',
    ]);
  });

  test('is moved from another person; the other never gets it back by a page; undone, it is as before', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana', ['a@x.example']);
    const raj = await save(desk, 'Raj', ['shared@x.example']);
    const before = await dumpStill(desk);
    const key = { kind: 'mail', value: 'shared@x.example' } as const;
    const moved = await moveIdentity(desk, { clientId: clientId(), contactId: dana, key });
    expect(await who(desk, { email: 'shared@x.example' })).toBe(dana);
    expect((await fileOf(desk, raj)).contact.notThem).toEqual(['mail:shared@x.example']);
    await undo(desk, moved.receiptId);
    expect(await who(desk, { email: 'shared@x.example' })).toBe(raj);
    expect(await dumpStill(desk)).toEqual(before);
    await moveIdentity(desk, { clientId: clientId(), contactId: dana, key });
    await moveIdentity(desk, { clientId: clientId(), contactId: raj, key });
    expect([(await fileOf(desk, raj)).contact.notThem, await who(desk, { email: 'shared@x.example' })]).toEqual([
      undefined,
      raj,
    ]);
  });
});

describe('a profile under a new address', () => {
  const profile = (linkedin: string, more: Partial<Person> = {}): Person => ({ linkedin, role: 'profile', ...more });
  const page = (person: Person) => sightingOf(person, { site: 'linkedin', view: 'profile' });

  test('is suggested, also where only the address is known; joined, both addresses bring them up', async () => {
    const desk = await consentedDesk();
    const input = {
      contact: { name: 'Dana Roe', company: 'Tiles' },
      identities: [{ kind: 'linkedin' as const, typed: 'dana-roe' }],
    };
    const { contactId } = await saveContact(desk, { clientId: clientId(), grain: GRAIN, ...input });
    const before = await dumpStill(desk);
    for (const seen of [profile('dana-roe-cto'), profile('dana-roe-cto', { name: 'Dana Roe' })])
      expect(await matchSighting(desk, page(seen))).toMatchObject({ kind: 'unknown', namesakes: [contactId] });
    expect(await matchSighting(desk, page(profile('tom-moss')))).toMatchObject({ namesakes: [] });
    const seen = profile('dana-roe-cto', { name: 'Dana Roe' });
    const joined = await saveSighting(desk, {
      clientId: clientId(),
      sighting: page(seen),
      person: seen,
      joinTo: contactId,
    });
    expect(await keysOf(desk, contactId)).toMatchObject({
      'dana-roe': { until: expect.any(Number) },
      'dana-roe-cto': { until: undefined },
    });
    expect([await who(desk, { linkedin: 'dana-roe' }), await who(desk, { linkedin: 'dana-roe-cto' })]).toEqual([
      contactId,
      contactId,
    ]);
    await undo(desk, joined.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });

  test('the same address again puts nothing out of use', async () => {
    const desk = await consentedDesk();
    const seen = profile('dana-roe', { name: 'Dana Roe' });
    const { contactId } = await saveSighting(desk, { clientId: clientId(), sighting: page(seen), person: seen });
    await saveSighting(desk, { clientId: clientId(), sighting: page(seen), person: seen, joinTo: contactId });
    expect(await keysOf(desk, contactId)).toMatchObject({ 'dana-roe': { until: undefined } });
  });
});
