import { describe, expect, test } from 'vitest';
import { consentedDesk, dumpStill, NOW } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN } from '../../tests/record/people';
import { coreName, readDomains } from '../core/account-names';
import { addRow } from './add-row';
import type { Desk } from './desk';
import { editAccount, forgetAccount } from './edit-account';
import { editContact } from './edit-contact';
import { mergeAccounts } from './merge-accounts';
import { readAccount, readAccounts, readAccountTouches } from './read-accounts';
import { saveContact } from './save-contact';
import { undo } from './undo';

async function person(desk: Desk, name: string, company: string): Promise<string> {
  const contact = { name, company };
  return (await saveContact(desk, { clientId: clientId(), contact, identities: [], grain: GRAIN })).contactId;
}

const accountIdOf = async (desk: Desk, contactId: string) => (await fileOf(desk, contactId)).contact.accountId ?? '';
const edit = (desk: Desk, accountId: string, patch: Parameters<typeof editAccount>[1]['patch']) =>
  editAccount(desk, { clientId: clientId(), accountId, patch });

describe('an account', () => {
  test('gets another name: its people follow, but for those who write it another way; and back', async () => {
    const desk = await consentedDesk();
    const [dana, ben] = [await person(desk, 'Dana', 'Harbour Tiles'), await person(desk, 'Ben', 'harbour tiles')];
    const accountId = await accountIdOf(desk, dana);
    await editContact(desk, { clientId: clientId(), contactId: ben, patch: { company: 'Harbour Tiles' } });
    const before = await dumpStill(desk);
    const renamed = await edit(desk, accountId, { name: ' Harbour Ceramics ' });
    expect(renamed.taken).toBeUndefined();
    expect((await fileOf(desk, dana)).contact.company).toBe('Harbour Ceramics');
    expect((await fileOf(desk, ben)).contact).toMatchObject({ company: 'Harbour Ceramics', accountId });
    await undo(desk, renamed.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });

  test('never takes a name or a domain that another has, nor a public one', async () => {
    const desk = await consentedDesk();
    const [dana, raj] = [await person(desk, 'Dana', 'Harbour'), await person(desk, 'Raj', 'Northfield')];
    const [harbour, northfield] = [await accountIdOf(desk, dana), await accountIdOf(desk, raj)];
    await edit(desk, northfield, { domains: ['northfield.example'] });
    expect((await edit(desk, harbour, { name: 'NORTHFIELD' })).taken).toEqual({ id: northfield, name: 'Northfield' });
    expect((await edit(desk, harbour, { domains: ['northfield.example'] })).taken?.id).toBe(northfield);
    await edit(desk, harbour, {
      domains: ['harbour.example', 'gmail.com'],
      industry: 'tiles',
      notes: 'n'.repeat(10_000),
    });
    expect((await readAccount(desk, harbour))?.account).toMatchObject({
      domains: ['harbour.example'],
      industry: 'tiles',
    });
    await edit(desk, harbour, { industry: '', notes: null, name: '  ' });
    expect((await readAccount(desk, harbour))?.account).toEqual({
      id: harbour,
      name: 'Harbour',
      domains: ['harbour.example'],
      grain: GRAIN,
    });
  });

  test('goes only when nobody is in it', async () => {
    const desk = await consentedDesk();
    const dana = await person(desk, 'Dana', 'Harbour');
    const accountId = await accountIdOf(desk, dana);
    await expect(forgetAccount(desk, { clientId: clientId(), accountId })).rejects.toMatchObject({
      problem: 'invalid',
    });
    await editContact(desk, { clientId: clientId(), contactId: dana, patch: { company: null } });
    const { receiptId } = await forgetAccount(desk, { clientId: clientId(), accountId });
    expect(await readAccount(desk, accountId)).toBeNull();
    await undo(desk, receiptId);
    expect((await readAccount(desk, accountId))?.people).toEqual([]);
  });
});

test('two accounts of one company become one: people, domains and notes; and two again', async () => {
  const desk = await consentedDesk();
  const [dana, ben] = [await person(desk, 'Dana', 'Harbour Tiles'), await person(desk, 'Ben', 'Harbour Tiles Ltd')];
  const [keepId, otherId] = [await accountIdOf(desk, dana), await accountIdOf(desk, ben)];
  await edit(desk, keepId, { domains: ['harbour.example'], notes: 'Leeds' });
  await edit(desk, otherId, { domains: ['harbour.test'], notes: 'Hull', industry: 'tiles' });
  expect((await readAccount(desk, keepId))?.alike.map(({ id }) => id)).toEqual([otherId]);
  const before = await dumpStill(desk);
  const merged = await mergeAccounts(desk, { clientId: clientId(), keepId, otherId });
  expect(merged.moved).toBe(1);
  const page = await readAccount(desk, keepId);
  expect(page?.account).toMatchObject({
    domains: ['harbour.example', 'harbour.test'],
    notes: 'Leeds\n\nHull',
    industry: 'tiles',
  });
  expect(page?.people.map(({ name }) => name).sort()).toEqual(['Ben', 'Dana']);
  expect((await fileOf(desk, ben)).contact.company).toBe('Harbour Tiles');
  expect(await readAccount(desk, otherId)).toBeNull();
  await undo(desk, merged.receiptId);
  expect(await dumpStill(desk)).toEqual(before);
  await expect(mergeAccounts(desk, { clientId: clientId(), keepId, otherId: keepId })).rejects.toMatchObject({
    problem: 'invalid',
  });
  await expect(mergeAccounts(desk, { clientId: clientId(), keepId, otherId: 'gone' })).rejects.toMatchObject({
    problem: 'gone',
  });
});

test('a page says who was touched last, what is open, who is tied and who is mixed up; the list counts', async () => {
  const desk = await consentedDesk();
  const [dana, dina, raj] = [
    await person(desk, 'Dana Whitfield', 'Harbour'),
    await person(desk, 'Dana Whitmore', 'Harbour'),
    await person(desk, 'Raj', 'Northfield'),
  ];
  const add = <T extends Parameters<typeof addRow>[1]['table']>(contactId: string, table: T, row: object) =>
    addRow(desk, { clientId: clientId(), contactId, table, row: row as never });
  await add(dina, 'interactions', { at: NOW - 5_000, kind: 'call', direction: 'in', gist: '' });
  await add(dana, 'pledges', { by: 'me', what: 'figures', state: 'open', at: NOW });
  await add(dana, 'pledges', { by: 'them', what: 'sheet', state: 'kept', at: NOW });
  await add(raj, 'ties', { otherId: dana, kind: 'helped-by', at: NOW });
  const accountId = await accountIdOf(desk, dana);
  const page = await readAccount(desk, accountId);
  expect(page?.people).toMatchObject([
    { id: dina, last: { kind: 'call' }, mine: 0, theirs: 0 },
    { id: dana, mine: 1, theirs: 0 },
  ]);
  expect(page?.map.people.map(({ name }) => name).sort()).toEqual(['Dana Whitfield', 'Raj']);
  expect(page?.mixUps).toHaveLength(1);
  expect((await readAccounts(desk)).map(({ name, people }) => [name, people])).toEqual([
    ['Harbour', 2],
    ['Northfield', 1],
  ]);
  expect([...(await readAccountTouches(desk))]).toEqual([[accountId, NOW - 5_000]]);
});

test.each([
  ['Northfield Packaging Ltd.', 'northfield packaging'],
  ['The Northfield Packaging Co. KG', 'Northfield Packaging'],
  ['Northfield Packaging S.A.', 'NORTHFIELD PACKAGING, Inc.'],
])('“%s” may be “%s”', (one, other) => expect(coreName(one)).toBe(coreName(other)));

test('domains are found in whatever was typed', () => {
  expect(readDomains('https://www.Harbour.example/about, dana@tiles.example;  nonsense harbour.example')).toEqual([
    'harbour.example',
    'tiles.example',
  ]);
  expect(coreName('Company Group Ltd')).not.toBe('');
});
