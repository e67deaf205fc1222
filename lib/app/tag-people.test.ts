import { expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';
import { cleanTag } from '../core/tags';
import { editContact } from './edit-contact';
import { findPeople, warmSearch } from './find-people';
import { readTags, tagPeople } from './tag-people';
import { undo } from './undo';

test('many get a tag, once each, however it is written; and lose it again', async () => {
  const desk = await consentedDesk();
  const ids: string[] = [];
  for (let at = 0; at < 130; at++) ids.push(await save(desk, `P${at}`));
  const tagsOf = async (at: number) => (await fileOf(desk, ids[at] ?? '')).contact.tags;
  await editContact(desk, { clientId: clientId(), contactId: ids[0] ?? '', patch: { tags: ['North', 'mine'] } });
  const input = { clientId: 'north', contactIds: [...ids, 'nobody', ids[3] ?? ''], tag: ' #north ', on: true };
  const done = await tagPeople(desk, input);
  expect(done).toEqual({ receiptId: 'tag:north', tag: 'north', changed: 129 });
  expect(await tagPeople(desk, input)).toEqual(done);
  expect([await tagsOf(0), await tagsOf(3), await tagsOf(129)]).toEqual([['North', 'mine'], ['north'], ['north']]);
  expect(await readTags(desk)).toEqual([
    { tag: 'north', count: 130 },
    { tag: 'mine', count: 1 },
  ]);
  await editContact(desk, { clientId: clientId(), contactId: ids[3] ?? '', patch: { tags: ['north', 'later'] } });
  const off = await tagPeople(desk, { clientId: 'off', contactIds: ids, tag: 'NORTH', on: false });
  expect([off.changed, await tagsOf(0), await tagsOf(3)]).toEqual([130, ['mine'], ['later']]);
  await undo(desk, off.receiptId);
  expect([await tagsOf(0), await tagsOf(3)]).toEqual([expect.arrayContaining(['North', 'mine']), ['north', 'later']]);
  await undo(desk, done.receiptId);
  expect([await tagsOf(0), await tagsOf(3), await tagsOf(129)]).toEqual([
    expect.arrayContaining(['North', 'mine']),
    ['later'],
    [],
  ]);
  expect(await checkRecord(desk)).toEqual([]);
});

test('a tag is one line without a comma, and never empty', async () => {
  const desk = await consentedDesk();
  const ada = await save(desk, 'Ada');
  expect([' ##  key, account\n', 'شمال', '# ,', 'x'.repeat(70)].map(cleanTag)).toEqual([
    'key account',
    'شمال',
    '',
    'x'.repeat(60),
  ]);
  const nothing = tagPeople(desk, { clientId: clientId(), contactIds: [ada], tag: '#', on: true });
  await expect(nothing).rejects.toMatchObject({ problem: 'invalid' });
});

test('whoever is found shows their tags, and is found by them', async () => {
  const desk = await consentedDesk();
  const ada = await save(desk, 'Ada');
  await save(desk, 'Bea');
  await warmSearch(desk);
  await tagPeople(desk, { clientId: clientId(), contactIds: [ada], tag: 'north', on: true });
  const shown = { contactId: ada, tags: ['north'] };
  expect(await findPeople(desk, '')).toEqual(expect.arrayContaining([expect.objectContaining(shown)]));
  expect(await findPeople(desk, '#north')).toMatchObject([shown]);
});
